import { fraction, type LittleEndian } from "../../binary/little-endian.ts"
import { cellWords } from "../../laying-out/cell-words.ts"
import type { NumberWords } from "../number-words.ts"
import type { Area, SheetCell } from "../sheet.ts"
import type { Globals } from "./globals.ts"
import { type BiffRecord, RECORD } from "./records.ts"
import { textAt } from "./texts.ts"

const ROW_HIDDEN = 0x20
const COLUMN_HIDDEN = 0x01
const ERRORS: Readonly<Record<number, string>> = {
  0: "#NULL!",
  7: "#DIV/0!",
  15: "#VALUE!",
  23: "#REF!",
  29: "#NAME?",
  36: "#NUM!",
  42: "#N/A",
}

/** Gathers one sheet from its records. */
export class SheetRecords {
  readonly cells: SheetCell[] = []
  readonly merges: Area[] = []
  readonly hiddenRows = new Set<number>()
  readonly hiddenColumns = new Set<number>()
  readonly #globals: Globals
  readonly #numberWords: NumberWords
  /** The formula whose text the next record holds. */
  #awaiting: { readonly row: number; readonly column: number } | undefined

  constructor(globals: Globals, numberWords: NumberWords) {
    this.#globals = globals
    this.#numberWords = numberWords
  }

  add(record: BiffRecord): void {
    const { type, data } = record
    if (type === RECORD.row) this.#row(data)
    else if (type === RECORD.column) this.#columns(data)
    else if (type === RECORD.merges) this.#merges(data)
    else if (type === RECORD.formulaText) this.#formulaText(record)
    else this.#cell(record)
  }

  /** Records of cells begin with row, column and style. */
  #cell(record: BiffRecord): void {
    const { type, data } = record
    if (type === RECORD.formula) this.#formula(data)
    else if (type === RECORD.number) this.#put(data, this.#number(data.f64(6), data.u16(4)))
    else if (type === RECORD.shortNumber) this.#put(data, this.#number(shortNumber(data.u32(6)), data.u16(4)))
    else if (type === RECORD.numbers) this.#numbers(data)
    else if (type === RECORD.sharedText) this.#put(data, this.#globals.texts[data.u32(6)] ?? "")
    else if (type === RECORD.text || type === RECORD.richText)
      this.#put(data, cellWords(textAt(record, 6, 2)))
    else if (type === RECORD.truth) this.#put(data, truth(data.u8(6), data.u8(7) === 1))
  }

  #put(data: LittleEndian, words: string, isFormula = false): void {
    if (words !== "" || isFormula)
      this.cells.push({ row: data.u16(0), column: data.u16(2), words, isFormula })
  }

  #number(value: number, style: number): string {
    return this.#numberWords(value, this.#globals.formats[style] ?? "General")
  }

  /** A row of numbers: the style and number of each, and at the end the last column. */
  #numbers(data: LittleEndian): void {
    const row = data.u16(0)
    const count = Math.floor((data.bytes.length - 6) / 6)
    for (let index = 0; index < count; index += 1) {
      const at = 4 + index * 6
      const words = this.#number(shortNumber(data.u32(at + 2)), data.u16(at))
      this.cells.push({ row, column: data.u16(2) + index, words, isFormula: false })
    }
  }

  /** What a formula last came to (MS-XLS 2.5.133): a number, unless its last two bytes say that it is none. */
  #formula(data: LittleEndian): void {
    this.#awaiting = undefined
    const kind = data.u16(12) === 0xffff ? data.u8(6) : "number"
    if (kind === "number") this.#put(data, this.#number(data.f64(6), data.u16(4)), true)
    else if (kind === 0) this.#awaiting = { row: data.u16(0), column: data.u16(2) }
    else this.#put(data, kind === 3 ? "" : truth(data.u8(8), kind === 2), true)
  }

  #formulaText(record: BiffRecord): void {
    if (this.#awaiting)
      this.cells.push({ ...this.#awaiting, words: cellWords(textAt(record, 0, 2)), isFormula: true })
    this.#awaiting = undefined
  }

  #row(data: LittleEndian): void {
    if (data.u16(12) & ROW_HIDDEN) this.hiddenRows.add(data.u16(0))
  }

  #columns(data: LittleEndian): void {
    if ((data.u16(8) & COLUMN_HIDDEN) === 0) return
    for (let column = data.u16(0); column <= Math.min(data.u16(2), 255); column += 1)
      this.hiddenColumns.add(column)
  }

  #merges(data: LittleEndian): void {
    const count = Math.min(data.u16(0), Math.floor((data.bytes.length - 2) / 8))
    for (let index = 0; index < count; index += 1) {
      const at = 2 + index * 8
      this.merges.push({
        top: data.u16(at),
        bottom: data.u16(at + 2),
        left: data.u16(at + 4),
        right: data.u16(at + 6),
      })
    }
  }
}

/** A number in four bytes (MS-XLS 2.5.218): 30 bits of a whole number or of a binary fraction, perhaps in hundredths. */
function shortNumber(bits: number): number {
  const value = bits & 2 ? (bits | 0) >> 2 : fraction(0, bits - (bits & 3))
  return bits & 1 ? value / 100 : value
}

function truth(value: number, isError: boolean): string {
  if (isError) return ERRORS[value] ?? ""
  return value === 1 ? "TRUE" : "FALSE"
}
