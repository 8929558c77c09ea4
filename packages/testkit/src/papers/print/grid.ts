import type { Cell, Row } from "../paper.ts"

/** A cell and where its top left stands. */
export interface Placed {
  readonly cell: Cell
  readonly row: number
  readonly column: number
}

/** Puts the cells of rows into the places that merged cells above and before them leave free. */
export function placed(rows: readonly Row[]): readonly Placed[] {
  const taken = new Set<string>()
  return rows.flatMap((cells, row) => {
    let column = 0
    return cells.map((cell): Placed => {
      while (taken.has(`${row}.${column}`)) column++
      const at = { cell, row, column }
      take(taken, at)
      column += cell.columnSpan
      return at
    })
  })
}

function take(taken: Set<string>, { cell, row, column }: Placed): void {
  for (let down = 0; down < cell.rowSpan; down++)
    for (let along = 0; along < cell.columnSpan; along++) taken.add(`${row + down}.${column + along}`)
}

/** How many columns a row of cells without merged ones above has. */
export function widthOf(row: Row): number {
  return row.reduce((sum, { columnSpan }) => sum + columnSpan, 0)
}
