import { type Area, SHEET_COLUMNS, SHEET_ROWS } from "../sheet.ts"

/** Where `B7` stands, counted from 0; null where it is outside any sheet. */
export function placeOf(reference: string): { readonly row: number; readonly column: number } | null {
  const [, letters = "", digits = ""] = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(reference) ?? []
  const row = Number(digits) - 1
  const column =
    [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
  return row >= 0 && row < SHEET_ROWS && column >= 0 && column < SHEET_COLUMNS ? { row, column } : null
}

/** What `A1:H1` covers; null where it is no range of several cells. */
export function areaOf(reference: string): Area | null {
  const [from = "", to = ""] = reference.split(":")
  const [start, end] = [placeOf(from), placeOf(to)]
  if (!start || !end || end.row < start.row || end.column < start.column) return null
  return { top: start.row, left: start.column, bottom: end.row, right: end.column }
}
