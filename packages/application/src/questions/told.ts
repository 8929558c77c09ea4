import type { TableCell, TableColumn } from "../release/table.ts"

/** A language things are told in. */
export type ToldIn = "zh" | "en"

/** Rows under columns, as CSV and Markdown have them. */
export interface ToldTable {
  readonly title: string
  readonly columns: readonly TableColumn[]
  readonly rows: readonly (readonly TableCell[])[]
}

/** An answer as it is told to people: what it is about, and its tables. */
export interface Told {
  /** What every address of the site begins with: these are led to, whatever else looks like an address is not. */
  readonly site: string
  readonly title: string
  /** Names and values, in the order they are told. */
  readonly facts: readonly (readonly [name: string, value: string])[]
  /** What CSV has; the whole of it, for programs. */
  data(): ToldTable
  /** What Markdown has, where that is not the same table: it would be too wide to read, or is not all there is to say. */
  tables?(): readonly ToldTable[]
}
