import { isDecimal, type TableCell, type TableColumn } from "./table.ts"

/** The first line of a table as CSV: the names of its columns. */
export function csvHead(columns: readonly TableColumn[]): string {
  return `${columns.map(({ name }) => name).join(",")}\r\n`
}

/**
 * A row as a line of CSV (RFC 4180), ended by CR LF. Nothing is an empty cell, an empty text a pair of quotes. Numbers
 * stand as they are. A text that a spreadsheet would take for a formula has an apostrophe before it, and so has one that
 * begins with an apostrophe, so that whoever takes one away has the text again. Throws where a decimal is none.
 */
export function csvLine(columns: readonly TableColumn[], cells: readonly TableCell[]): string {
  return `${columns.map((column, index) => printed(column, cells[index] ?? null)).join(",")}\r\n`
}

function printed({ name, kind }: TableColumn, cell: TableCell): string {
  if (cell === null) return ""
  if (typeof cell !== "string") return String(cell)
  if (kind !== "decimal") return quoted(guarded(cell))
  if (!isDecimal(cell)) throw new TypeError(`${name} is no decimal: ${cell}`)
  return cell
}

/** Also behind blanks, which some programs take away, and in full width, which some take for the same. */
const FORMULA = /^(?:'|\s*[=+\-@＝＋－＠]|[\t\r\n])/
/** A negative amount is a number and nothing else. */
const NEGATIVE = /^-\d[\d,]*(?:\.\d+)?$/

function guarded(text: string): string {
  return FORMULA.test(text) && !NEGATIVE.test(text) ? `'${text}` : text
}

function quoted(text: string): string {
  return text === "" || /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
