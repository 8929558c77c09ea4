/** What a body, a cell or a text box holds, in order. */
export type WordBlock =
  | { readonly kind: "paragraph"; readonly text: string }
  | { readonly kind: "table"; readonly rows: readonly WordRow[] }

/** A row of a table; its first cell begins after as many columns as `skipped`. */
export interface WordRow {
  readonly skipped: number
  readonly cells: readonly WordCell[]
}

/** A cell; one that `continues` belongs to the cell above or before it. */
export interface WordCell {
  readonly columnSpan: number
  readonly continues: "above" | "before" | null
  readonly blocks: readonly WordBlock[]
}
