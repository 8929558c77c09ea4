import type { Page } from "@gouji/application"
import { type Expression, expressionBuilder, type SqlBool } from "kysely"
import * as z from "zod"

import type { Tables } from "./tables.ts"

type Column = keyof Tables["version"] | keyof Tables["entry"]

/** What rows are in the order of. It has to lead to one row, so that a page can begin behind it. */
export type Ordering<C extends Column = Column> = readonly (readonly [column: C, direction: "asc" | "desc"])[]

/** The last row of a page, by the columns of the order. */
export type Mark = readonly (string | number)[]

const each = expressionBuilder<Tables, "version" | "entry">()

/** Everything an order puts behind a mark, found by the index of that order and not by counting. */
export function beyond(ordering: Ordering, mark: Mark): Expression<SqlBool> {
  const [first] = ordering
  if (first === undefined) return each.lit(false)
  const [column, direction] = first
  const from = each(column, direction === "asc" ? ">=" : "<=", mark[0] ?? "")
  return each.and([from, behind(ordering, mark)])
}

/**
 * Further on in the first column, or alike in it and further on in the others. Of `or` PostgreSQL would weigh, for every
 * year's part of the table, whether to look up each side of it by an index: that took it longer than reading the page.
 */
function behind([first, ...others]: Ordering, [value = "", ...rest]: Mark): Expression<SqlBool> {
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
    .then(behind(others, rest))
    .else(each.lit(false))
    .end()
}

/** An order by its name: a mark of one is none in another. */
export interface NamedOrdering<C extends Column = Column> {
  readonly name: string
  readonly ordering: Ordering<C>
}

/** A stretch of so many rows, of which one more was asked for to know whether more follow. */
export function stretchOf<C extends Column, Row extends { readonly [K in C]: unknown }>(
  rows: readonly Row[],
  limit: number,
  { name, ordering }: NamedOrdering<C>,
): Page<Row> {
  const items = rows.slice(0, limit)
  const last = items.at(-1)
  if (rows.length <= limit || last === undefined) return { items, next: null }
  const mark = ordering.map(([column]) => last[column])
  return { items, next: Buffer.from(JSON.stringify([name, ...mark])).toString("base64url") }
}

const Text = z.string()
const Whole = z.int()
const WHOLE: ReadonlySet<Column> = new Set(["fiscal_year", "number", "gravity", "sequence"] as const)

/** A mark as it comes back: from whoever asks, so anything. None, and that of another order, gives the first page. */
export function markIn(text: string | undefined, { name, ordering }: NamedOrdering): Mark | undefined {
  if (text === undefined) return undefined
  try {
    const [, ...mark] = z
      .tuple([z.literal(name)], z.unknown())
      .parse(JSON.parse(Buffer.from(text, "base64url").toString("utf8")))
    return ordering.map(([column], at) => (WHOLE.has(column) ? Whole : Text).parse(mark[at]))
  } catch {
    return undefined
  }
}
