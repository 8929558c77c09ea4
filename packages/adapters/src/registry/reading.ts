import type { Entry, RegistryReader } from "@gouji/application"
import type { Kysely } from "kysely"

import { entriesAbout, headIn } from "./append.ts"
import { inflated } from "./deflated.ts"
import { toEntry } from "./entry-rows.ts"
import { list, page } from "./listing.ts"
import { search } from "./searching.ts"
import type { Store } from "./store.ts"
import { headlines, tallies } from "./summing.ts"
import type { Tables } from "./tables.ts"
import { toHead } from "./version-rows.ts"

/** Everything that can be asked of a store, the same for all that Kysely speaks to. */
export function readerOn(store: Pick<Store, "db" | "index">): RegistryReader {
  const { db } = store
  return {
    list: (filter = {}) => list(store, filter),
    page: (filter, paging) => page(store, filter, paging),
    search: (filter, paging) => search(store, filter, paging),
    headlines: (asked) => headlines(db, asked),
    tallies: (asked) => tallies(db, asked),
    get: (sha256) => get(db, sha256),
    find: async (sha256) => {
      const row = await db.selectFrom("version").selectAll().where("sha256", "=", sha256).executeTakeFirst()
      return row && toHead(row)
    },
    report: async (hash) => {
      const row = await db.selectFrom("report").select("body").where("hash", "=", hash).executeTakeFirst()
      return row && JSON.parse(inflated(row.body))
    },
    version: () => version(db),
    head: async (chain) =>
      headIn(await db.selectFrom("chain").selectAll().where("chain", "=", chain).executeTakeFirst()),
    history: async (subject) => (await entriesAbout(db, subject).execute()).map(toEntry),
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

async function get(db: Kysely<Tables>, sha256: string): Promise<Entry | undefined> {
  const beginning = sha256.toLowerCase()
  if (!/^[0-9a-f]{6,64}$/.test(beginning)) return undefined
  const rows = await db
    .selectFrom("version")
    .innerJoin("original", "original.sha256", "version.sha256")
    .innerJoin("report", "report.hash", "version.report")
    // The letter after f: all hashes that begin so, and no other, lie between.
    .where("version.sha256", ">=", beginning)
    .where("version.sha256", "<", `${beginning}g`)
    .selectAll("version")
    .select(["original.bytes", "original.text", "original.personal", "report.body"])
    .limit(2)
    .execute()
  const [row, another] = rows
  if (row === undefined || another !== undefined) return undefined
  const { organisation, fiscalYear, stage, title, summary, ...head } = toHead(row)
  return {
    ...head,
    bytes: new Uint8Array(row.bytes),
    text: inflated(row.text),
    personal: JSON.parse(row.personal),
    report: JSON.parse(inflated(row.body)),
  }
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
