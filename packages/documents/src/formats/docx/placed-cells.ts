import type { TableCell } from "../laying-out/table.ts"
import type { WordCell, WordRow } from "./blocks.ts"

/** Word draws no more than 63 columns; other programs some more. */
const WIDEST = 1_000

interface GrowingCell extends TableCell {
  columnSpan: number
  rowSpan: number
}

/**
 * Where each cell of a table stands, with merged cells as one. A cell that goes on from one above it belongs to the cell
 * that begins at its column and is as wide; without such a cell it is one of its own. Null for a table wider than any.
 */
export function placedCells(
  rows: readonly WordRow[],
  wordsOf: (cell: WordCell) => string,
): readonly TableCell[] | null {
  const cells: GrowingCell[] = []
  let above: ReadonlyMap<number, GrowingCell> = new Map()
  for (const [row, { skipped, cells: inRow }] of rows.entries()) {
    const begun = new Map<number, GrowingCell>()
    let column = Math.max(0, skipped)
    let before: GrowingCell | undefined
    for (const cell of inRow) {
      const columnSpan = Math.max(1, cell.columnSpan)
      if (column + columnSpan > WIDEST) return null
      const goesOn = continued(cell, { before, above: above.get(column), columnSpan, row })
      before = goesOn ?? { row, column, rowSpan: 1, columnSpan, words: wordsOf(cell) }
      if (!goesOn) cells.push(before)
      begun.set(before.column, before)
      column += columnSpan
    }
    above = begun
  }
  return cells
}

interface Around {
  readonly before: GrowingCell | undefined
  readonly above: GrowingCell | undefined
  readonly columnSpan: number
  readonly row: number
}

/** The cell this one is a part of, now the larger by it. */
function continued({ continues }: WordCell, { before, above, columnSpan, row }: Around): GrowingCell | null {
  if (continues === "before" && before?.row === row) {
    before.columnSpan += columnSpan
    return before
  }
  if (continues !== "above" || above?.columnSpan !== columnSpan) return null
  above.rowSpan = row - above.row + 1
  return above
}
