import type { Entry, EntryFilter, EntryHead, Page, Paging, RegistryReader } from "@gouji/application"
import { type Kysely, type SelectQueryBuilder, sql } from "kysely"
import { z } from "zod"

import { entriesAbout, headIn } from "./append.ts"
import { inflated } from "./deflated.ts"
import { toEntry } from "./entry-rows.ts"
import type { Tables } from "./tables.ts"
import { toHead } from "./version-rows.ts"

/** Everything that can be asked of a store, the same for all that Kysely speaks to. */
export function readerOn(db: Kysely<Tables>): RegistryReader {
  return {
    list: (filter = {}) => list(db, filter),
    page: (filter, paging) => page(db, filter, paging),
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

async function list(db: Kysely<Tables>, filter: EntryFilter): Promise<readonly EntryHead[]> {
  return (await newestFirst(filtered(db, filter)).execute()).map(toHead)
}

async function page(
  db: Kysely<Tables>,
  filter: EntryFilter,
  { limit, after }: Paging,
): Promise<Page<EntryHead>> {
  const mark = after === undefined ? undefined : markIn(after)
  const from = filtered(db, filter)
  const rows = await newestFirst(mark === undefined ? from : beyond(from, mark))
    .limit(limit + 1)
    .execute()
  const items = rows.slice(0, limit)
  const last = items.at(-1)
  const isEnd = rows.length <= limit || last === undefined
  return { items: items.map(toHead), next: isEnd ? null : markOf(last) }
}

type Versions = SelectQueryBuilder<Tables, "version", Tables["version"]>

function filtered(db: Kysely<Tables>, filter: EntryFilter): Versions {
  const { organisation, fiscalYear, stage, state, words } = filter
  let query: Versions = db.selectFrom("version").selectAll()
  if (organisation !== undefined) query = query.where("organisation_name", "=", organisation)
  if (fiscalYear !== undefined) query = query.where("fiscal_year", "=", fiscalYear)
  if (stage !== undefined) query = query.where("stage", "=", stage)
  if (state !== undefined) query = query.where("state", "=", state)
  for (const word of (words ?? "").split(/\s+/u).filter((each) => each !== ""))
    query = query.where(
      sql<boolean>`lower(organisation_name || ' ' || title) like ${within(word)} escape '!'`,
    )
  return query
}

/** A pattern of `like` for a word anywhere, whatever characters it has. */
function within(word: string): string {
  return `%${word.toLowerCase().replace(/[%_!]/gu, "!$&")}%`
}

/** What lists are in the order of. It has to lead to one row, so that a page can begin behind it. */
const NEWEST_FIRST = [
  ["imported_at", "desc"],
  ["organisation_name", "asc"],
  ["fiscal_year", "desc"],
  ["number", "desc"],
  ["sha256", "asc"],
] as const

function newestFirst(query: Versions): Versions {
  return NEWEST_FIRST.reduce((ordered, [column, direction]) => ordered.orderBy(column, direction), query)
}

/** The last row of a page, by the columns of the order. */
type Mark = readonly (string | number)[]

/** Everything the order puts behind a mark, found by the index of that order and not by counting. */
function beyond(query: Versions, mark: Mark): Versions {
  return query.where("imported_at", "<=", String(mark[0])).where((each) =>
    each.or(
      NEWEST_FIRST.map(([column, direction], index) => {
        const alike = NEWEST_FIRST.slice(0, index).map(([before], at) => each(before, "=", mark[at] ?? ""))
        return each.and([...alike, each(column, direction === "asc" ? ">" : "<", mark[index] ?? "")])
      }),
    ),
  )
}

function markOf(row: Tables["version"]): string {
  const mark: Mark = NEWEST_FIRST.map(([column]) => row[column])
  return Buffer.from(JSON.stringify(mark)).toString("base64url")
}

/** A mark as it comes back: from whoever asks, so anything. */
const GivenMark = z.tuple([z.string(), z.string(), z.int(), z.int(), z.string()])

function markIn(text: string): Mark | undefined {
  try {
    return GivenMark.parse(JSON.parse(Buffer.from(text, "base64url").toString("utf8")))
  } catch {
    return undefined
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
