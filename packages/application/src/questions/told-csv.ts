import { csvHead, csvLine } from "../release/csv.ts"
import type { Told } from "./told.ts"

/** Excel takes a file for the code page of its system unless it begins with this. */
const BYTE_ORDER_MARK = "\uFEFF"

/** The data of an answer as CSV for spreadsheets: UTF-8 with a byte order mark, lines ended by CR LF, formulas disarmed. */
export function toldCsv(told: Told): string {
  const { columns, rows } = told.data()
  return BYTE_ORDER_MARK + csvHead(columns) + rows.map((row) => csvLine(columns, row)).join("")
}
