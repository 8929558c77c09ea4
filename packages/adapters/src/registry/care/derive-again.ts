import { type CareProgress, type LogEntry, subjectsIn, versionsIn } from "@gouji/application"
import { ok, type Result } from "@gouji/domain"
import { sql } from "kysely"

import { entriesIn, reportFor } from "../append.ts"
import { type Asking, rowsOf } from "../asking.ts"
import { toEntry } from "../entry-rows.ts"
import { index } from "../searched-rows.ts"
import type { Store } from "../store.ts"
import { addedBy, moveTallies } from "../tally-rows.ts"
import { versionRow } from "../version-rows.ts"

/** How many rows there are of what is derived. */
export interface Derived {
  readonly chains: number
  readonly versions: number
}

/**
 * Makes the ends of chains, the rows of lists, the sums and the index of words again from the log, the reports and the
 * texts, as they were made when each entry was written. Inside one transaction that the caller opens; nobody else writes meanwhile. The log has to be sound.
 */
export function* deriveAgain(
  store: Store,
  onProgress: (progress: CareProgress) => void = () => undefined,
): Asking<Result<Derived, never>> {
  const { db, locks } = store
  if (locks) yield sql`lock table chain in exclusive mode`.compile(db)
  for (const table of ["version", "chain", "tally", "searched"] as const) yield* rowsOf(db.deleteFrom(table))
  for (const query of store.index.empty(db)) yield query
  const [counted] = yield* rowsOf(
    db.selectFrom("entry").select(({ fn }) => fn.countAll<number | string>().as("all")),
  )
  const derived = { chains: 0, versions: 0, entries: 0 }
  for (let chain = yield* chainAfter(store, ""); chain !== null; chain = yield* chainAfter(store, chain)) {
    const entries = (yield* rowsOf(entriesIn(db, chain))).map(toEntry)
    derived.versions += yield* deriveChain(store, entries)
    derived.chains += 1
    derived.entries += entries.length
    onProgress({ stage: "deriving", done: derived.entries, all: Number(counted?.all ?? 0) })
  }
  return ok({ chains: derived.chains, versions: derived.versions })
}

function* chainAfter({ db }: Store, after: string): Asking<string | null> {
  const query = db.selectFrom("entry").select("chain").where("chain", ">", after).orderBy("chain").limit(1)
  const [row] = yield* rowsOf(query)
  return row?.chain ?? null
}

/** Gives how many versions there are of it in lists. */
function* deriveChain(store: Store, entries: readonly LogEntry[]): Asking<number> {
  const last = entries.at(-1)
  if (last === undefined) return 0
  const { chain, sequence: length, hash, at } = last
  yield* rowsOf(store.db.insertInto("chain").values({ chain, length, hash, at }))
  let count = 0
  for (const version of versionsIn(entries)) {
    if (version.checked === null) continue
    const row = versionRow(
      version,
      yield* reportFor(store.db, { entries }, version.checked.act.report),
      store.initials,
    )
    yield* rowsOf(store.db.insertInto("version").values(row))
    yield* index(store, row)
    count += 1
  }
  for (const subject of subjectsIn(entries))
    yield* moveTallies(store.db, [], yield* addedBy(store.db, subject))
  return count
}
