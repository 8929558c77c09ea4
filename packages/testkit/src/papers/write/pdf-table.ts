import type { Cell, PrintedTable, Row } from "../paper.ts"
import { type Placed as InGrid, placed } from "../print/grid.ts"
import { broken, hasRoom, MARGIN, type Pen, rule, type Sheet, sizeOf, turnPage, write } from "./pdf-page.ts"

const LARGEST = 9
const PAD = 3

/** How tables of a document are drawn. */
export interface Drawing {
  /** The head again on every page a table goes on to. */
  readonly repeatsHead: boolean
  /** Each table begins a page; else one begins below another where there is room. */
  readonly ownPages: boolean
  /** What tables stand on. */
  readonly sheet: Sheet
}

/** A table's columns in points, and the size of its letters: as large as the widest amount lets them be. */
interface Fit {
  readonly widths: readonly number[]
  readonly size: number
}

/** Draws a table with its title and note, on over as many pages as it takes. */
export function drawTable(pen: Pen, table: PrintedTable, drawing: Drawing): void {
  const words = pen.sheet
  pen.sheet = drawing.sheet
  if (drawing.ownPages || pen.page.sheet !== drawing.sheet || !hasRoom(pen, 220)) turnPage(pen)
  const fit = fitOf(pen, table)
  heading(pen, table, fit)
  drawRows(pen, table.head, fit)
  for (const row of table.body) {
    if (!hasRoom(pen, heightOf(pen, [row], fit))) {
      turnPage(pen)
      if (drawing.repeatsHead) drawRows(pen, table.head, fit)
    }
    drawRows(pen, [row], fit)
  }
  pen.y -= LARGEST * 2
  write(pen, { text: table.note ?? "", x: MARGIN, y: pen.y, size: LARGEST })
  pen.sheet = words
  if (words !== drawing.sheet) pen.y = 0
}

function fitOf(pen: Pen, { widths, body }: PrintedTable): Fit {
  const all = widths.reduce((sum, width) => sum + width, 0)
  const room = sizeOf(pen.page.sheet).width - 2 * MARGIN
  const points = widths.map((width) => (width / all) * room)
  const sizes = placed(body).flatMap(({ cell, column }) =>
    cell.amount === null
      ? []
      : [((points[column] ?? 0) - 2 * PAD) / pen.font.widthOfTextAtSize(cell.text || "0", 1)],
  )
  return { widths: points, size: Math.min(LARGEST, ...sizes) }
}

function heading(pen: Pen, { title, maker, unitLine }: PrintedTable, { widths }: Fit): void {
  const width = widths.reduce((sum, each) => sum + each, 0)
  const wide = pen.font.widthOfTextAtSize(title, 14)
  write(pen, { text: title, x: MARGIN + (width - wide) / 2, y: pen.y - 24, size: 14 })
  pen.y -= 44
  write(pen, { text: maker ?? "", x: MARGIN, y: pen.y, size: LARGEST })
  const right = pen.font.widthOfTextAtSize(unitLine ?? "", LARGEST)
  write(pen, { text: unitLine ?? "", x: MARGIN + width - right, y: pen.y, size: LARGEST })
  pen.y -= PAD * 2
}

/** The height of rows drawn together. */
function heightOf(pen: Pen, rows: readonly Row[], fit: Fit): number {
  return heightsOf(pen, rows, fit).reduce((sum, height) => sum + height, 0)
}

/** Each row is as high as the highest cell that stands in it alone. */
function heightsOf(pen: Pen, rows: readonly Row[], fit: Fit): readonly number[] {
  const cells = placed(rows)
  return rows.map((_, row) => {
    const own = cells.filter((each) => each.row === row && each.cell.rowSpan === 1)
    const lines = own.map((each) => linesOf(pen, each, fit).length)
    return Math.max(1, ...lines) * fit.size * 1.3 + 2 * PAD
  })
}

function linesOf(pen: Pen, { cell, column }: InGrid, { widths, size }: Fit): readonly string[] {
  return broken(cell.text, pen.font, {
    size,
    width: spanned(widths, column, cell.columnSpan) - 2 * PAD + 0.1,
  })
}

function spanned(sizes: readonly number[], from: number, span: number): number {
  return sizes.slice(from, from + span).reduce((sum, size) => sum + size, 0)
}

function drawRows(pen: Pen, rows: readonly Row[], fit: Fit): void {
  const { widths, size } = fit
  const cells = placed(rows)
  const heights = heightsOf(pen, rows, fit)
  const top = pen.y
  for (const each of cells) {
    const left = MARGIN + spanned(widths, 0, each.column)
    const up = top - spanned(heights, 0, each.row)
    const box = {
      left,
      top: up,
      right: left + spanned(widths, each.column, each.cell.columnSpan),
      bottom: up - spanned(heights, each.row, each.cell.rowSpan),
    }
    frame(pen, box)
    fill(pen, each.cell, { box, lines: linesOf(pen, each, fit), size })
  }
  pen.y = top - spanned(heights, 0, rows.length)
}

interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

function frame(pen: Pen, { left, top, right, bottom }: Box): void {
  rule(pen, [left, top], [right, top])
  rule(pen, [left, bottom], [right, bottom])
  rule(pen, [left, top], [left, bottom])
  rule(pen, [right, top], [right, bottom])
}

interface Filling {
  readonly box: Box
  readonly lines: readonly string[]
  readonly size: number
}

function fill(pen: Pen, { align }: Cell, { box: { left, top, right, bottom }, lines, size }: Filling): void {
  const line = size * 1.3
  const first = top - (top - bottom - lines.length * line) / 2 - size
  lines.forEach((text, at) => {
    const wide = pen.font.widthOfTextAtSize(text, size)
    const free = right - left - wide
    const x = { left: left + PAD, center: left + free / 2, right: right - PAD - wide }[align]
    write(pen, { text, x, y: first - at * line, size })
  })
}
