import { err, ok, type Result } from "@gouji/domain"

import { LittleEndian } from "../../binary/little-endian.ts"
import type { FormatProblem } from "../../format-problem.ts"
import { FORMAT_LIMITS } from "../../limits.ts"
import { CompoundFile } from "../../ole/compound-file.ts"
import { loadNumberWords, type NumberWords } from "../number-words.ts"
import type { Sheet } from "../sheet.ts"
import { type Globals, globalsOf } from "./globals.ts"
import { recordsFrom } from "./records.ts"
import { SheetRecords } from "./sheet-records.ts"

const SHORTEST_RECORD = 4

/** The sheets of a workbook of Excel 97 to 2003 (BIFF8 in a compound file), in the order of their tabs. */
export async function readXls(bytes: Uint8Array): Promise<Result<readonly Sheet[], FormatProblem>> {
  const stream = streamOf(bytes)
  if (!stream.ok) return stream
  const globals = globalsOf(stream.value)
  if (!globals.ok) return globals
  const numberWords = await loadNumberWords(globals.value.date1904)
  return sheetsOf(stream.value, globals.value, numberWords)
}

function sheetsOf(
  stream: LittleEndian,
  globals: Globals,
  numberWords: NumberWords,
): Result<readonly Sheet[], FormatProblem> {
  const sheets: Sheet[] = []
  // Sheets that lie one after the other hold no more records, and no more cells than are allowed, all together.
  let recordsLeft = stream.bytes.length / SHORTEST_RECORD
  let cellsLeft = FORMAT_LIMITS.cells
  for (const { name, isHidden, start } of globals.sheets) {
    const sheet = new SheetRecords(globals, numberWords)
    for (const record of recordsFrom(stream, start)) {
      sheet.add(record)
      recordsLeft -= 1
      if (recordsLeft < 0) return err({ code: "damaged-document", detail: "biff-overlap" })
      if (sheet.cells.length > cellsLeft)
        return err({ code: "too-much-inside", what: "cells", limit: FORMAT_LIMITS.cells })
    }
    cellsLeft -= sheet.cells.length
    const { cells, merges, hiddenRows, hiddenColumns } = sheet
    sheets.push({ name, isHidden, cells, merges, hiddenRows, hiddenColumns })
  }
  return ok(sheets)
}

function streamOf(bytes: Uint8Array): Result<LittleEndian, FormatProblem> {
  const file = CompoundFile.of(bytes)
  if (!file.ok) return file
  if (file.value.has("EncryptedPackage")) return err({ code: "encrypted-document" })
  const stream = file.value.stream("Workbook") ?? file.value.stream("WORKBOOK")
  return stream ? ok(new LittleEndian(stream)) : err({ code: "damaged-document", detail: "ole-stream" })
}
