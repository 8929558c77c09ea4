import type { Grid, GridCell, LaidDocument } from "../layout/laid-document.ts"

/** A text as it is. Rows of cells parted by tabs, as tables come out of a clipboard, are grids in it. */
export function plainDocument(text: string): LaidDocument {
  return { text, grids: gridsIn(text), pages: [], placeOf: () => null, notices: [] }
}

interface Line {
  readonly start: number
  readonly words: string
}

/** Fewer lines with tabs are a line that was set with them. */
const FEWEST_ROWS = 2

function gridsIn(text: string): readonly Grid[] {
  if (!text.includes("\t")) return []
  const grids: Grid[] = []
  let open: Line[] = []
  let start = 0
  for (const words of text.split("\n")) {
    if (isRow(words)) open.push({ start, words })
    else if (words.trim() !== "" || open.length === 0) {
      if (open.length >= FEWEST_ROWS) grids.push(gridOf(open))
      open = []
    }
    start += words.length + 1
  }
  return open.length >= FEWEST_ROWS ? [...grids, gridOf(open)] : grids
}

/** A tab between words: one that only indents a paragraph parts nothing. */
function isRow(line: string): boolean {
  return line.trim().includes("\t")
}

function gridOf(lines: readonly Line[]): Grid {
  const rows = lines.map((line, row) => cellsOf(line, row))
  const last = lines.at(-1)
  return {
    start: lines[0]?.start ?? 0,
    end: last === undefined ? 0 : last.start + last.words.length,
    rows: lines.length,
    columns: Math.max(...rows.map((cells) => cells.length)),
    cells: rows.flat(),
    name: null,
  }
}

function cellsOf({ start, words }: Line, row: number): readonly GridCell[] {
  let at = start
  return words.split("\t").map((cell, column) => {
    const from = at + (cell.length - cell.trimStart().length)
    const to = Math.max(from, at + cell.trimEnd().length)
    at += cell.length + 1
    return { row, column, rowSpan: 1, columnSpan: 1, start: from, end: to, page: null, box: null }
  })
}
