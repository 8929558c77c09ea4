import type { Band } from "./bands.ts"
import type { PrintedCell, PrintedRow } from "./printed-table.ts"
import { OUTLINE, TOTAL_ROW } from "./words/lines.ts"

/** What a row is called: its code with the parts joined, and its words without the marks of an outline. */
export interface RowLabel {
  readonly code: string | null
  readonly name: string
  readonly isTotal: boolean
  readonly cell: PrintedCell
}

/** Reads labels row after row: a part of a code that is left out is that of the row above. */
export class RowLabels {
  readonly #band: Band
  #levels: readonly string[] = []

  constructor(band: Band) {
    this.#band = band
  }

  /** Undefined for a row that is not named. */
  labelOf(row: PrintedRow): RowLabel | undefined {
    const codes = this.#band.codes.map((column) => row.cells[column])
    const names = this.#band.names.map((column) => row.cells[column])
    const said = [...new Set([...codes, ...names])].filter((cell) => cell !== undefined && cell.words !== "")
    const cell = said.findLast((each) => each !== undefined && !/^\d+$/.test(each.words)) ?? said.at(-1)
    if (cell === undefined) return undefined
    const words = cell.words.replace(OUTLINE, "")
    if (TOTAL_ROW.test(words)) return { code: null, name: words, isTotal: true, cell }
    const { code, name } = partedCode(words, this.#codeOf(codes))
    return { code, name, isTotal: false, cell }
  }

  #codeOf(cells: readonly (PrintedCell | undefined)[]): string | null {
    const levels = cells.map((cell) => (cell !== undefined && /^\d+$/.test(cell.words) ? cell.words : ""))
    const last = levels.findLastIndex((level) => level !== "")
    if (last < 0) return null
    const whole = levels.slice(0, last + 1).map((level, index) => level || (this.#levels[index] ?? ""))
    this.#levels = whole
    const code = whole.map((level, index) => (index === 0 ? level : level.padStart(2, "0"))).join("")
    return isCode(code) ? code : null
  }
}

/** 2010601行政运行: a code that stands before its name in one cell. */
function partedCode(words: string, code: string | null): Pick<RowLabel, "code" | "name"> {
  const parts = /^[[(【]?([1235]\d{2}(?:\d{2}){0,2})[\])】]?[-—.、]?(\p{Script=Han}.*)$/u.exec(words)
  const [, own, rest] = parts ?? []
  return own !== undefined && rest !== undefined ? { code: code ?? own, name: rest } : { code, name: words }
}

/** Of any of the classifications: 类 has three digits, each level below two more. */
function isCode(code: string): boolean {
  return /^[1235]\d{2}(?:\d{2}){0,3}$/.test(code)
}
