import { countBelow } from "./count-below.ts"
import type { Table, TableCell } from "./table.ts"

/**
 * The table without rows and columns in which no cell begins: spans that were drawn wider than anything below them, and
 * rows that hold nothing. What remains is where it was, with spans the shorter for it.
 */
export function withoutGhosts(table: Table): Table {
  const rows = placesThat(table.cells.map(({ row }) => row))
  const columns = placesThat(table.cells.map(({ column }) => column))
  const cells = table.cells.map((cell): TableCell => {
    const row = rows.upTo(cell.row)
    const column = columns.upTo(cell.column)
    return {
      row,
      column,
      rowSpan: rows.upTo(cell.row + cell.rowSpan) - row,
      columnSpan: columns.upTo(cell.column + cell.columnSpan) - column,
      words: cell.words,
    }
  })
  return { ...table, rows: rows.count, columns: columns.count, cells }
}

/** How many of these places come before a given one. */
function placesThat(begin: readonly number[]) {
  const places = Uint32Array.from(new Set(begin)).sort()
  return { count: places.length, upTo: (end: number) => countBelow(places, end) }
}
