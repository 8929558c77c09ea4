import type { EntryFilter, EntryHead, Order, Page, Paging } from "@gouji/application"
import type { Expression, ExpressionBuilder, Kysely, SelectQueryBuilder, SqlBool } from "kysely"
import * as z from "zod"

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
  const mark = after === undefined ? undefined : markIn(after, order)
  const from = listable(filtered(store.db, filter), order)
  const rows = await ordered(mark === undefined ? from : beyond(from, { order, mark }), order)
    .limit(limit + 1)
    .execute()
  const items = rows.slice(0, limit)
  const last = items.at(-1)
  const isEnd = rows.length <= limit || last === undefined
  return { items: items.map(toHead), next: isEnd ? null : markOf(last, order) }
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

type Column = keyof Tables["version"]
type Ordering = readonly (readonly [column: Column, direction: "asc" | "desc"])[]

/** What lists are in the order of. Each has to lead to one row, so that a page can begin behind it. */
const ORDERINGS: Readonly<Record<Order, Ordering>> = {
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

/** The last row of a page, by the columns of the order. */
type Mark = readonly (string | number)[]

/** Everything the order puts behind a mark, found by the index of that order and not by counting. */
function beyond(query: Versions, { order, mark }: { readonly order: Order; readonly mark: Mark }): Versions {
  const ordering = ORDERINGS[order]
  const [first] = ordering
  const from =
    first === undefined ? query : query.where(first[0], first[1] === "asc" ? ">=" : "<=", mark[0] ?? "")
  return from.where((each) => behind(each, ordering, mark))
}

/**
 * Further on in the first column, or alike in it and further on in the others. Of `or` PostgreSQL would weigh, for every
 * year's part of the table, whether to look up each side of it by an index: that took it longer than reading the page.
 */
function behind(
  each: ExpressionBuilder<Tables, "version">,
  [first, ...others]: Ordering,
  [value = "", ...rest]: Mark,
): Expression<SqlBool> {
  if (first === undefined) return each.lit(false)
  const [column, direction] = first
  const further = each(column, direction === "asc" ? ">" : "<", value)
  if (others.length === 0) return further
  const alike = each(column, "=", value)
  return each
    .case()
    .when(further)
    .then(each.lit(true))
    .when(alike)
    .then(behind(each, others, rest))
    .else(each.lit(false))
    .end()
}

function markOf(row: Tables["version"], order: Order): string {
  const mark = ORDERINGS[order].map(([column]) => row[column])
  return Buffer.from(JSON.stringify([order, ...mark])).toString("base64url")
}

const Text = z.string()
const Whole = z.int()

/** A mark as it comes back: from whoever asks, so anything. That of another order gives the first page. */
function markIn(text: string, order: Order): Mark | undefined {
  const isWhole = (column: Column) => column === "fiscal_year" || column === "number" || column === "gravity"
  const values = ORDERINGS[order].map(([column]) => (isWhole(column) ? Whole : Text))
  try {
    const [, ...mark] = z
      .tuple([z.literal(order)], z.unknown())
      .parse(JSON.parse(Buffer.from(text, "base64url").toString("utf8")))
    return values.map((kind, at) => kind.parse(mark[at]))
  } catch {
    return undefined
  }
}
