import type { CheckedEntry, Entry, RegistryReader } from "@gouji/application"
import type { Kysely } from "kysely"

import { activity } from "./activity.ts"
import { entriesAbout, headIn } from "./append.ts"
import { inflated } from "./deflated.ts"
import { toEntry } from "./entry-rows.ts"
import { list, page } from "./listing.ts"
import { RecentReports } from "./recent-reports.ts"
import { search } from "./searching.ts"
import type { Store } from "./store.ts"
import { headlines, tallies } from "./summing.ts"
import type { Tables } from "./tables.ts"
import { toHead } from "./version-rows.ts"

/** Everything that can be asked of a store, the same for all that Kysely speaks to. */
export function readerOn(store: Pick<Store, "db" | "index">): RegistryReader {
  const { db } = store
  const reports = new RecentReports(db)
  return {
    list: (filter = {}) => list(store, filter),
    page: (filter, paging) => page(store, filter, paging),
    search: (filter, paging) => search(store, filter, paging),
    headlines: (asked) => headlines(db, asked),
    tallies: (asked) => tallies(db, asked),
    get: (sha256) => get({ db, reports }, sha256),
    checked: (sha256) => checked({ db, reports }, sha256),
    find: async (sha256) => {
      const row = await versionOf(db, sha256)
      return row && toHead(row)
    },
    report: (hash) => reports.get(hash),
    version: () => version(db),
    head: async (chain) =>
      headIn(await db.selectFrom("chain").selectAll().where("chain", "=", chain).executeTakeFirst()),
    history: async (subject) => (await entriesAbout(db, subject).execute()).map(toEntry),
    activity: (paging) => activity(db, paging),
    chain: (name, after, limit) => chain(db, name, { after, limit }),
    chains: async () => {
      const rows = await db
        .selectFrom("chain")
        .select("chain")
        .where("length", ">", 0)
        .orderBy("chain")
        .execute()
      return rows.map((row) => row.chain)
    },
  }
}

/** The one version whose hash begins so. */
async function versionOf(db: Kysely<Tables>, sha256: string) {
  const beginning = sha256.toLowerCase()
  if (!/^[0-9a-f]{6,64}$/.test(beginning)) return undefined
  const [row, another] = await db
    .selectFrom("version")
    .selectAll()
    // The letter after f: all hashes that begin so, and no other, lie between.
    .where("sha256", ">=", beginning)
    .where("sha256", "<", `${beginning}g`)
    .limit(2)
    .execute()
  return another === undefined ? row : undefined
}

interface Kept {
  readonly db: Kysely<Tables>
  readonly reports: RecentReports
}

async function get(kept: Kept, sha256: string): Promise<Entry | undefined> {
  const entry = await checked(kept, sha256)
  if (entry === undefined) return undefined
  // By its key and not joined: of several servers each would send all it has.
  const original = await kept.db
    .selectFrom("original")
    .select(["bytes", "text", "personal"])
    .where("sha256", "=", entry.sha256)
    .executeTakeFirst()
  if (original === undefined) return undefined
  return {
    ...entry,
    bytes: new Uint8Array(original.bytes),
    text: inflated(original.text),
    personal: JSON.parse(original.personal),
  }
}

async function checked({ db, reports }: Kept, sha256: string): Promise<CheckedEntry | undefined> {
  const row = await versionOf(db, sha256)
  const report = row && (await reports.get(row.report))
  if (row === undefined || report === undefined) return undefined
  const { organisation, level, fiscalYear, stage, title, summary, ...head } = toHead(row)
  return { ...head, report }
}

/** As many as there are lines in the log: it only ever grows. */
async function version(db: Kysely<Tables>): Promise<number> {
  const row = await db
    .selectFrom("chain")
    .select(({ fn }) => fn.sum<number | string | null>("length").as("lines"))
    .executeTakeFirst()
  return Number(row?.lines ?? 0)
}

async function chain(
  db: Kysely<Tables>,
  name: string,
  { after, limit }: { readonly after: number; readonly limit: number },
) {
  const rows = await db
    .selectFrom("entry")
    .selectAll()
    .where("chain", "=", name)
    .where("sequence", ">", after)
    .orderBy("sequence")
    .limit(limit)
    .execute()
  return rows.map(toEntry)
}
