/**
 * Rows as CSV (RFC 4180). A cell a spreadsheet would take for a formula is prefixed with an apostrophe, amounts of less
 * than nought excepted: they are numbers and nothing else.
 */
export function toCsv(rows: readonly (readonly (string | number | null)[])[]): string {
  return rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("")
}

function cell(value: string | number | null): string {
  const text = value === null ? "" : String(value)
  const safe = /^[=+\-@\t\r＝＋－＠]/.test(text) && !/^-\d+(\.\d+)?$/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
