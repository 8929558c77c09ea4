import type { Grid, GridCell, LaidDocument, Notice } from "../../layout/laid-document.ts"
import type { Table, TableCell } from "./table.ts"

/** Writes lines and tables one after the other, and knows where each cell came to stand. */
export class LaidText {
  readonly #parts: string[] = []
  readonly #grids: Grid[] = []
  #length = 0
  #isAfterBlank = true

  /** How long the text is so far, in UTF-16 units. */
  get length(): number {
    return this.#length
  }

  /** A line of its own. An empty one parts paragraphs; several of them do so no more than one. */
  line(words: string): void {
    const isBlank = words.trim() === ""
    if (isBlank && this.#isAfterBlank) return
    this.#write(isBlank ? "\n" : `${words}\n`)
    this.#isAfterBlank = isBlank
  }

  /** A table as a grid, parted from what stands around it. */
  table(table: Table): void {
    this.line("")
    const start = this.#length
    const cells = this.#cells(table)
    const { rows, columns, name } = table
    this.#grids.push({ start, end: this.#length, rows, columns, cells, name })
    this.#write("\n")
    this.#isAfterBlank = false
    this.line("")
  }

  /** Everything written, as a document of a format without pages. */
  document(notices: readonly Notice[]): LaidDocument {
    return { text: this.#parts.join(""), grids: this.#grids, pages: [], placeOf: () => null, notices }
  }

  /** A line for each row, the last without its end; a row in which no cell begins is an empty one. */
  #cells({ rows, cells }: Table): readonly GridCell[] {
    let before: TableCell | undefined
    const written = cells.map((cell) => {
      const isFirst = cell.row !== before?.row
      this.#write(isFirst ? "\n".repeat(cell.row - (before?.row ?? 0)) : "\t")
      before = cell
      const start = this.#length
      this.#write(cell.words)
      const { row, column, rowSpan, columnSpan } = cell
      return { row, column, rowSpan, columnSpan, start, end: this.#length, page: null, box: null }
    })
    this.#write("\n".repeat(Math.max(0, rows - 1 - (before?.row ?? 0))))
    return written
  }

  #write(part: string): void {
    this.#parts.push(part)
    this.#length += part.length
  }
}
