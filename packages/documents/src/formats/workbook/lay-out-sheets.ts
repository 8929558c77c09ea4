import { err, ok, type Result } from "@gouji/domain"

import type { LaidDocument, Notice } from "../../layout/laid-document.ts"
import type { FormatProblem } from "../format-problem.ts"
import { LaidText } from "../laying-out/laid-text.ts"
import type { Table } from "../laying-out/table.ts"
import { FORMAT_LIMITS } from "../limits.ts"
import type { Sheet } from "./sheet.ts"
import { sheetTable } from "./sheet-table.ts"

/** Lays out what the sheets of a workbook show, each as one grid; one of a single column is text, a line a row. */
export function layOutSheets(sheets: readonly Sheet[]): Result<LaidDocument, FormatProblem> {
  const laid = new LaidText()
  let room = FORMAT_LIMITS.cells
  for (const sheet of sheets.filter(({ isHidden }) => !isHidden)) {
    const table = sheetTable(sheet, room)
    if (!table.ok) return table
    room -= table.value?.cells.length ?? 0
    if (table.value) write(table.value, laid)
    if (laid.length > FORMAT_LIMITS.bytes)
      return err({ code: "too-much-inside", what: "bytes", limit: FORMAT_LIMITS.bytes })
  }
  return ok(laid.document([...hiddenNotice(sheets), ...formulaNotice(sheets)]))
}

function write(table: Table, laid: LaidText): void {
  if (table.columns > 1) laid.table(table)
  else for (const { words } of table.cells) laid.line(words)
}

/** Hidden sheets, and in the others hidden rows and columns, as far as something stands in them. */
function hiddenNotice(sheets: readonly Sheet[]): readonly Notice[] {
  return noticeOf("hidden", sheets, (sheet) => {
    const withWords = sheet.cells.filter(({ words }) => words !== "")
    if (sheet.isHidden) return withWords.length > 0 ? 1 : 0
    const rows = new Set(withWords.map(({ row }) => row).filter((row) => sheet.hiddenRows.has(row)))
    const columns = withWords.map(({ column }) => column).filter((column) => sheet.hiddenColumns.has(column))
    return rows.size + new Set(columns).size
  })
}

function formulaNotice(sheets: readonly Sheet[]): readonly Notice[] {
  const shown = sheets.filter(({ isHidden }) => !isHidden)
  return noticeOf("formula", shown, ({ cells }) => cells.filter(({ isFormula }) => isFormula).length)
}

function noticeOf(
  kind: Notice["kind"],
  sheets: readonly Sheet[],
  countIn: (sheet: Sheet) => number,
): readonly Notice[] {
  const counted = sheets
    .map((sheet) => ({ where: sheet.name, count: countIn(sheet) }))
    .filter(({ count }) => count > 0)
  const [first] = counted
  return first
    ? [{ kind, count: counted.reduce((sum, { count }) => sum + count, 0), where: first.where }]
    : []
}
