import {
  type Act,
  type CheckedDocument,
  checkedAct,
  following,
  type Head,
  type LogEntry,
  sealed,
  subjectOf,
  type Writing,
} from "@gouji/application"
import { Kysely, SqliteDialect } from "kysely"
import type Database from "libsql"

import { nodeHash } from "../node-hash.ts"
import { record } from "./append.ts"
import { answeredNow } from "./asking.ts"
import { askerOf, narrowed } from "./libsql.ts"
import { embeddedStore } from "./store.ts"
import type { Tables } from "./tables.ts"

interface OldDocument {
  readonly sha256: string
  readonly name: string
  readonly bytes: Uint8Array
  readonly text: string
  readonly personal: string
}

interface OldAssessment {
  readonly sha256: string
  readonly catalogue: string
  readonly against: string
  readonly report: string
  readonly imported_at: string
}

/** Writes what the first schema kept as tables of documents and assessments into the log, unsigned as it was, in its order. */
export function migrateToLog(database: Database.Database): void {
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: narrowed(database) }) })
  const store = embeddedStore(db)
  for (const id of idsIn(database)) {
    const writing = writingOf(database, rowOf<OldAssessment>(database, "assessment where id = ?", id))
    const [first] = writing.entries
    if (first === undefined) throw new TypeError("each assessment is an entry")
    const written = answeredNow(record(store, writing, first), askerOf(database))
    if (!written.ok) throw new TypeError(`assessment ${id}: ${written.error.code}`)
  }
  database.exec("drop table assessment; drop table document")
}

function idsIn(database: Database.Database): readonly number[] {
  const rows = database.prepare("select id from assessment order by id").all() as { id: number }[]
  return rows.map(({ id }) => id)
}

/** The one row, of the shape the first schema gave it. */
function rowOf<Row>(database: Database.Database, where: string, value: unknown): Row {
  const [row] = database.prepare<unknown[]>(`select * from ${where} order by 1 desc limit 1`).all(value)
  return row as Row
}

function writingOf(database: Database.Database, old: OldAssessment): Writing {
  const { sha256, catalogue } = old
  const document = rowOf<OldDocument>(database, "document where sha256 = ?", sha256)
  // Whose it is was read anew each time; the last reading knew best.
  const last = rowOf<OldAssessment>(database, "assessment where sha256 = ?", sha256)
  const subject = subjectOf(nodeHash, JSON.parse(last.report) as CheckedDocument)
  const hash = nodeHash(new TextEncoder().encode(old.report))
  const received: Act = {
    kind: "received",
    subject,
    document: sha256,
    name: document.name,
    address: null,
    dates: null,
  }
  const checked = checkedAct(JSON.parse(old.report) as CheckedDocument, {
    subject,
    catalogue,
    engine: "unknown",
    report: hash,
    against: old.against === "" ? [] : old.against.split(","),
  })
  const isNew =
    database.prepare<unknown[]>("select 1 from original where sha256 = ?").all(sha256).length === 0
  const original = {
    ...document,
    bytes: new Uint8Array(document.bytes),
    personal: JSON.parse(document.personal),
  }
  return {
    entries: chained(
      headOf(database, subject.organisation),
      isNew ? [received, checked] : [checked],
      old.imported_at,
    ),
    ...(isNew ? { original } : {}),
    report: { hash, json: old.report },
  }
}

function chained(head: Head | null, acts: readonly Act[], at: string): readonly LogEntry[] {
  let end = head
  return acts.map((act) => {
    const entry = sealed(nodeHash, following(end, act, at), null)
    end = entry
    return entry
  })
}

function headOf(database: Database.Database, chain: string): Head | null {
  const [row] = database
    .prepare<unknown[]>("select length as sequence, hash, at from chain where chain = ?")
    .all(chain)
  return (row as Head | undefined) ?? null
}
