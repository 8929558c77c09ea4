import type { Bilingual } from "../wire.ts"
import type { Released } from "./released.ts"

/**
 * What a column holds. `text`: words; `list`: ids with a space between; `json`: JSON; `decimal`: an exact decimal, as a
 * string, never a float; `fen`: whole 分 as a 64-bit integer; `ratio`: a share from 0 to 1; `instant`: ISO 8601 in UTC.
 */
export type ColumnKind =
  | "text"
  | "list"
  | "json"
  | "integer"
  | "decimal"
  | "fen"
  | "ratio"
  | "boolean"
  | "instant"

/** What stands in one place of a table: a bigint for `fen`, a number for `integer` and `ratio`, null for nothing. */
export type TableCell = string | number | bigint | boolean | null

/** A column as every form of the table has it. */
export interface TableColumn extends Bilingual {
  readonly name: string
  readonly kind: ColumnKind
}

/** A table of a release: the same columns and rows as CSV, Parquet and SQLite. `Of`: what its rows are made from. */
export interface ReleaseTable<Of = Released> extends Bilingual {
  readonly name: string
  readonly columns: readonly TableColumn[]
  /** Columns that tell its rows apart; none where rows have no key. */
  readonly key: readonly string[]
  /** The column that names a disclosure; null in the table of disclosures itself. */
  readonly disclosure: string | null
  /** Columns it is usually looked up by. */
  readonly indexes: readonly (readonly string[])[]
  /** Its rows for one disclosure, cells in the order of the columns. */
  rowsOf(released: Of): readonly (readonly TableCell[])[]
}

/** What a table is made of: a column knows its cell in a row of the kind the table has. */
export interface TableEntry<Row, Of = Released> extends Omit<ReleaseTable<Of>, "columns" | "rowsOf"> {
  readonly columns: readonly (TableColumn & { readonly of: (row: Row) => TableCell })[]
  readonly rows: (released: Of) => readonly Row[]
}

/** A table whose rows nobody has to know the kind of. */
export function tableOf<Row, Of = Released>({
  columns,
  rows,
  ...about
}: TableEntry<Row, Of>): ReleaseTable<Of> {
  return {
    ...about,
    columns: columns.map(({ of: _, ...column }) => column),
    rowsOf: (released) => rows(released).map((row) => columns.map((column) => storable(column.of(row)))),
  }
}

/** No database has a place for NUL in a text; what it was is not known, so it is told as that (U+FFFD). */
function storable(cell: TableCell): TableCell {
  return typeof cell === "string" && cell.includes("\u0000") ? cell.replaceAll("\u0000", "\ufffd") : cell
}

/** Whether a decimal is one: digits, a sign, a point, and nothing a program could take for anything else. */
export function isDecimal(text: string): boolean {
  return /^-?\d+(?:\.\d+)?$/.test(text)
}

const LARGEST = 2n ** 63n - 1n

/** An amount of yuan in whole 分; null where it has parts of a 分 or takes more than 64 bits. */
export function fenOf(yuan: string): bigint | null {
  const [, sign = "", whole = "", fraction = ""] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(yuan) ?? []
  if (whole === "" || /[1-9]/.test(fraction.slice(2))) return null
  const fen = BigInt(whole + fraction.slice(0, 2).padEnd(2, "0"))
  if (fen > LARGEST) return null
  return sign === "" ? fen : -fen
}
