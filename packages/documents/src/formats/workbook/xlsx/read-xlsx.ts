import { ok, type Result } from "@gouji/domain"

import { Parts } from "../../archive/parts.ts"
import type { FormatProblem } from "../../format-problem.ts"
import { readXml } from "../../xml/read-xml.ts"
import { loadNumberWords } from "../number-words.ts"
import type { Sheet } from "../sheet.ts"
import { cellFormats } from "./cell-formats.ts"
import { sharedStrings } from "./shared-strings.ts"
import { type SheetContext, SheetReader } from "./sheet-reader.ts"
import { type WorkbookParts, workbookParts } from "./workbook-parts.ts"

/** The sheets of an Excel workbook (ECMA-376), in the order of their tabs. */
export async function readXlsx(bytes: Uint8Array): Promise<Result<readonly Sheet[], FormatProblem>> {
  const parts = Parts.of(bytes)
  if (!parts.ok) return parts
  const listed = workbookParts(parts.value)
  if (!listed.ok) return listed
  const numberWords = await loadNumberWords(listed.value.date1904)
  const words = wordsOf(parts.value)
  return words.ok ? sheetsOf(parts.value, listed.value, { ...words.value, numberWords }) : words
}

function wordsOf(parts: Parts): Result<Omit<SheetContext, "numberWords">, FormatProblem> {
  const stringBytes = parts.optional("xl/sharedStrings.xml")
  if (!stringBytes.ok) return stringBytes
  const strings = sharedStrings(stringBytes.value)
  if (!strings.ok) return strings
  const styleBytes = parts.optional("xl/styles.xml")
  if (!styleBytes.ok) return styleBytes
  const formats = cellFormats(styleBytes.value)
  return formats.ok ? ok({ strings: strings.value, formats: formats.value }) : formats
}

function sheetsOf(
  parts: Parts,
  { sheets: listed }: WorkbookParts,
  context: SheetContext,
): Result<readonly Sheet[], FormatProblem> {
  const sheets: Sheet[] = []
  for (const { name, isHidden, part } of listed) {
    const bytes = parts.required(part)
    if (!bytes.ok) return bytes
    const reader = new SheetReader(context)
    const read = readXml(bytes.value, reader)
    if (!read.ok) return read
    const { cells, merges, hiddenRows, hiddenColumns } = reader
    sheets.push({ name, isHidden, cells, merges, hiddenRows, hiddenColumns })
  }
  return ok(sheets)
}
