import {
  type CheckedDocument,
  doneIn,
  type Head,
  holdToHashes,
  isDocumentAct,
  KEY_CHAIN,
  type LogEntry,
  type Rejection,
  rejectionOfAll,
  sealOfOriginal,
  sealOfReport,
  type Writing,
} from "@gouji/application"
import { type DisclosureSubject, err, ok, type Result, standingOf } from "@gouji/domain"
import type { Kysely } from "kysely"

import { type Asking, rowsOf } from "./asking.ts"
import { deflated, inflated } from "./deflated.ts"
import { entryRow, toEntry } from "./entry-rows.ts"
import { index } from "./searched-rows.ts"
import type { Store } from "./store.ts"
import type { Tables } from "./tables.ts"
import { addedBy, moveTallies } from "./tally-rows.ts"
import { stateOf, versionRow } from "./version-rows.ts"

/**
 * Everything a writing asks of the database, inside one transaction that the caller opens, and takes back where this
 * gives an error.
 */
export function* append(store: Store, writing: Writing): Asking<Result<null, Rejection>> {
  const [first] = writing.entries
  if (first === undefined) return ok(null)
  const recorded = yield* record(store, writing, first)
  if (!recorded.ok) return recorded
  if (isDocumentAct(first.act)) {
    const { subject } = first.act
    const before = yield* addedBy(store.db, subject)
    yield* deriveVersions(store, writing, { subject, history: recorded.value })
    yield* moveTallies(store.db, before, yield* addedBy(store.db, subject))
  }
  return ok(null)
}

/** Writes what is kept, and nothing that is derived; gives what the log had of the same subject before. */
export function* record(
  store: Store,
  writing: Writing,
  first: LogEntry,
): Asking<Result<readonly LogEntry[], Rejection>> {
  const known = yield* knownOf(store, first)
  const rejection = rejectionOfAll({
    ...known,
    entries: writing.entries,
    hash: store.hash,
    verify: store.verify,
  })
  if (rejection !== null) return err(rejection)
  yield* keep(store, writing)
  yield* rowsOf(store.db.insertInto("entry").values(writing.entries.map(entryRow)))
  yield* moveHead(store, writing.entries)
  return ok(known.history)
}

interface Known {
  readonly head: Head | null
  readonly keys: readonly LogEntry[]
  readonly history: readonly LogEntry[]
}

/** Locks the chain, so that what is read here is still so when it is written to. */
function* knownOf({ db, locks }: Store, { chain, act }: LogEntry): Asking<Known> {
  if (locks) {
    const none = { chain, length: 0, hash: "", at: "" }
    yield* rowsOf(
      db
        .insertInto("chain")
        .values(none)
        .onConflict((conflict) => conflict.doNothing()),
    )
  }
  const end = db.selectFrom("chain").selectAll().where("chain", "=", chain)
  const [last] = yield* rowsOf(locks ? end.forUpdate() : end)
  const keys = yield* rowsOf(entriesIn(db, KEY_CHAIN))
  const history =
    chain === KEY_CHAIN
      ? []
      : yield* rowsOf(isDocumentAct(act) ? entriesAbout(db, act.subject) : entriesIn(db, chain))
  return { head: headIn(last), keys: keys.map(toEntry), history: history.map(toEntry) }
}

/** The end of a chain, from its row; a chain that was only locked has none. */
export function headIn(
  row: { readonly length: number; readonly hash: string; readonly at: string } | undefined,
): Head | null {
  const sequence = Number(row?.length ?? 0)
  return row === undefined || sequence === 0 ? null : { sequence, hash: row.hash, at: row.at }
}

/** A whole chain of the log, in order. */
export function entriesIn(db: Kysely<Tables>, chain: string) {
  return db.selectFrom("entry").selectAll().where("chain", "=", chain).orderBy("sequence")
}

/** Everything in the log about a subject, in order. */
export function entriesAbout(db: Kysely<Tables>, { organisation, fiscalYear, stage }: DisclosureSubject) {
  return db
    .selectFrom("entry")
    .selectAll()
    .where("chain", "=", organisation)
    .where("fiscal_year", "=", fiscalYear)
    .where("stage", "=", stage)
    .orderBy("sequence")
}

/** By their hashes, so what is there already is the same. */
function* keep({ db, hash }: Store, { original, report }: Writing): Asking<void> {
  holdToHashes(hash, original, report)
  if (original !== undefined) {
    const { sha256, name, bytes, text, personal } = original
    const sealed = { name, packed: deflated(text), personal: JSON.stringify(personal) }
    const seal = sealOfOriginal(hash, sealed)
    const row = { sha256, name, bytes, text: sealed.packed, personal: sealed.personal, seal }
    yield* rowsOf(
      db
        .insertInto("original")
        .values(row)
        .onConflict((conflict) => conflict.doNothing()),
    )
  }
  if (report !== undefined) {
    const body = deflated(report.json)
    const row = { hash: report.hash, body, seal: sealOfReport(hash, body) }
    yield* rowsOf(
      db
        .insertInto("report")
        .values(row)
        .onConflict((conflict) => conflict.doNothing()),
    )
  }
}

function* moveHead({ db }: Store, entries: readonly LogEntry[]): Asking<void> {
  const last = entries.at(-1)
  if (last === undefined) return
  const { chain, sequence: length, hash, at } = last
  const query = db
    .insertInto("chain")
    .values({ chain, length, hash, at })
    .onConflict((conflict) => conflict.column("chain").doUpdateSet({ length, hash, at }))
  yield* rowsOf(query)
}

interface About {
  readonly subject: DisclosureSubject
  /** Before what is being written. */
  readonly history: readonly LogEntry[]
}

/** The rows of lists: whole for a version that was just checked, only where it stands for the others. */
function* deriveVersions(store: Store, writing: Writing, { subject, history }: About): Asking<void> {
  const { db } = store
  const before = standingOf(subject, doneIn(history, subject))
  const { versions } = standingOf(subject, doneIn([...history, ...writing.entries], subject))
  for (const version of versions) {
    const earlier = before.versions.find(({ document }) => document === version.document)
    if (version.checked !== null && version.checked.entry !== earlier?.checked?.entry) {
      const row = versionRow(
        version,
        yield* reportFor(db, writing, version.checked.act.report),
        store.initials,
      )
      const { organisation, fiscal_year, stage, sha256, ...rest } = row
      const query = db
        .insertInto("version")
        .values(row)
        .onConflict((conflict) =>
          conflict.columns(["organisation", "fiscal_year", "stage", "sha256"]).doUpdateSet(rest),
        )
      yield* rowsOf(query)
      yield* index(store, row)
    } else if (version.state !== earlier?.state) {
      yield* rowsOf(stateOf(db, version))
    }
  }
}

/** The report under a hash: the one being written, or one that was kept. */
export function* reportFor(db: Kysely<Tables>, { report }: Writing, hash: string): Asking<CheckedDocument> {
  if (report?.hash === hash) return JSON.parse(report.json)
  const [row] = yield* rowsOf(db.selectFrom("report").select("body").where("hash", "=", hash))
  if (row === undefined) throw new TypeError("a check without its report")
  return JSON.parse(inflated(row.body))
}
