import { cellWords } from "../../laying-out/cell-words.ts"
import { FORMAT_LIMITS } from "../../limits.ts"
import { stopReading } from "../../xml/read-xml.ts"
import { type Area, SHEET_COLUMNS, SHEET_ROWS, type Sheet, type SheetCell } from "../sheet.ts"

type Attributes = Readonly<Record<string, string>>

/** Gathers one sheet; equal rows and cells stand once with how often they are repeated. */
export class OdsSheet {
  readonly #name: string
  readonly #isHidden: boolean
  readonly #cells: SheetCell[] = []
  readonly #merges: Area[] = []
  readonly #hiddenRows = new Set<number>()
  readonly #hiddenColumns = new Set<number>()
  #columns = 0
  #row = 0
  #rowsRepeated = 1
  #isRowHidden = false
  #column = 0
  #inRow: SheetCell[] = []

  constructor(name: string, isHidden: boolean) {
    this.#name = name
    this.#isHidden = isHidden
  }

  column(attributes: Attributes): void {
    const end = Math.min(this.#columns + repeated(attributes, "columns"), SHEET_COLUMNS)
    const isHidden = isCollapsed(attributes)
    for (; this.#columns < end; this.#columns += 1) if (isHidden) this.#hiddenColumns.add(this.#columns)
  }

  openRow(attributes: Attributes): void {
    this.#rowsRepeated = repeated(attributes, "rows")
    this.#isRowHidden = isCollapsed(attributes)
    this.#column = 0
    this.#inRow = []
  }

  cell(attributes: Attributes, printed: string): void {
    const words = cellWords(printed)
    const isFormula = attributes["table:formula"] !== undefined
    const end = Math.min(this.#column + repeated(attributes, "columns"), SHEET_COLUMNS)
    this.#merge(attributes)
    if (words === "" && !isFormula) this.#column = end
    for (; this.#column < end; this.#column += 1)
      this.#inRow.push({ row: this.#row, column: this.#column, words, isFormula })
  }

  closeRow(): void {
    const end = Math.min(this.#row + this.#rowsRepeated, SHEET_ROWS)
    if (this.#inRow.length === 0 && !this.#isRowHidden) this.#row = end
    for (; this.#row < end; this.#row += 1) {
      if (this.#isRowHidden) this.#hiddenRows.add(this.#row)
      for (const cell of this.#inRow) this.#add({ ...cell, row: this.#row })
    }
  }

  sheet(): Sheet {
    return {
      name: this.#name,
      isHidden: this.#isHidden,
      cells: this.#cells,
      merges: this.#merges,
      hiddenRows: this.#hiddenRows,
      hiddenColumns: this.#hiddenColumns,
    }
  }

  #add(cell: SheetCell): void {
    if (this.#cells.length >= FORMAT_LIMITS.cells)
      stopReading({ code: "too-much-inside", what: "cells", limit: FORMAT_LIMITS.cells })
    this.#cells.push(cell)
  }

  #merge(attributes: Attributes): void {
    const columns = Math.min(countIn(attributes["table:number-columns-spanned"]), SHEET_COLUMNS)
    const rows = Math.min(countIn(attributes["table:number-rows-spanned"]), SHEET_ROWS)
    if (columns * rows === 1) return
    const [top, left] = [this.#row, this.#column]
    this.#merges.push({ top, left, bottom: top + rows - 1, right: left + columns - 1 })
  }
}

function isCollapsed(attributes: Attributes): boolean {
  return /^(?:collapse|filter)$/.test(attributes["table:visibility"] ?? "")
}

function repeated(attributes: Attributes, what: "rows" | "columns"): number {
  return countIn(attributes[`table:number-${what}-repeated`])
}

function countIn(written: string | undefined): number {
  const count = Number.parseInt(written ?? "1", 10)
  return Number.isNaN(count) ? 1 : Math.max(count, 1)
}
