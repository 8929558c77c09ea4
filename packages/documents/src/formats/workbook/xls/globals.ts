import { err, ok, type Result } from "@gouji/domain"

import type { LittleEndian } from "../../binary/little-endian.ts"
import type { FormatProblem } from "../../format-problem.ts"
import { formatCode } from "../format-codes.ts"
import { type BiffRecord, RECORD, recordsFrom } from "./records.ts"
import { sharedTexts, textAt } from "./texts.ts"

/** What holds for all sheets of a workbook, and where they begin. */
export interface Globals {
  readonly sheets: readonly ListedSheet[]
  readonly texts: readonly string[]
  /** The number format of each cell style. */
  readonly formats: readonly string[]
  readonly date1904: boolean
}

/** A sheet of the workbook before it is read; `start` is its place in the stream. */
export interface ListedSheet {
  readonly name: string
  readonly isHidden: boolean
  readonly start: number
}

const BIFF8 = 0x0600

/** The first stretch of the stream. From its password record on a workbook is encrypted. */
export function globalsOf(stream: LittleEndian): Result<Globals, FormatProblem> {
  const gathering = new Gathering()
  for (const record of recordsFrom(stream, 0)) {
    if (record.type === RECORD.filePass) return err({ code: "encrypted-document" })
    if (record.type === RECORD.begin && record.data.u16(0) !== BIFF8)
      return err({ code: "damaged-document", detail: "biff-version" })
    gathering.add(record)
  }
  if (gathering.sheets.length === 0) return err({ code: "damaged-document", detail: "biff-sheets" })
  return ok(gathering.globals())
}

class Gathering {
  readonly sheets: ListedSheet[] = []
  readonly #styles: number[] = []
  readonly #own = new Map<number, string>()
  #texts: readonly string[] = []
  #date1904 = false

  add(record: BiffRecord): void {
    const { type, data } = record
    if (type === RECORD.sheet) this.#addSheet(record)
    else if (type === RECORD.format) this.#own.set(data.u16(0), textAt(record, 2, 2))
    else if (type === RECORD.cellStyle) this.#styles.push(data.u16(2))
    else if (type === RECORD.strings) this.#texts = sharedTexts(record)
    else if (type === RECORD.date1904) this.#date1904 = data.u16(0) === 1
  }

  globals(): Globals {
    const formats = this.#styles.map((id) => formatCode(id, this.#own))
    return { sheets: this.sheets, texts: this.#texts, formats, date1904: this.#date1904 }
  }

  /** Of the kinds of sheet only that with cells (0): charts, macros and Visual Basic show none. */
  #addSheet(record: BiffRecord): void {
    if (record.data.u8(5) !== 0) return
    const isHidden = (record.data.u8(4) & 3) !== 0
    this.sheets.push({ name: textAt(record, 6, 1), isHidden, start: record.data.u32(0) })
  }
}
