import type { CheckSheet, CheckSheetRow } from "@gouji/application"
import type { Cell, CellStyle, WriteSheet } from "hucre/xlsx"

import { heightOf } from "./row-height.ts"
import { sheetNames } from "./sheet-names.ts"

/** The sheets as one workbook (xlsx), laid out to be printed: A4 across, one page wide. */
export async function writeCheckSheets(sheets: readonly CheckSheet[]): Promise<Uint8Array> {
  const { writeXlsx } = await import("./workbook-writer.ts")
  const names = sheetNames(sheets.map(({ name }) => name))
  return writeXlsx({
    sheets: sheets.map((sheet, index) => laidOut(sheet, names[index] ?? `${index + 1}`)),
    defaultFont: { name: "宋体", size: FONT_SIZE },
  })
}

const FONT_SIZE = 11
/** Group, subject, answer, problems: in characters, as spreadsheets measure columns. */
const WIDTHS = [12, 34, 12, 92] as const
const LAST = WIDTHS.length - 1

const LINE = { style: "thin", color: { rgb: "000000" } } as const
const BORDER = { top: LINE, right: LINE, bottom: LINE, left: LINE } as const
const CENTRED = { horizontal: "center", vertical: "center", wrapText: true } as const
const AT_LEFT = { horizontal: "left", vertical: "center", wrapText: true } as const

const TITLE: CellStyle = { font: { name: "宋体", size: 16, bold: true }, alignment: CENTRED, border: BORDER }
const HEAD: CellStyle = {
  font: { name: "宋体", size: FONT_SIZE, bold: true },
  alignment: CENTRED,
  border: BORDER,
}
const MIDDLE: CellStyle = { alignment: CENTRED, border: BORDER }
const LEFT: CellStyle = { alignment: AT_LEFT, border: BORDER }
/** The answer is told apart in print by weight, not by colour. */
const WEIGHTY: CellStyle = { ...MIDDLE, font: { name: "宋体", size: FONT_SIZE, bold: true } }

/** A line of the sheet as it is printed. */
interface Line {
  readonly values: readonly string[]
  readonly styles: readonly CellStyle[]
  readonly height: number
}

function laidOut(sheet: CheckSheet, name: string): WriteSheet {
  const rows = sheet.rows.map(linesOfRow)
  const lines = [...headLines(sheet), ...rows.flat(), ...sheet.notes.map(noteLine)]
  return {
    name,
    columns: WIDTHS.map((width) => ({ width })),
    rows: lines.map(({ values }) => [...values]),
    cells: new Map(lines.flatMap((line, row) => styled(line, row))),
    merges: mergesOf(
      sheet,
      rows.map(({ length }) => length),
    ),
    rowDefs: new Map(lines.map(({ height }, row) => [row, { height }])),
    freezePane: { rows: HEAD_LINES },
    pageSetup: PAGE,
    headerFooter: { oddFooter: "&C&P / &N" },
  }
}

/** Title, organisation, heads: repeated on every printed page. */
const HEAD_LINES = 3

const PAGE = {
  paperSize: "a4",
  orientation: "landscape",
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
  horizontalCentered: true,
  printTitlesRow: `$1:$${HEAD_LINES}`,
  margins: { top: 0.6, bottom: 0.6, left: 0.5, right: 0.5, header: 0.3, footer: 0.3 },
} as const

function headLines({ title, organisation, heads }: CheckSheet): readonly Line[] {
  return [
    across(title, TITLE, 34),
    across(organisation, LEFT, 24),
    { values: heads, styles: [HEAD, HEAD, HEAD, HEAD], height: 24 },
  ]
}

/** A line for each remark, since a spreadsheet allows a row no more than a page's height; what stands before is merged. */
function linesOfRow({ group, subject, answer, standing, remarks }: CheckSheetRow): readonly Line[] {
  const styles = [MIDDLE, LEFT, standing === "no" ? WEIGHTY : MIDDLE, LEFT]
  return (remarks.length === 0 ? [""] : remarks).map((remark) => ({
    values: [group, subject, answer, remark],
    styles,
    height: heightOf([remarks.length > 1 ? "" : subject, remark], [WIDTHS[1], WIDTHS[3]]),
  }))
}

function noteLine(note: string): Line {
  return across(note, LEFT, heightOf([note], [sum(WIDTHS)]))
}

function across(text: string, style: CellStyle, height: number): Line {
  return { values: [text, ...WIDTHS.slice(1).map(() => "")], styles: WIDTHS.map(() => style), height }
}

function styled({ values, styles }: Line, row: number): readonly (readonly [string, Partial<Cell>])[] {
  return values.map((value, column) => [
    `${row},${column}`,
    // Text and nothing else: words that begin like a formula stay words.
    { value, type: "string", style: styles[column] ?? LEFT },
  ])
}

/** `lines`: how many each row of the form takes. */
function mergesOf({ rows, notes }: CheckSheet, lines: readonly number[]) {
  const starts = rows.map((_, index) => HEAD_LINES + sum(lines.slice(0, index)))
  const end = HEAD_LINES + sum(lines)
  const wide = [0, 1, ...notes.map((_, index) => end + index)]
  const groups = starts.filter((_, index) => rows[index]?.group !== rows[index - 1]?.group)
  return [
    ...wide.map((row) => merge([row, 0], [row, LAST])),
    merge([2, 0], [2, 1]),
    ...groups.map((start, index) => merge([start, 0], [(groups[index + 1] ?? end) - 1, 0])),
    ...starts.flatMap((start, index) =>
      [1, 2].map((column) => merge([start, column], [start + (lines[index] ?? 1) - 1, column])),
    ),
  ].filter(({ startRow, endRow, startCol, endCol }) => startRow < endRow || startCol < endCol)
}

function merge([startRow, startCol]: readonly [number, number], [endRow, endCol]: readonly [number, number]) {
  return { startRow, startCol, endRow, endCol }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
