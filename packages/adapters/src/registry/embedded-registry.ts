import type { CheckedDocument, Entry, EntryFilter, EntryHead, Registry } from "@gouji/application"
import { Kysely, type Selectable, SqliteDialect } from "kysely"
import type Database from "libsql"

import { answering, asFailure, openDatabase } from "./open-database.ts"
import type { Tables } from "./tables.ts"

/** A registry in one file, for one machine; every process there may hold it open at once. */
export interface EmbeddedRegistry extends Registry {
  close(): void
}

interface Opened {
  readonly database: Database.Database
  readonly db: Kysely<Tables>
}

/** Opens the registry in the file at `path`, and makes it where there is none. Throws `RegistryFailure`. */
export function openEmbeddedRegistry(path: string): EmbeddedRegistry {
  const database = openDatabase(path)
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: narrowed(database) }) })
  const answered = <T>(operation: Promise<T>) =>
    operation.catch((error: unknown) => {
      throw asFailure(path, error)
    })
  return {
    add: async (entry) => answering(path, () => add({ database, db }, entry)),
    list: (filter = {}) => answered(list(db, filter)),
    get: (sha256) => answered(get(db, sha256)),
    version: () => answered(version(db)),
    close: () => void database.close(),
  }
}

/**
 * Both rows or neither. Written in one go and not over Kysely's own transaction, which returns to the event loop
 * between its statements: a second handle in the same process would then wait for a lock that cannot be given up.
 */
function add({ database, db }: Opened, entry: Entry): { added: boolean } {
  const document = db
    .insertInto("document")
    .values(documentRow(entry))
    .onConflict((conflict) => conflict.doNothing())
    .compile()
  const assessment = db
    .insertInto("assessment")
    .values(assessmentRow(entry))
    .onConflict((conflict) => conflict.doNothing())
    .compile()
  const write = database.transaction(() => {
    database.prepare<unknown[]>(document.sql).run(...document.parameters)
    return database.prepare<unknown[]>(assessment.sql).run(...assessment.parameters)
  })
  return { added: write.immediate().changes === 1 }
}

async function list(db: Kysely<Tables>, filter: EntryFilter): Promise<readonly EntryHead[]> {
  const rows = await newest(db)
    .innerJoin("document", "document.sha256", "assessment.sha256")
    .$if(filter.organisation !== undefined, (query) =>
      query.where("assessment.organisation", "=", filter.organisation ?? ""),
    )
    .$if(filter.fiscalYear !== undefined, (query) =>
      query.where("assessment.fiscal_year", "=", filter.fiscalYear ?? 0),
    )
    .$if(filter.stage !== undefined, (query) =>
      query.where("assessment.stage", "=", filter.stage ?? "budget"),
    )
    .selectAll("assessment")
    .select("document.name")
    .orderBy("assessment.imported_at", "desc")
    .orderBy("assessment.organisation")
    .orderBy("assessment.id", "desc")
    .execute()
  return rows.map((row) => ({
    sha256: row.sha256,
    name: row.name,
    organisation: row.organisation,
    fiscalYear: row.fiscal_year,
    stage: row.stage,
    title: row.title,
    catalogue: row.catalogue,
    importedAt: row.imported_at,
    summary: JSON.parse(row.summary),
  }))
}

async function get(db: Kysely<Tables>, sha256: string): Promise<Entry | undefined> {
  const beginning = sha256.toLowerCase()
  if (!/^[0-9a-f]{6,64}$/.test(beginning)) return undefined
  const [row, another] = await newest(db)
    .innerJoin("document", "document.sha256", "assessment.sha256")
    // The letter after f: all hashes that begin so, and no other, lie between.
    .where("document.sha256", ">=", beginning)
    .where("document.sha256", "<", `${beginning}g`)
    .selectAll("document")
    .select(["assessment.catalogue", "assessment.against", "assessment.imported_at", "assessment.report"])
    .limit(2)
    .execute()
  return row === undefined || another !== undefined ? undefined : toEntry(row)
}

async function version(db: Kysely<Tables>): Promise<number> {
  const row = await db
    .selectFrom("assessment")
    .select(({ fn }) => fn.max("id").as("id"))
    .executeTakeFirst()
  return Number(row?.id ?? 0)
}

/** The last assessment of every document. */
function newest(db: Kysely<Tables>) {
  return db.selectFrom("assessment").where("assessment.id", "in", (latest) =>
    latest
      .selectFrom("assessment as each")
      .select(({ fn }) => fn.max("each.id").as("id"))
      .groupBy("each.sha256"),
  )
}

function documentRow({ sha256, name, bytes, text, personal }: Entry): Tables["document"] {
  return { sha256, name, bytes, text, personal: JSON.stringify(personal) }
}

function assessmentRow({ sha256, catalogue, against = [], importedAt, report }: Entry) {
  const { organisation, fiscalYear, stage, title } = report.disclosure
  return {
    sha256,
    catalogue,
    against: againstKey(against),
    report: JSON.stringify(report),
    imported_at: importedAt,
    organisation: organisation.name,
    fiscal_year: fiscalYear,
    stage,
    title,
    summary: JSON.stringify(report.summary),
  }
}

type Row = Selectable<Tables["document"]> &
  Pick<Selectable<Tables["assessment"]>, "catalogue" | "against" | "imported_at" | "report">

function toEntry(row: Row): Entry {
  return {
    sha256: row.sha256,
    name: row.name,
    bytes: new Uint8Array(row.bytes),
    text: row.text,
    personal: JSON.parse(row.personal),
    report: JSON.parse(row.report) as CheckedDocument,
    catalogue: row.catalogue,
    against: row.against === "" ? [] : row.against.split(","),
    importedAt: row.imported_at,
  }
}

/** The set of documents an assessment was made against, in one string that two equal sets share. */
function againstKey(against: readonly string[]): string {
  return [...new Set(against)].sort().join(",")
}

/** What Kysely asks of a database. libsql takes parameters spread or as one array; Kysely gives one array. */
function narrowed(database: Database.Database) {
  return {
    close: () => void database.close(),
    prepare: (sql: string) => {
      const statement = database.prepare<unknown[]>(sql)
      return {
        reader: statement.reader,
        all: (parameters: readonly unknown[]) => statement.all(...parameters),
        run: (parameters: readonly unknown[]) => statement.run(...parameters),
        iterate: (parameters: readonly unknown[]) => statement.iterate(...parameters),
      }
    },
  }
}
