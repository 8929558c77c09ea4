import type { EntryFilter, EntryHead, Order, Page, Paging } from "@gouji/application"
import type { Kysely, SelectQueryBuilder } from "kysely"

import { beyond, markIn, type Ordering, stretchOf } from "./marks.ts"
import { foundBy } from "./searching.ts"
import type { Store } from "./store.ts"
import type { Tables } from "./tables.ts"
import { toHead } from "./version-rows.ts"

type Reading = Pick<Store, "db" | "index">

/** Every entry that fits, the newest first. */
export async function list(store: Reading, filter: EntryFilter): Promise<readonly EntryHead[]> {
  if (!isLookedUp(filter)) {
    const rows = await ordered(filtered(store.db, filter), "newest").execute()
    return rows.map(toHead)
  }
  const heads: EntryHead[] = []
  let after: string | undefined
  do {
    const found = await page(store, filter, { limit: AT_ONCE, ...(after !== undefined && { after }) })
    heads.push(...found.items)
    after = found.next ?? undefined
  } while (after !== undefined)
  return heads
}

/** Entries asked for at once where all are wanted. */
const AT_ONCE = 500

/** Words and rules are found by the index of words; everything else by the indexes of the list itself. */
function isLookedUp({ words = "", rule }: EntryFilter): boolean {
  return words.trim() !== "" || rule !== undefined
}

/** A stretch of the list. */
export async function page(store: Reading, filter: EntryFilter, paging: Paging): Promise<Page<EntryHead>> {
  if (isLookedUp(filter)) {
    const { items, next } = await foundBy(store, { filter, paging, inText: false })
    return { items: items.map(({ head }) => head), next }
  }
  const { limit, after, order = "newest" } = paging
  const named = { name: order, ordering: ORDERINGS[order] }
  const mark = markIn(after, named)
  const from = listable(filtered(store.db, filter), order)
  const rows = await ordered(mark === undefined ? from : from.where(beyond(named.ordering, mark)), order)
    .limit(limit + 1)
    .execute()
  const { items, next } = stretchOf(rows, limit, named)
  return { items: items.map(toHead), next }
}

type Versions = SelectQueryBuilder<Tables, "version", Tables["version"]>

/** Rows that fit in everything but words and rules. */
function filtered(db: Kysely<Tables>, filter: EntryFilter): Versions {
  const { organisation, organisationId, fiscalYear, stage, state, wasPublished } = filter
  let query: Versions = db.selectFrom("version").selectAll()
  if (organisation !== undefined) query = query.where("organisation_name", "=", organisation)
  if (organisationId !== undefined) query = query.where("organisation", "=", organisationId)
  if (fiscalYear !== undefined) query = query.where("fiscal_year", "=", fiscalYear)
  if (stage !== undefined) query = query.where("stage", "=", stage)
  if (state !== undefined) query = query.where("state", "=", state)
  if (wasPublished !== undefined) query = query.where("published_at", "is not", null)
  return query
}

/** What lists are in the order of. */
const ORDERINGS: Readonly<Record<Order, Ordering<keyof Tables["version"]>>> = {
  newest: [
    ["imported_at", "desc"],
    ["organisation_name", "asc"],
    ["fiscal_year", "desc"],
    ["number", "desc"],
    ["sha256", "asc"],
  ],
  organisation: [
    ["organisation_name", "asc"],
    ["fiscal_year", "desc"],
    ["stage", "asc"],
    ["number", "desc"],
    ["sha256", "asc"],
  ],
  gravest: [
    ["gravity", "desc"],
    ["organisation_name", "asc"],
    ["fiscal_year", "desc"],
    ["number", "desc"],
    ["sha256", "asc"],
  ],
  published: [
    ["published_at", "desc"],
    ["organisation_name", "asc"],
    ["fiscal_year", "desc"],
    ["number", "desc"],
    ["sha256", "asc"],
  ],
}

/** What was never published has no place in that order. */
function listable(query: Versions, order: Order): Versions {
  return order === "published" ? query.where("published_at", "is not", null) : query
}

function ordered(query: Versions, order: Order): Versions {
  return ORDERINGS[order].reduce((sorted, [column, direction]) => sorted.orderBy(column, direction), query)
}
