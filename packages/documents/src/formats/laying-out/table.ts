/** A table before it is written into a text: where its cells stand and what they say. */
export interface Table {
  readonly rows: number
  readonly columns: number
  /** By row, then by column; none covers a place of another. */
  readonly cells: readonly TableCell[]
  readonly name: string | null
}

/** A cell with its words on one line, as `cellWords` gives them. */
export interface TableCell {
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
  readonly words: string
}
