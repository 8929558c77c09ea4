import { utils } from "@e965/xlsx"
import { strToU8, zipSync } from "fflate"
import { describe, expect, test } from "vitest"

import { workbookDocument } from "./workbook-document.ts"
import { accounts, type BookType, bytesOf, read, sheetOf } from "./written-workbooks.ts"

describe.each<BookType>(["xlsx", "biff8"])("a workbook as %s", (bookType) => {
  test("is a grid a sheet: what cells show, merged ones once, from the first words to the last", async () => {
    const bytes = bytesOf({ 表一: accounts(), 空: sheetOf([[null]]), 表二: sheetOf([["a", 1]]) }, bookType)
    expect(await read(bytes)).toEqual({
      text: "收支总表\n科目\t预算数（万元）\t占比\n2080505\t1,234.50\t12.50%\n教育 支出\t96282213.44\t\n\na\t1\n\n",
      names: ["表一", "表二"],
      grids: [
        [
          "0:收支总表 1×3",
          "0:科目 | 1:预算数（万元） | 2:占比",
          "0:2080505 | 1:1,234.50 | 2:12.50%",
          "0:教育 支出 | 1:96282213.44 | 2:",
        ],
        ["0:a | 1:1"],
      ],
      notices: [],
    })
  })

  test("takes several empty rows for one, which parts two tables", async () => {
    const sheet = sheetOf([["a", 1]])
    utils.sheet_add_aoa(sheet, [["b", 2]], { origin: "A60000" })
    expect((await read(bytesOf({ 表: sheet }, bookType))).grids).toEqual([
      ["0:a | 1:1", "0: | 1:", "0:b | 1:2"],
    ])
  })

  test("gives a sheet of one column as lines", async () => {
    expect(
      await read(bytesOf({ 说明: sheetOf([["一、概况"], ["收入预算1.00万元。"]]) }, bookType)),
    ).toMatchObject({
      text: "一、概况\n收入预算1.00万元。\n",
      grids: [],
    })
  })
})

describe("what is hidden in an .xlsx", () => {
  test("leaves out hidden sheets, rows and columns, and says how many held something", async () => {
    const sheet = sheetOf([
      ["a", "x", "b"],
      ["y", "y", "y"],
      ["c", "x", "d"],
    ])
    sheet["!rows"] = [{}, { hidden: true }]
    sheet["!cols"] = [{}, { hidden: true }, {}, { hidden: true }]
    expect(await read(bytesOf({ 看: sheet, 密: sheetOf([["z", "z"]]) }, "xlsx", ["密"]))).toMatchObject({
      grids: [["0:a | 1:b", "0:c | 1:d"]],
      notices: [{ kind: "hidden", count: 3, where: "看" }],
    })
  })

  test("shows a merged cell whose first row is hidden in the rows that are not", async () => {
    const sheet = sheetOf([
      ["甲", "x"],
      [null, "1"],
      [null, "2"],
    ])
    sheet["!merges"] = [utils.decode_range("A1:A3")]
    sheet["!rows"] = [{ hidden: true }]
    expect((await read(bytesOf({ 表: sheet }, "xlsx"))).grids).toEqual([["0:甲 2×1 | 1:1", "1:2"]])
  })
})

describe("the parts of an .xlsx", { timeout: 120_000 }, () => {
  const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  const xlsx = (sheet: string, strings = "<sst/>") =>
    zipSync({
      "xl/workbook.xml": strToU8(
        `<x:workbook xmlns:x="m" xmlns:r="${RELATIONS}"><x:sheets><x:sheet name="表" sheetId="1" r:id="rId1"/></x:sheets></x:workbook>`,
      ),
      "xl/_rels/workbook.xml.rels": strToU8(
        `<Relationships><Relationship Id="rId1" Type="${RELATIONS}/worksheet" Target="/xl/worksheets/s.xml"/></Relationships>`,
      ),
      "xl/sharedStrings.xml": strToU8(strings),
      "xl/worksheets/s.xml": [strToU8(`<worksheet>${sheet}</worksheet>`), { level: 1 }],
    })

  test("hold what formulas last came to; one that was never computed is empty", async () => {
    const cells =
      '<c r="A1" t="str"><f>A2</f><v>合计</v></c><c r="B1"><f>1+1</f><v>2.00000000000000044</v></c>' +
      '<c r="C1"><f>B1</f></c><c r="D1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="E1" t="b"><v>1</v></c>'
    expect(await read(xlsx(`<sheetData><row r="1">${cells}</row></sheetData>`))).toMatchObject({
      grids: [["0:合计 | 1:2 | 2: | 3:#DIV/0! | 4:TRUE"]],
      notices: [{ kind: "formula", count: 4, where: "表" }],
    })
  })

  test("cells without an address follow the one before, and texts may be rich, spoken or escaped", async () => {
    const strings =
      '<sst><si><r><t>一般</t></r><r><t>公共</t></r><rPh sb="0" eb="1"><t>yi</t></rPh></si><si><t>a_x000D_\nb</t></si></sst>'
    const rows =
      '<row><c t="s"><v>0</v></c><c t="inlineStr"><is><t>内</t></is></c></row><row><c t="s"><v>1</v></c><c><v>7</v></c><c t="s"><v>9</v></c></row>'
    expect((await read(xlsx(`<sheetData>${rows}</sheetData>`, strings))).grids).toEqual([
      ["0:一般公共 | 1:内", "0:a b | 1:7"],
    ])
  })

  test("overlapping merges are not followed, nor merges and columns beyond any sheet", async () => {
    const merges = ["A1:B1", "A1:XFD1048576", "B1:B2", "A0:B9", "nonsense", "A1:ZZZ9"]
    const sheet =
      '<cols><col min="5" max="1000000000" hidden="1"/></cols>' +
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c><c r="B2"><v>3</v></c></row></sheetData>' +
      `<mergeCells>${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join("")}</mergeCells>`
    expect((await read(xlsx(sheet))).grids).toEqual([["0:1 1×2", "0:2 | 1:3"]])
  })

  test.each([
    [
      "cells in opposite corners are few",
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>',
      { ok: true },
    ],
    [
      "a diagonal of cells is too much",
      Array.from(
        { length: 1_000 },
        (_, i) => `<row r="${2 * i + 1}"><c r="${utils.encode_col(2 * i)}${2 * i + 1}"><v>1</v></c></row>`,
      ).join(""),
      { ok: false, error: { code: "too-much-inside", what: "cells", limit: 500_000 } },
    ],
    [
      "more cells than allowed are too much",
      `<row>${Array.from({ length: 500_001 }, (_, i) => `<c><v>${i}</v></c>`).join("")}</row>`,
      { ok: false, error: { code: "too-much-inside", what: "cells", limit: 500_000 } },
    ],
    [
      "an entity is damaged",
      "&bomb;",
      { ok: false, error: { code: "damaged-document", detail: "xml-syntax" } },
    ],
  ])("%s", async (_, rows, outcome) => {
    expect(await workbookDocument(xlsx(`<sheetData>${rows}</sheetData>`))).toMatchObject(outcome)
  })

  test("a long text that a million cells name is too much, and is not written out to find that", async () => {
    const strings = `<sst><si><t>${"长".repeat(30_000)}</t></si></sst>`
    const row = `<row>${'<c t="s"><v>0</v></c>'.repeat(100)}</row>`
    expect(await workbookDocument(xlsx(`<sheetData>${row.repeat(100)}</sheetData>`, strings))).toMatchObject({
      error: { code: "too-much-inside", what: "bytes" },
    })
  })
})
