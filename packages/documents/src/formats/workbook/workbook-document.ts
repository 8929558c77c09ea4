import type { Result } from "@gouji/domain"

import type { LaidDocument } from "../../layout/laid-document.ts"
import { archiveKind } from "../archive/archive-kind.ts"
import type { FormatProblem } from "../format-problem.ts"
import { layOutSheets } from "./lay-out-sheets.ts"
import { readOds } from "./ods/read-ods.ts"
import type { Sheet } from "./sheet.ts"
import { readXls } from "./xls/read-xls.ts"
import { readXlsx } from "./xlsx/read-xlsx.ts"

/**
 * A workbook as its sheets show it: Excel of any year since 1997, or OpenDocument. Each visible sheet is a grid with the
 * sheet's name; cells say what is displayed, formulas what they last came to. Hidden sheets, rows and columns are left out.
 */
export async function workbookDocument(bytes: Uint8Array): Promise<Result<LaidDocument, FormatProblem>> {
  const sheets = await sheetsOf(bytes)
  return sheets.ok ? layOutSheets(sheets.value) : sheets
}

async function sheetsOf(bytes: Uint8Array): Promise<Result<readonly Sheet[], FormatProblem>> {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) return readXls(bytes)
  return archiveKind(bytes) === "ods" ? readOds(bytes) : readXlsx(bytes)
}
