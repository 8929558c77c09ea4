import { type CellObject, type Range, utils, type WorkBook, type WorkSheet, write } from "@e965/xlsx"

import type { Cell, PrintedPaper, PrintedTable } from "../paper.ts"
import { type Placed, placed } from "../print/grid.ts"
import { sayingOf } from "./text.ts"

/** The kinds of workbook a paper is written as, and whether its words stand on a first sheet. */
export interface Book {
  readonly type: "xlsx" | "xls"
  readonly narrative: boolean
}

/** A paper's tables as a workbook, a sheet each. */
export function asWorkbook(paper: PrintedPaper, { type, narrative }: Book): Uint8Array {
  const book: WorkBook = utils.book_new()
  if (narrative) utils.book_append_sheet(book, narrativeSheet(paper), "情况说明")
  tablesIn(paper).forEach((table, at) => {
    utils.book_append_sheet(book, sheetOf(table, paper.seed), nameOf(table, at, paper.seed))
  })
  const bytes: ArrayBuffer = write(book, { type: "array", bookType: type === "xls" ? "biff8" : "xlsx" })
  return new Uint8Array(bytes)
}

function tablesIn({ blocks }: PrintedPaper): readonly PrintedTable[] {
  return blocks.flatMap((block) => (block.kind === "table" ? [block.table] : []))
}

/** `表1`, or the beginning of the title: a sheet's name has no more than 31 characters and none of `:\/?*[]`. */
function nameOf({ title }: PrintedTable, at: number, seed: number): string {
  return seed % 2 === 0 ? `表${at + 1}` : `${at + 1}${title.replace(/[:\\/?*[\]]/g, "").slice(0, 25)}`
}

function narrativeSheet({ blocks }: PrintedPaper): WorkSheet {
  return utils.aoa_to_sheet(
    blocks.flatMap((block): readonly string[][] => {
      if (block.kind === "table") return []
      return [[block.kind === "paragraph" ? sayingOf(block) : block.text]]
    }) as string[][],
  )
}

function sheetOf(table: PrintedTable, seed: number): WorkSheet {
  const width = table.widths.length
  const above = headOf(table, width)
  const cells = placed([...table.head, ...table.body]).map((each) => ({
    ...each,
    row: each.row + above.length,
  }))
  const sheet: WorkSheet = utils.aoa_to_sheet(above)
  const merges: Range[] = [{ s: { r: 0, c: 0 }, e: { r: 0, c: width - 1 } }]
  for (const each of cells) put(sheet, each, seed)
  merges.push(...cells.flatMap(mergeOf))
  const last = Math.max(...cells.map(({ row }) => row))
  if (table.note !== null) sheet[utils.encode_cell({ r: last + 1, c: 0 })] = { t: "s", v: table.note }
  sheet["!merges"] = merges
  sheet["!ref"] = utils.encode_range({ s: { r: 0, c: 0 }, e: { r: last + 1, c: width - 1 } })
  return sheet
}

/** The title over all columns, and the line of who made it and of the unit. */
function headOf({ title, maker, unitLine }: PrintedTable, width: number): string[][] {
  const line = Array.from({ length: width }, () => "")
  line[0] = maker ?? ""
  line[width - 1] = unitLine ?? line[width - 1] ?? ""
  return [[title], line]
}

function mergeOf({ cell: { rowSpan, columnSpan }, row, column }: Placed): readonly Range[] {
  if (rowSpan === 1 && columnSpan === 1) return []
  return [{ s: { r: row, c: column }, e: { r: row + rowSpan - 1, c: column + columnSpan - 1 } }]
}

function put(sheet: WorkSheet, { cell, row, column }: Placed, seed: number): void {
  const content = contentOf(cell, seed)
  if (content !== null) sheet[utils.encode_cell({ r: row, c: column })] = content
}

/** Amounts are numbers with a format in most workbooks, and text in some; codes too can be either. */
function contentOf({ text, amount }: Cell, seed: number): CellObject | null {
  if (text === "") return null
  const plain = text.replace(/[,，]/g, "")
  if (amount !== null && seed % 4 !== 0 && /^-?\d+(\.\d+)?$/.test(plain))
    return { t: "n", v: Number(plain), z: formatOf(text) }
  if (amount === null && seed % 3 === 0 && /^\d{3,7}$/.test(text)) return { t: "n", v: Number(text) }
  return { t: "s", v: text }
}

function formatOf(text: string): string {
  const decimals = text.split(".")[1]?.length ?? 0
  return `${text.length > 6 && text.includes(",") ? "#,##0" : "0"}${decimals > 0 ? `.${"0".repeat(decimals)}` : ""}`
}
