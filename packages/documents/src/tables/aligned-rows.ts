import type { PrintedCell, PrintedRow } from "./printed-table.ts"

/** How far the edges of two parts of one table may lie apart, in points. */
const SLACK = 12

/**
 * The rows of a part of a table put under the columns of the part before it, by where their cells stand on the page: a
 * page that holds only the last rows may show fewer columns, since nothing divides what is merged there. Undefined where
 * cells have no place, or do not lie under those columns.
 */
export function alignedRows(
  above: readonly PrintedRow[],
  rows: readonly PrintedRow[],
  columns: number,
): readonly PrintedRow[] | undefined {
  const middles = Array.from({ length: columns }, (_, column) => middleOf(above, column))
  const [one, other] = [edgesOf(above), edgesOf(rows)]
  if (one === undefined || other === undefined || middles.some((middle) => middle === undefined))
    return undefined
  if (Math.abs(one.left - other.left) > SLACK || Math.abs(one.right - other.right) > SLACK) return undefined
  return rows.map((row) => alignedRow(row, middles as readonly number[]))
}

function alignedRow(row: PrintedRow, middles: readonly number[]): PrintedRow {
  const cells = new Array<PrintedCell | undefined>(middles.length)
  for (const cell of new Set(row.cells)) {
    if (cell === undefined || cell.box === null) continue
    const [left, , width] = cell.box
    const covered = middles.flatMap((middle, column) =>
      middle >= left && middle <= left + width ? [column] : [],
    )
    const [first] = covered
    if (first === undefined) continue
    const moved = { ...cell, column: first, columnSpan: covered.length }
    for (const column of covered) cells[column] = moved
  }
  return { cells: Array.from(cells) }
}

/** Across the middle of a column, by a cell that is no wider. */
function middleOf(rows: readonly PrintedRow[], column: number): number | undefined {
  for (const { cells } of rows) {
    const cell = cells[column]
    if (cell !== undefined && cell.columnSpan === 1 && cell.box !== null) return cell.box[0] + cell.box[2] / 2
  }
  return undefined
}

function edgesOf(rows: readonly PrintedRow[]): { readonly left: number; readonly right: number } | undefined {
  const boxes = rows.flatMap(({ cells }) => cells.flatMap((cell) => (cell?.box ? [cell.box] : [])))
  if (boxes.length === 0) return undefined
  let [left, right] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const [x, , width] of boxes) [left, right] = [Math.min(left, x), Math.max(right, x + width)]
  return { left, right }
}
