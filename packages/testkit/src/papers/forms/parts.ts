import type { CodedForm, Column, Line } from "./table-form.ts"

/** Columns that stand together under one head. */
export function under(
  over: readonly string[],
  columns: readonly (readonly [string, string])[],
): readonly Column[] {
  return columns.map(([head, slot]) => ({ head: [...over, head], slot }))
}

/** Lines as pairs of words and slot. */
export function lines(...pairs: readonly (readonly [string, string])[]): readonly Line[] {
  return pairs.map(([name, slot]) => ({ name, slot }))
}

/** The three columns of what is spent from one fund. */
export function spending(fund: string): readonly (readonly [string, string])[] {
  return [
    ["合计", `${fund}.exp`],
    ["基本支出", `${fund}.basic`],
    ["项目支出", `${fund}.proj`],
  ]
}

/** A line for every 类. */
export const CLASS_LINES: readonly Line[] = [{ name: "", slot: "exp.f" }]

/** What has rows in the tables that have them by code. */
const ROWS = {
  "T.R": "rev.total",
  "T.E": "exp.total",
  "T.G": "gpb.exp",
  "T.GF": "gfb.exp",
  "T.SC": "soc.exp",
  "T.B": "T.B/gpb.basic",
} as const

type Shared = Pick<CodedForm, "code" | "name" | "levels" | "total" | "hasMaker">
type More = Pick<CodedForm, "columns"> & Partial<CodedForm>

/** A maker of the tables of a set that have rows by code, with what these share. */
export function coded(shared: Shared): (place: keyof typeof ROWS, title: string, more: More) => CodedForm {
  return (place, title, more) => ({ kind: "coded", place, title, rows: ROWS[place], ...shared, ...more })
}
