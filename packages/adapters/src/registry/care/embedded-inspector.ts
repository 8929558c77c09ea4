import { existsSync, mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { setImmediate } from "node:timers/promises"

import { RegistryFailure } from "@gouji/application"
import { Kysely, type RawBuilder, SqliteDialect, sql } from "kysely"
import Database from "libsql"

import { KEY_STATISTICS } from "../key-statistics.ts"
import { askerOf, narrowed } from "../libsql.ts"
import { MIGRATIONS } from "../migrations.ts"
import { answering, asFailure, INDEX_DAMAGE, openDatabase, PATIENCE, schemaOf } from "../open-database.ts"
import type { Tables } from "../tables.ts"
import type { ColumnKind } from "./columns.ts"
import { inspectorOn } from "./inspecting.ts"
import type { OpenInspector } from "./open-inspector.ts"
import { type RawRow, type Source, tried, words } from "./source.ts"

/**
 * Looks into the registry in the file at `path`, as it is at this moment, and changes nothing in it: one of an earlier
 * schema is looked at as it would be once brought up to date. Throws `RegistryFailure` where there is none.
 */
export function inspectEmbedded(path: string): OpenInspector {
  if (!existsSync(path)) throw new RegistryFailure(`${path}: ENOENT`)
  return answering(path, () => {
    const database = new Database(path, { timeout: PATIENCE })
    const schema = schemaOf(database)
    if (schema === 0 || schema > MIGRATIONS.length) {
      database.close()
      throw new RegistryFailure(`${path}: schema ${schema}, this program knows 1 to ${MIGRATIONS.length}`)
    }
    if (schema === MIGRATIONS.length) return opened(path, database, { schema, remove: () => undefined })
    const folder = mkdtempSync(join(tmpdir(), "gouji-inspect-"))
    const copy = join(folder, "registry.db")
    database.prepare<unknown[]>("vacuum into ?").run(copy)
    database.close()
    const remove = () => rmSync(folder, { recursive: true, force: true })
    return opened(path, openDatabase(copy), { schema, remove })
  })
}

function opened(
  path: string,
  database: Database.Database,
  { schema, remove }: { readonly schema: number; readonly remove: () => void },
): OpenInspector {
  // A writer that goes on meanwhile is not seen: everything is looked at as of the first question.
  database.exec("pragma query_only = on; begin")
  const source = sourceOn(path, database)
  return {
    ...inspectorOn(source, () => damageOf(source)),
    store: "embedded",
    schema,
    close: async () => {
      // The driver closes a database for good only when nothing of it is held any more; what it has locked, at once.
      if (database.inTransaction) database.exec("rollback")
      database.close()
      remove()
    },
  }
}

/** How often the event loop gets its turn, so that a person can stop it. */
const BREATH = 64

function sourceOn(path: string, database: Database.Database): Source {
  const ask = askerOf(database)
  let asked = 0
  return {
    kind: "embedded",
    db: new Kysely<Tables>({ dialect: new SqliteDialect({ database: narrowed(database) }) }),
    ask: async (query) => {
      asked += 1
      if (asked % BREATH === 0) await setImmediate()
      try {
        // Rows are objects, whatever is in them.
        return ask(query) as readonly RawRow[]
      } catch (error) {
        throw isDamage(error) ? error : asFailure(path, error)
      }
    },
    damageIn: (error) => (isDamage(error) ? `${error.message} (${String(error.code)})` : undefined),
    selected,
    compared: (value) =>
      value instanceof ArrayBuffer ? sql`cast(${Buffer.from(value)} as text)` : sql`${value}`,
  }
}

function isDamage(error: unknown): error is Error & { readonly code: unknown } {
  if (!(error instanceof Error && "code" in error)) return false
  return /^SQLITE_(CORRUPT|IOERR)/.test(String(error.code)) || INDEX_DAMAGE.test(error.message)
}

/** With what would be no value of its kind where the row holds something else than the column is for. */
function selected(name: string, kind: ColumnKind): RawBuilder<unknown> {
  const column = `"${name}"`
  const { type, value, other } = asStored(kind, column)
  return words(`case typeof(${column}) when '${type}' then ${value} when 'null' then null else ${other} end`)
}

/** The type SQLite keeps a kind as, how it is read, and what none of its values is. */
function asStored(kind: ColumnKind, column: string) {
  switch (kind) {
    case "text":
    case "text or null":
      return { type: "text", value: `cast(${column} as blob)`, other: "0" }
    case "integer":
    case "integer or null":
      return { type: "integer", value: column, other: "x''" }
    case "whole":
      return { type: "integer", value: `cast(${column} as text)`, other: "0" }
    case "bytes":
      return { type: "blob", value: column, other: "0" }
  }
}

/** At most this many are asked for; a file that is damaged throughout need not be told in full. */
const LINES = 100

/** What SQLite finds wrong with its file: pages, and indexes that do not fit their tables; and what it goes by in its plans. */
async function* damageOf(source: Source): AsyncGenerator<string> {
  const found = await tried(source, sql`pragma integrity_check(${sql.lit(LINES)})`)
  if (!found.ok) yield found.detail
  for (const row of found.ok ? found.rows : []) {
    const line = String(row["integrity_check"])
    if (line !== "ok") yield line
  }
  if (!(await hasItsStatistics(source))) yield "sqlite_stat1 is not as it was written"
}

/** Whether nobody changed how many rows SQLite takes each key for. In hex: damaged text would end the process. */
async function hasItsStatistics(source: Source): Promise<boolean> {
  const line = sql`hex(tbl) || ' ' || hex(idx) || ' ' || hex(stat)`
  const found = await tried(source, sql`select ${line} as line from sqlite_stat1`)
  const lines = found.ok ? found.rows.map((row) => String(row["line"])) : []
  const hex = (text: string) => Buffer.from(text).toString("hex").toUpperCase()
  const written = KEY_STATISTICS.map((parts) => parts.map(hex).join(" "))
  return lines.toSorted().join() === written.toSorted().join()
}
