import { expect, test } from "vitest"

import { bandedLines } from "./banded-lines.ts"
import { type Line, piece } from "./paint.ts"
import { type Column, tableLines } from "./table-lines.ts"

const drawn = (lines: readonly Line[]) =>
  lines.map((line) =>
    line
      .map(({ text }) => text)
      .join("")
      .trimEnd(),
  )

type Row = readonly [name: string, ...amounts: string[]]
const name: Column<Row> = { title: "单位", cell: ([text]) => piece(text) }
const amount = (title: string, at = 1): Column<Row> => ({
  title,
  amounts: true,
  cell: (row) => piece(row[at] ?? ""),
})

test("amounts stand with their points beneath each other, words among them at the right", () => {
  const rows: readonly Row[] = [
    ["甲", "9.00"],
    ["乙局", "370.1234"],
    ["丙", "-1.5"],
    ["丁", "未列"],
  ]
  expect(drawn(tableLines([name, amount("支出")], rows))).toEqual([
    "单位      支出",
    "甲      9.00",
    "乙局  370.1234",
    "丙     -1.5",
    "丁        未列",
  ])
})

test("a long title over amounts is broken evenly, between characters or words", () => {
  const rows: readonly Row[] = [["甲", "1.00", "2.00"]]
  const columns = [name, amount("政府性基金预算拨款"), amount("total revenue of the year", 2)]
  expect(drawn(tableLines(columns, rows))).toEqual([
    "      政府性基金  total revenue",
    "单位    预算拨款    of the year",
    "甲          1.00           2.00",
  ])
})

test("columns that do not fit go into a band beneath, with what tells the rows apart, and groups stay together", () => {
  const rows: readonly Row[] = [["甲", "1.00", "22.00", "333.00"]]
  const [a, b, c] = [amount("A"), amount("B", 2), amount("C", 3)]
  const table = { keys: [name], groups: [[a], [b, c]], rows }
  expect(drawn(bandedLines(table, 25))).toEqual(["单位     A      B       C", "甲    1.00  22.00  333.00"])
  const narrow = ["单位     A", "甲    1.00", "", "单位      B       C", "甲    22.00  333.00"]
  for (const width of [24, 19, 1]) expect(drawn(bandedLines(table, width))).toEqual(narrow)
})

test("a row that says nothing in a band is left out of it", () => {
  const rows: readonly Row[] = [
    ["甲", "1.00", "22.00"],
    ["较上年", "+0.50", ""],
  ]
  const table = { keys: [name], groups: [[amount("A")], [amount("B", 2)]], rows }
  expect(drawn(bandedLines(table, 1))).toEqual([
    "单位        A",
    "甲       1.00",
    "较上年  +0.50",
    "",
    "单位        B",
    "甲      22.00",
  ])
})
