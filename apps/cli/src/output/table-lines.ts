import { clean } from "./clean.ts"
import { type Line, type Piece, piece } from "./paint.ts"
import { fit, widthOf, wrap } from "./width.ts"

/** A column of a table: its title, and what stands in it for each row. */
export interface Column<T> {
  readonly title: string
  readonly cell: (row: T) => Piece
  /** Numbers stand at the right. */
  readonly right?: boolean
  /** Amounts stand at the right with their points beneath each other, under a title on as many lines as it takes. */
  readonly amounts?: boolean
}

/** A table in lines: as wide as it has to be, Chinese counted two columns a character. */
export function tableLines<T>(columns: readonly Column<T>[], rows: readonly T[]): readonly Line[] {
  return joined(columns.map((column) => laidOut(column, rows)))
}

/** A column as it is drawn: every piece is as wide as the column. */
export interface LaidColumn {
  readonly width: number
  readonly titles: readonly Piece[]
  readonly cells: readonly Piece[]
}

/** As wide as the title over amounts gets before it is broken, unless they are wider. */
const TITLE = 16

export function laidOut<T>(column: Column<T>, rows: readonly T[]): LaidColumn {
  const { right = false, amounts = false } = column
  const given = rows.map(column.cell).map(({ text, role }) => piece(clean(text), role))
  const cells = amounts ? pointsAligned(given) : given
  const widest = Math.max(0, ...cells.map(({ text }) => widthOf(text)))
  const title = clean(column.title)
  const titles = amounts ? broken(title, Math.max(widest, TITLE)) : [title]
  const width = Math.max(widest, ...titles.map(widthOf))
  const wide = (text: string) => padded(text, width, right || amounts)
  return {
    width,
    titles: titles.map((text) => piece(wide(text), "muted")),
    cells: cells.map(({ text, role }) => piece(wide(text), role)),
  }
}

/** Columns side by side; titles stand right over what they are of. */
export function joined(columns: readonly LaidColumn[]): readonly Line[] {
  const height = Math.max(0, ...columns.map(({ titles }) => titles.length))
  const drawn = columns.map(({ width, titles, cells }) => {
    const above = Array.from({ length: height - titles.length }, () => piece(" ".repeat(width)))
    return [...above, ...titles, ...cells]
  })
  return Array.from({ length: Math.max(0, ...drawn.map(({ length }) => length)) }, (_, row) =>
    drawn.flatMap((cells) => {
      const cell = cells[row]
      return cell === undefined ? [] : [cell, piece(GAP)]
    }),
  )
}

/** What stands between columns. */
export const GAP = "  "

/** Columns of a Chinese character: half a one more would be a line more. */
const CHARACTER = 2

/** On as few lines as it takes, all about as long; Latin words are kept whole. */
function broken(title: string, most: number): readonly string[] {
  const even = Math.ceil(widthOf(title) / Math.ceil(widthOf(title) / most))
  const whole = even + (even % CHARACTER)
  const words = title.match(/[\w.,()-]+/g) ?? []
  const width = Math.max(whole, ...words.map(widthOf))
  return wrap(title, width).map(({ text }) => text.trim())
}

/** Words among amounts stay as they are. */
function pointsAligned(cells: readonly Piece[]): readonly Piece[] {
  const decimals = (text: string) => /^[-+]?\d+\.(\d+)$/.exec(text)?.[1]?.length
  const most = Math.max(0, ...cells.map(({ text }) => decimals(text) ?? 0))
  return cells.map(({ text, role }) => piece(text + " ".repeat(most - (decimals(text) ?? most)), role))
}

function padded(text: string, width: number, right: boolean): string {
  return right ? " ".repeat(width - widthOf(text)) + text : fit(text, width)
}
