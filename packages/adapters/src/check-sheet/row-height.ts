const LINE_HEIGHT = 15.5
const LEAST = 24
/** What a spreadsheet allows a row. */
const MOST = 409

/** The height, in points, of a row whose cells hold these texts wrapped to these widths in characters. */
export function heightOf(texts: readonly string[], widths: readonly number[]): number {
  const lines = texts.map((text, index) => linesIn(text, widths[index] ?? 1))
  return Math.min(MOST, Math.max(LEAST, Math.max(...lines) * LINE_HEIGHT + 8))
}

function linesIn(text: string, width: number): number {
  return text
    .split("\n")
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(columnsOf(line) / (width - 2))), 0)
}

/** Chinese is twice as wide as Latin, in all fonts such a sheet is printed in. */
function columnsOf(line: string): number {
  return Array.from(line).reduce((sum, character) => sum + (character > "\u2000" ? 2 : 1), 0)
}
