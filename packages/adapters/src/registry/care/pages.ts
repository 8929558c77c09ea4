import type { Stored } from "@gouji/application"
import { type RawBuilder, sql } from "kysely"

import { held, type RowOf, type SHAPES, type Shape, valuesIn } from "./columns.ts"
import { type RawRow, type Source, type Tried, tried, words } from "./source.ts"

/** A table, or the rows of it that a condition holds for. */
export interface Scanned<S extends Shape = Shape> {
  readonly source: Source
  readonly table: keyof typeof SHAPES
  readonly shape: S
  readonly where?: RawBuilder<unknown>
}

/** A row one has come to, by what rows are ordered by. */
export interface Mark {
  readonly values: readonly unknown[]
  /** Whether it is still to be read itself. */
  readonly isNext: boolean
}

/** Some rows behind a mark; from the beginning where there is none. */
export interface Stretch {
  readonly mark: Mark | null
  /** Read from here backwards; null from the end. Forwards where left out. */
  readonly before?: Mark | null
  readonly size: number
}

/** Whole rows. */
export function pageOf<S extends Shape>(given: Scanned<S>, stretch: Stretch): Promise<Tried> {
  return read(given, stretch, Object.keys(given.shape.columns))
}

/** Their keys only, which may be read where a row cannot. */
export function keysOf<S extends Shape>(given: Scanned<S>, stretch: Stretch): Promise<Tried> {
  return read(given, stretch, given.shape.key)
}

function read<S extends Shape>(
  given: Scanned<S>,
  { mark, before, size }: Stretch,
  names: readonly string[],
): Promise<Tried> {
  const { source, table, shape, where } = given
  const columns = names.map(
    (name) => sql`${source.selected(name, shape.columns[name] ?? "text")} as ${words(`"${name}"`)}`,
  )
  const selected = sql.join(isByRowid(given) ? [...columns, words("rowid")] : columns)
  const conditions = [
    ...(where === undefined ? [] : [where]),
    ...(mark === null ? [] : [beyond(given, mark, mark.isNext ? ">=" : ">")]),
    ...(before == null ? [] : [beyond(given, before, "<")]),
  ]
  const behind = conditions.length === 0 ? words("") : sql`where ${sql.join(conditions, words(" and "))}`
  // By the table's columns: a bare name would be what was selected under it, which no index is in the order of.
  const direction = before === undefined ? "" : " desc"
  const ordered = words(
    orderOf(given)
      .map((name) => `"${table}"."${name}"${direction}`)
      .join(", "),
  )
  const from = words(`"${table}"`)
  return tried(
    source,
    sql`select ${selected} from ${from} ${behind} order by ${ordered} limit ${sql.lit(size)}`,
  )
}

function beyond<S extends Shape>(given: Scanned<S>, { values }: Mark, sign: string): RawBuilder<unknown> {
  const names = words(
    orderOf(given)
      .map((name) => `"${name}"`)
      .join(", "),
  )
  const compared = sql.join(values.map((value) => given.source.compared(value)))
  return sql`(${names}) ${words(sign)} (${compared})`
}

/** In the order rows lie in, so that a table is read itself and not its index, which may say something else. */
function orderOf<S extends Shape>(given: Scanned<S>): readonly string[] {
  return isByRowid(given) ? ["rowid"] : given.shape.key
}

function isByRowid<S extends Shape>({ source, shape }: Scanned<S>): boolean {
  return shape.hasRowid && source.kind === "embedded"
}

/** The mark a row is. */
export function markOf<S extends Shape>(given: Scanned<S>, row: RawRow): Mark {
  const values = isByRowid(given) ? [row["rowid"]] : given.shape.key.map((name) => row[name])
  return { values, isNext: false }
}

/** Whether two marks are one row. */
export function isSame(one: Mark, other: Mark): boolean {
  return String(one.values.map(plain)) === String(other.values.map(plain))
}

function plain(value: unknown): unknown {
  return value instanceof ArrayBuffer ? Buffer.from(value).toString("hex") : value
}

/** A row held to the kinds of its columns. */
export function storedOf<S extends Shape>(given: Scanned<S>, row: RawRow): Stored<RowOf<S>> {
  const read = valuesIn(row, given.shape.columns)
  const key = labelOf(given, row)
  return read.ok
    ? // Every column was held to the kind that the type is made from.
      { kind: "row", key, row: read.values as RowOf<S> }
    : { kind: "unreadable", key, columns: read.columns.join() }
}

/** A row's key, for a person. */
export function labelOf<S extends Shape>({ shape }: Scanned<S>, row: RawRow): string {
  return shape.key.map((name) => held(row[name], shape.columns[name] ?? "text") ?? "?").join("/")
}

/** The key of the row that a mark is. */
export function labelOfMark<S extends Shape>(given: Scanned<S>, { values }: Mark): string {
  if (isByRowid(given)) return `rowid ${values.join()}`
  return labelOf(given, Object.fromEntries(given.shape.key.map((name, at) => [name, values[at]])))
}
