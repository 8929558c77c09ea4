import { expect, test } from "vitest"

import { gridWords } from "./grid-words.ts"
import { LaidText } from "./laid-text.ts"
import { withoutGhosts } from "./without-ghosts.ts"

const cell = (row: number, column: number, words: string) => ({
  row,
  column,
  rowSpan: 1,
  columnSpan: 1,
  words,
})

test("a table stands between blank lines, a line a row, a tab between cells", () => {
  const laid = new LaidText()
  laid.line("收支总表")
  laid.table({
    rows: 3,
    columns: 2,
    name: "表一",
    cells: [{ ...cell(0, 0, "收入"), rowSpan: 2 }, cell(0, 1, "金额"), cell(2, 0, ""), cell(2, 1, "1.00")],
  })
  laid.line("注：无。")
  const document = laid.document([])
  expect(document.text).toBe("收支总表\n\n收入\t金额\n\n\t1.00\n\n注：无。\n")
  expect(document.grids).toMatchObject([{ start: 6, end: 18, rows: 3, columns: 2, name: "表一" }])
  expect(gridWords(document, document.grids[0])).toEqual(["0:收入 2×1 | 1:金额", "", "0: | 1:1.00"])
})

test("several empty lines part paragraphs no more than one, and none begins a text", () => {
  const laid = new LaidText()
  for (const line of ["", "一", "", " ", "", "二"]) laid.line(line)
  expect(laid.document([]).text).toBe("一\n\n二\n")
})

test("rows and columns in which nothing begins are taken out of what spans them", () => {
  const wide = {
    rows: 4,
    columns: 9,
    name: null,
    cells: [{ ...cell(0, 0, "标题"), rowSpan: 2, columnSpan: 9 }, cell(2, 0, "a"), cell(2, 5, "b")],
  }
  expect(withoutGhosts(wide)).toMatchObject({
    rows: 2,
    columns: 2,
    cells: [{ ...cell(0, 0, "标题"), columnSpan: 2 }, cell(1, 0, "a"), cell(1, 1, "b")],
  })
})
