import type { Column, ColumnMeaning } from "./columns.ts"

/** A part of a table that is read by itself: columns that name its rows, then columns of amounts. */
export interface Band {
  readonly codes: readonly number[]
  readonly names: readonly number[]
  readonly amounts: readonly { readonly column: number; readonly meaning: ColumnMeaning }[]
}

/** Tables set revenue beside expenditure, or one half beside the other: where rows are named anew, a band begins. */
export function bandsOf(columns: readonly Column[]): readonly Band[] {
  const starts = columns.flatMap((column, index) =>
    isNaming(column) && isAmountBefore(columns, index) ? [index] : [],
  )
  const bounds = [0, ...starts, columns.length]
  return bounds
    .slice(0, -1)
    .map((from, index) => bandOf(columns, from, bounds[index + 1] ?? columns.length))
    .filter(({ amounts }) => amounts.length > 0)
}

function isNaming({ kind }: Column): boolean {
  return kind === "code" || kind === "name"
}

/** The nearest column to the left that is not only a number of lines holds amounts. */
function isAmountBefore(columns: readonly Column[], index: number): boolean {
  const before = columns.slice(0, index).findLast(({ kind }) => kind !== "line-number" && kind !== "other")
  return before?.kind === "amount"
}

function bandOf(columns: readonly Column[], from: number, to: number): Band {
  const own = columns.slice(from, to).map((column, index) => ({ column, at: from + index }))
  return {
    codes: own.filter(({ column }) => column.kind === "code").map(({ at }) => at),
    names: own.filter(({ column }) => column.kind === "name").map(({ at }) => at),
    amounts: own.flatMap(({ column, at }) =>
      column.kind === "amount" ? [{ column: at, meaning: column.meaning }] : [],
    ),
  }
}
