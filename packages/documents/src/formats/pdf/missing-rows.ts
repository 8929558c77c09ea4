import { cellRows } from "./cell-rows.ts"
import { isAmount } from "./characters.ts"
import { median } from "./geometry.ts"
import { chunksOf, type Line, linesOf, textOf } from "./lines.ts"
import type { Rule } from "./rules.ts"
import type { Table, TableCell } from "./table.ts"
import { isFigure } from "./table-rows.ts"

/**
 * The lines across that a table lacks: where figures stand one above the other in one cell, and other words beside
 * them, each figure is a row. Lines without figures go with the nearest, if one is near. Where no line parts columns,
 * each line of a header is a row as well.
 */
export function missingRows(table: Table): readonly Rule[] {
  return cellRows(table).flatMap((row) => {
    const cells = row.filter((cell) => cell.rowSpan === 1)
    const anchors = anchorsOf(cells)
    const isHead = table.columns === 1 && anchors.length === 0
    if (anchors.length < 2 && !isHead) return []
    const lines = linesOf(cells.flatMap((cell) => cell.lines).flatMap(({ runs }) => runs))
    return boundaries(bandsOf(lines, anchors)).flatMap((at) =>
      cells.map(({ area }): Rule => ({ direction: "across", at, from: area.left, to: area.right })),
    )
  })
}

/** The figures of the cell that has most of them, each on a line of its own; none where no other cell has more than a line. */
function anchorsOf(cells: readonly TableCell[]): readonly Line[] {
  if (cells.length === 1) return rowsAmong(cells.flatMap(({ lines }) => lines))
  const stacked = cells.filter(({ lines }) => lines.length > 1)
  if (stacked.length < 2 || stacked.some(isWrapped)) return []
  const figures = stacked.map(({ lines }) => lines.filter(({ runs }) => isAmount(textOf(runs))))
  return figures.toSorted((one, other) => other.length - one.length)[0] ?? []
}

/** Lines with figures; one right below another, less than a line's height, has slipped out of it. */
function rowsAmong(lines: readonly Line[]): readonly Line[] {
  const rows: Line[] = []
  for (const line of lines.filter((line) => chunksOf(line).some(isFigure))) {
    const before = rows.at(-1)
    if (!before || line.baseline - before.baseline > line.size * LINE_HEIGHT) rows.push(line)
  }
  return rows
}

const LINE_HEIGHT = 0.9

/** Whether a figure is broken over the lines of its cell: there was no room left for another digit. */
function isWrapped({ lines, area }: TableCell): boolean {
  const figures = lines.filter(({ runs }) => isAmount(textOf(runs)))
  if (figures.length < 2 || figures.length < lines.length) return false
  if (!WHOLE_AMOUNT.test(figures.map(({ runs }) => textOf(runs)).join(""))) return false
  const widest = Math.max(...figures.map((line) => line.area.right - line.area.left))
  return area.right - area.left - widest < (figures[0]?.size ?? 0) * ROOM
}

const WHOLE_AMOUNT = /^[-−(（]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?[)）%％]?$/

/** The room that the padding of a cell and a digit take, in sizes. */
const ROOM = 1.6

/** Lines that make one row, from the top down: an anchor with what is near, or a line that is near to none. */
function bandsOf(lines: readonly Line[], anchors: readonly Line[]): readonly (readonly Line[])[] {
  const steps = anchors.slice(1).map(({ baseline }, index) => baseline - (anchors[index]?.baseline ?? 0))
  const near = median(steps) * TIGHT
  const bands: { anchor: Line | undefined; lines: Line[] }[] = []
  for (const line of lines) {
    const anchor = nearest(anchors, line, near)
    const band = bands.at(-1)
    if (band && anchor && band.anchor === anchor) band.lines.push(line)
    else bands.push({ anchor, lines: [line] })
  }
  return bands.map((band) => band.lines)
}

/** Lines of one row stand closer than rows do, by this share of the distance of rows. */
const TIGHT = 0.8

function nearest(anchors: readonly Line[], line: Line, within: number): Line | undefined {
  const distance = ({ baseline }: Line) => Math.abs(baseline - line.baseline)
  return anchors
    .filter((anchor) => distance(anchor) < within)
    .toSorted((one, other) => distance(one) - distance(other))[0]
}

function boundaries(bands: readonly (readonly Line[])[]): readonly number[] {
  return bands.slice(1).map((band, index) => {
    const above = Math.max(...(bands[index] ?? []).map(({ area }) => area.bottom))
    const below = Math.min(...band.map(({ area }) => area.top))
    return (above + below) / 2
  })
}
