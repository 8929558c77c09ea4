import type { GridCell, LaidDocument } from "../../layout/laid-document.ts"
import { cellRows } from "./cell-rows.ts"
import { joint } from "./characters.ts"
import type { Frame } from "./frame.ts"
import { blankBetween, type Line, textOf, wordsOf } from "./lines.ts"
import type { Placed } from "./placements.ts"
import type { Table, TableCell } from "./table.ts"

/** A text as it grows, with the place of each run that went into it. */
export interface Writer {
  readonly offset: () => number
  readonly text: () => string
  readonly runs: readonly Placed[]
  /** Adds what is not printed: line ends, tabs, blanks. */
  readonly add: (words: string) => void
  /** Adds the words of a line that stands on a page. */
  readonly addLine: (line: Line, page: OnPage) => void
}

/** A page by its number, and how it is turned. */
interface OnPage {
  readonly number: number
  readonly frame: Frame
}

/** An empty text to write to. */
export function writer(): Writer {
  const pieces: string[] = []
  const runs: Placed[] = []
  let offset = 0
  const add = (words: string) => {
    pieces.push(words)
    offset += words.length
  }
  const addLine = (line: Line, { number, frame }: OnPage) => {
    line.runs.forEach((run, index) => {
      add(blankBetween(line.runs[index - 1], run))
      const start = offset
      const text = wordsOf(run)
      add(text)
      runs.push({ start, end: offset, text, area: run.area, page: number, frame })
    })
  }
  return { offset: () => offset, text: () => pieces.join(""), runs, add, addLine }
}

/** Writes a table, a line a row with tabs between its cells, and says where everything came to stand. */
export function writeTable(to: Writer, table: Table, page: OnPage): LaidDocument["grids"][number] {
  const start = to.offset()
  const cells: GridCell[] = []
  for (const [index, row] of cellRows(table).entries()) {
    if (index > 0) to.add("\n")
    let column = 0
    for (const cell of row) {
      to.add("\t".repeat(cell.column - column))
      column = cell.column
      cells.push(writeCell(to, cell, page))
    }
  }
  const { rows, columns } = table
  return { start, end: to.offset(), rows, columns, cells, name: null }
}

function writeCell(to: Writer, cell: TableCell, page: OnPage): GridCell {
  const start = to.offset()
  cell.lines.forEach((line, index) => {
    const before = cell.lines[index - 1]
    if (before) to.add(joint(textOf(before.runs), textOf(line.runs)))
    to.addLine(line, page)
  })
  const { row, column, rowSpan, columnSpan } = cell
  const box = page.frame.boxOf(cell.area)
  return { row, column, rowSpan, columnSpan, start, end: to.offset(), page: page.number, box }
}
