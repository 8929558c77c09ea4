import { cellWords } from "../laying-out/cell-words.ts"
import type { Table, TableCell } from "../laying-out/table.ts"
import { withoutGhosts } from "../laying-out/without-ghosts.ts"
import { type Element, isBlock, shownChildren, walkShown } from "./shown.ts"
import { TakenPlaces } from "./taken-places.ts"

/** No published table is wider; a page that says so (`colspan="1000000000"`) is not believed. */
const WIDEST = 1_000

/** The cells of a table element, spans resolved as a browser does; null where it is wider than any table. */
export function tableOf(table: Element): Table | null {
  const cells: TableCell[] = []
  let rows = 0
  for (const section of rowsOf(table)) {
    const placed = placeRows(section, rows)
    if (!placed) return null
    for (const cell of placed) cells.push(cell)
    rows += section.length
  }
  return withoutGhosts({ rows, columns: WIDEST, cells, name: null })
}

/** The rows by section: a cell spans no further than its section goes. */
function rowsOf(table: Element): readonly (readonly Element[])[] {
  return shownChildren(table, ["thead", "tbody", "tfoot"]).map((section) => shownChildren(section, ["tr"]))
}

/** The cells of a section by row; null where they go beyond what is believed. */
function placeRows(section: readonly Element[], firstRow: number): readonly TableCell[] | null {
  const cells: TableCell[] = []
  const taken = new TakenPlaces(WIDEST)
  for (const [index, row] of section.entries()) {
    const place = { row: index, rowsBelow: section.length - index }
    const placed = placeRow(shownChildren(row, ["td", "th"]), place, taken)
    if (!placed) return null
    for (const cell of placed) cells.push({ ...cell, row: firstRow + index })
  }
  return cells
}

/** Each cell goes into the first free place of its row. */
function placeRow(
  elements: readonly Element[],
  { row, rowsBelow }: { readonly row: number; readonly rowsBelow: number },
  taken: TakenPlaces,
): readonly TableCell[] | null {
  const cells: TableCell[] = []
  let from = 0
  for (const element of elements) {
    const column = taken.firstFree(row, from)
    if (column === null) return null
    const rowSpan = rowSpanOf(element, rowsBelow)
    const columnSpan = taken.widthAt(row, column, spanOf(element, "colspan"))
    taken.take(row + rowSpan, column, columnSpan)
    cells.push({ row, column, rowSpan, columnSpan, words: wordsOf(element) })
    from = column + columnSpan
  }
  return cells
}

/** `rowspan="0"` means down to the end of the section. */
function rowSpanOf(cell: Element, below: number): number {
  const isToTheEnd = attribute(cell, "rowspan")?.trim() === "0"
  return isToTheEnd ? below : Math.min(spanOf(cell, "rowspan"), below)
}

function spanOf(cell: Element, name: "rowspan" | "colspan"): number {
  const span = Number.parseInt(attribute(cell, name) ?? "1", 10)
  return Number.isNaN(span) ? 1 : Math.max(span, 1)
}

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value
}

function wordsOf(cell: Element): string {
  const printed: string[] = []
  const breakLine = ({ tagName }: Element) => {
    if (isBlock(tagName)) printed.push("\n")
    return true
  }
  // Line ends of the source are white space like any other; only elements break a line.
  const words = (value: string) => printed.push(value.replace(/\s+/gu, " "))
  walkShown(cell.childNodes, { open: breakLine, close: breakLine, words })
  return cellWords(printed.join(""))
}
