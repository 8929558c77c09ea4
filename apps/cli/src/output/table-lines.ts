import { clean } from "./clean.ts"
import { type Line, type Piece, piece } from "./paint.ts"
import { fit, widthOf } from "./width.ts"

/** A column of a table: its title, and what stands in it for each row. */
export interface Column<T> {
  readonly title: string
  readonly cell: (row: T) => Piece
  /** Numbers stand at the right. */
  readonly right?: boolean
}

/** A table in lines: as wide as it has to be, Chinese counted two columns a character. */
export function tableLines<T>(columns: readonly Column<T>[], rows: readonly T[]): readonly Line[] {
  const laid = columns.map(({ title, cell, right = false }) => {
    const cells = [piece(title, "muted"), ...rows.map(cell)].map(({ text, role }) => piece(clean(text), role))
    const width = Math.max(...cells.map(({ text }) => widthOf(text)))
    return cells.map(({ text, role }) => piece(padded(text, width, right), role))
  })
  return Array.from({ length: rows.length + 1 }, (_, row) =>
    laid.flatMap((cells) => {
      const cell = cells[row]
      return cell === undefined ? [] : [cell, piece("  ")]
    }),
  )
}

function padded(text: string, width: number, right: boolean): string {
  return right ? " ".repeat(width - widthOf(text)) + text : fit(text, width)
}
