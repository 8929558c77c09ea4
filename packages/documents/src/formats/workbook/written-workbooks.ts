import { utils, type WorkBook, type WorkSheet, write } from "@e965/xlsx"

import { gridWords } from "../laying-out/grid-words.ts"
import { workbookDocument } from "./workbook-document.ts"

/** Kinds of workbooks the library writes. */
export type BookType = "xlsx" | "biff8" | "ods"

/** A workbook of these sheets as the library writes it. */
export function bytesOf(
  sheets: Readonly<Record<string, WorkSheet>>,
  bookType: BookType,
  hidden: readonly string[] = [],
) {
  const book: WorkBook = utils.book_new()
  for (const [name, sheet] of Object.entries(sheets)) utils.book_append_sheet(book, sheet, name)
  book.Workbook = { Sheets: Object.keys(sheets).map((name) => ({ Hidden: hidden.includes(name) ? 1 : 0 })) }
  return new Uint8Array(write(book, { type: "array", bookType }))
}

/** What the reader makes of it, with the cells in words. */
export async function read(bytes: Uint8Array) {
  const document = await workbookDocument(bytes)
  if (!document.ok) throw new TypeError(JSON.stringify(document.error))
  const { text, grids, notices } = document.value
  return {
    text,
    names: grids.map(({ name }) => name),
    grids: grids.map((grid) => gridWords(document.value, grid)),
    notices,
  }
}

/** A sheet of rows of values. */
export const sheetOf = (rows: readonly (readonly (string | number | null)[])[]) =>
  utils.aoa_to_sheet(rows.map((row) => [...row]))

/** A small table with a merged title and number formats. */
export function accounts(): WorkSheet {
  const sheet = sheetOf([
    [null, null],
    [null, "收支总表", null, null],
    [null, "科目", "预算数\n（万元）", "占比"],
    [null, "2080505", 1234.5, 0.125],
    [null, "教育 支出", 96282213.44 + 2 ** -26, null],
  ])
  sheet["!merges"] = [utils.decode_range("B2:D2")]
  Object.assign(sheet["C4"], { z: "#,##0.00" })
  Object.assign(sheet["D4"], { z: "0.00%" })
  return sheet
}
