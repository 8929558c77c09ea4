import { cellWords } from "../../laying-out/cell-words.ts"
import { FORMAT_LIMITS } from "../../limits.ts"
import { stopReading, type XmlReader } from "../../xml/read-xml.ts"
import type { NumberWords } from "../number-words.ts"
import { type Area, SHEET_COLUMNS, SHEET_ROWS, type SheetCell } from "../sheet.ts"
import { localName } from "./local-name.ts"
import { areaOf, placeOf } from "./reference.ts"
import { unescaped } from "./unescaped.ts"

/** What the cells of a sheet refer to. */
export interface SheetContext {
  readonly strings: readonly string[]
  readonly formats: readonly string[]
  readonly numberWords: NumberWords
}

type Attributes = Readonly<Record<string, string>>

/** Reads one sheet (xl/worksheets/sheet1.xml). Cells that do not say where they are follow the one before. */
export class SheetReader implements XmlReader {
  readonly cells: SheetCell[] = []
  readonly merges: Area[] = []
  readonly hiddenRows = new Set<number>()
  readonly hiddenColumns = new Set<number>()
  readonly #context: SheetContext
  #row = -1
  #column = -1
  #cell: Attributes = {}
  #value = ""
  #isFormula = false
  #isValue = false
  #columnsLeft = SHEET_COLUMNS

  constructor(context: SheetContext) {
    this.#context = context
  }

  readonly open = (name: string, attributes: Attributes): void => {
    const local = localName(name)
    if (local === "c") this.#openCell(attributes)
    else if (local === "v" || local === "t") this.#isValue = true
    else if (local === "f") this.#isFormula = true
    else if (local === "row") this.#openRow(attributes)
    else if (local === "col" && isHidden(attributes)) this.#hideColumns(attributes)
    else if (local === "mergeCell") this.#merge(attributes["ref"] ?? "")
  }

  readonly close = (name: string): void => {
    const local = localName(name)
    if (local === "c") this.#closeCell()
    else if (local === "v" || local === "t") this.#isValue = false
  }

  readonly words = (words: string): void => {
    if (this.#isValue) this.#value += words
  }

  #openRow(attributes: Attributes): void {
    const row = Number(attributes["r"]) - 1
    this.#row = row >= 0 && row < SHEET_ROWS ? row : this.#row + 1
    this.#column = -1
    if (isHidden(attributes)) this.hiddenRows.add(this.#row)
  }

  #openCell(attributes: Attributes): void {
    const place = placeOf(attributes["r"] ?? "")
    this.#row = place?.row ?? Math.max(this.#row, 0)
    this.#column = place?.column ?? this.#column + 1
    this.#cell = attributes
    this.#value = ""
    this.#isFormula = false
  }

  #closeCell(): void {
    const words = this.#shown()
    if (words === "" && !this.#isFormula) return
    if (this.cells.length >= FORMAT_LIMITS.cells)
      stopReading({ code: "too-much-inside", what: "cells", limit: FORMAT_LIMITS.cells })
    this.cells.push({ row: this.#row, column: this.#column, words, isFormula: this.#isFormula })
  }

  /** By the type of the cell (ECMA-376 part 1, 18.18.11). */
  #shown(): string {
    const value = this.#value.trim()
    const type = this.#cell["t"] ?? "n"
    if (value === "") return ""
    if (type === "n") return this.#number(Number(value))
    if (type === "s") return this.#context.strings[Number(value)] ?? ""
    if (type === "b") return value === "1" ? "TRUE" : "FALSE"
    return cellWords(unescaped(value))
  }

  #number(value: number): string {
    const { formats, numberWords } = this.#context
    return numberWords(value, formats[Number(this.#cell["s"] ?? 0)] ?? "General")
  }

  /** Ranges of columns do not overlap; a file whose do is not followed without end. */
  #hideColumns({ min, max }: Attributes): void {
    const last = Math.min(Number(max), SHEET_COLUMNS)
    for (let column = Math.max(Number(min), 1); column <= last && this.#columnsLeft > 0; column += 1) {
      this.#columnsLeft -= 1
      this.hiddenColumns.add(column - 1)
    }
  }

  #merge(reference: string): void {
    const area = areaOf(reference)
    if (area) this.merges.push(area)
  }
}

function isHidden({ hidden }: Attributes): boolean {
  return hidden === "1" || hidden === "true"
}
