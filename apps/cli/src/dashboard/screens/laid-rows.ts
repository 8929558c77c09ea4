import { type Line, piece } from "../../output/paint.ts"
import { type Column, GAP, type LaidColumn, laidOut } from "../../output/table-lines.ts"
import { cursorPiece, windowLines } from "./list-lines.ts"

const LAID = new WeakMap<object, Map<string, readonly LaidColumn[]>>()

/** A table of which only a window is drawn. It is laid out once for all its rows, so that columns stand still while one goes through it. */
export interface LaidRows<T extends object> {
  readonly rows: readonly T[]
  readonly columns: readonly Column<T>[]
  /** What the columns depend on besides the rows: the language. */
  readonly key: string
  readonly at: number
  /** Lines there is room for, the titles among them. */
  readonly height: number
}

/** The titles, and the rows about the chosen one. */
export function laidRows<T extends object>(table: LaidRows<T>): readonly Line[] {
  const laid = laidOnce(table)
  const titleRows = Math.max(...laid.map(({ titles }) => titles.length))
  const heads = Array.from(
    { length: titleRows },
    (_, row): Line => [
      piece("  "),
      ...laid.flatMap(({ width, titles }) => [
        titles[row - titleRows + titles.length] ?? piece(" ".repeat(width)),
        piece(GAP),
      ]),
    ],
  )
  const count = table.rows.length
  const lines = windowLines({ count, at: table.at, rows: table.height - titleRows }, (index, isChosen) => [
    cursorPiece(isChosen),
    ...laid.flatMap(({ cells }) => [chosen(cells[index] ?? piece(""), isChosen), piece(GAP)]),
  ])
  return [...heads, ...lines]
}

function chosen(cell: Line[number], isChosen: boolean): Line[number] {
  return isChosen && cell.role === "plain" ? piece(cell.text, "strong") : cell
}

function laidOnce<T extends object>({ rows, columns, key }: LaidRows<T>): readonly LaidColumn[] {
  const known = LAID.get(rows) ?? new Map<string, readonly LaidColumn[]>()
  LAID.set(rows, known)
  const laid = known.get(key) ?? columns.map((column) => laidOut(column, rows))
  known.set(key, laid)
  return laid
}
