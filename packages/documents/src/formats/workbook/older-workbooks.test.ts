import { CFB } from "@e965/xlsx"
import { strToU8, zipSync } from "fflate"
import { describe, expect, test } from "vitest"

import { workbookDocument } from "./workbook-document.ts"
import { accounts, bytesOf, read } from "./written-workbooks.ts"

describe("an .xls", () => {
  /** Records of BIFF8: type, length, data. */
  const record = (type: number, ...data: readonly number[]) => [
    type & 255,
    type >> 8,
    data.length & 255,
    data.length >> 8,
    ...data,
  ]
  const BEGIN = record(0x0809, 0x00, 0x06, 0x05, 0x00, 0, 0, 0, 0)
  const BEGIN_SHEET = record(0x0809, 0x00, 0x06, 0x10, 0x00, 0, 0, 0, 0)
  const END = record(0x000a)
  const sheetNamed = (start: number) => record(0x0085, start, 0, 0, 0, 0, 0, 1, 0, 0x73)

  function xls(globals: readonly number[], sheet: readonly number[], name = "/Workbook"): Uint8Array {
    const start = BEGIN.length + sheetNamed(0).length + globals.length + END.length
    const stream = [...BEGIN, ...sheetNamed(start), ...globals, ...END, ...BEGIN_SHEET, ...sheet, ...END]
    const file = CFB.utils.cfb_new()
    CFB.utils.cfb_add(file, name, Uint8Array.from([...stream, ...new Array<number>(5_000).fill(0)]))
    return new Uint8Array(CFB.write(file, { type: "array" }))
  }

  const at = (row: number, column: number) => [row, 0, column, 0, 0, 0]

  test("shows what formulas last came to: a text, a truth, an error, a number", async () => {
    const rest = [0, 0, 0, 0, 0, 0]
    const sheet = [
      ...record(0x0006, ...at(0, 0), 0, 0, 0, 0, 0, 0, 255, 255, ...rest),
      ...record(0x0207, 2, 0, 1, 0x08, 0x54, 0xa1, 0x8b),
      ...record(0x0006, ...at(0, 1), 1, 0, 1, 0, 0, 0, 255, 255, ...rest),
      ...record(0x0006, ...at(0, 2), 2, 0, 7, 0, 0, 0, 255, 255, ...rest),
      ...record(0x0006, ...at(0, 3), 0, 0, 0, 0, 0, 0, 0xf8, 0x3f, ...rest),
      ...record(0x0006, ...at(0, 4), 3, 0, 0, 0, 0, 0, 255, 255, ...rest),
      ...record(0x0205, ...at(0, 5), 1, 0),
    ]
    expect(await read(xls([], sheet))).toMatchObject({
      grids: [["0:合计 | 1:TRUE | 2:#DIV/0! | 3:1.5 | 4: | 5:TRUE"]],
      notices: [{ kind: "formula", count: 5, where: "s" }],
    })
  })

  test("reads short numbers of all four kinds, and several in one record", async () => {
    const short = (value: number, flags: number) => {
      const bits = (value << 2) | flags
      return [bits & 255, (bits >> 8) & 255, (bits >> 16) & 255, (bits >> 24) & 255]
    }
    const sheet = [
      ...record(0x027e, ...at(0, 0), ...short(-1234, 2)),
      ...record(0x027e, ...at(0, 1), ...short(-1234, 3)),
      ...record(0x027e, ...at(0, 2), 0, 0, 0xf8, 0x3f),
      ...record(0x027e, ...at(0, 3), 1, 0, 0xf8, 0x3f),
      ...record(0x00bd, 1, 0, 1, 0, 0, 0, ...short(7, 2), 0, 0, ...short(850, 3), 2, 0),
    ]
    expect((await read(xls([], sheet))).grids).toEqual([
      ["0:-1234 | 1:-12.34 | 2:1.5 | 3:0.015", "0: | 1:7 | 2:8.5 | 3:"],
    ])
  })

  test("leaves out hidden rows and columns, and has merged cells once", async () => {
    const text = (row: number, column: number, letter: number) =>
      record(0x0204, ...at(row, column), 1, 0, 0, letter)
    const sheet = [
      ...record(0x007d, 1, 0, 1, 0, 0, 8, 0, 0, 1, 0),
      ...record(0x0208, 1, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0x20, 0),
      ...text(0, 0, 0x61),
      ...text(0, 1, 0x62),
      ...text(1, 0, 0x63),
      ...text(2, 0, 0x64),
      ...text(2, 2, 0x65),
      ...record(0x00e5, 1, 0, 0, 0, 0, 0, 0, 0, 2, 0),
    ]
    expect(await read(xls([], sheet))).toMatchObject({
      grids: [["0:a 1×2", "0:d | 1:e"]],
      notices: [{ kind: "hidden", count: 2, where: "s" }],
    })
  })

  test("puts together texts that go on in the next record, there narrow and here wide", async () => {
    const strings = [
      ...record(0x00fc, 2, 0, 0, 0, 2, 0, 0, 0, 3, 0, 1, 0x08, 0x54),
      ...record(0x003c, 0, 0x41, 0x42, 2, 0, 9, 1, 0, 0xe9, 0, 0x43, 0, 0, 0, 0, 0),
    ]
    const sheet = [...record(0x00fd, ...at(0, 0), 0, 0, 0, 0), ...record(0x00fd, ...at(0, 1), 1, 0, 0, 0)]
    expect((await read(xls(strings, sheet))).text).toBe("合AB\téC\n\n")
  })

  test.each([
    ["with a password", xls(record(0x002f, 1, 0, 1, 0, 1, 0), []), { code: "encrypted-document" }],
    ["without a workbook", xls([], [], "/Other"), { code: "damaged-document", detail: "ole-stream" }],
    ["cut short", xls([], []).slice(0, 2_000), { code: "damaged-document", detail: "ole-stream" }],
    [
      "of nothing but its first bytes",
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]),
      { code: "damaged-document", detail: "ole-header" },
    ],
  ])("%s is refused", async (_, bytes, error) => {
    expect(await workbookDocument(bytes)).toEqual({ ok: false, error })
  })
})

describe("an OpenDocument spreadsheet", { timeout: 120_000 }, () => {
  const ods = (inside: string) =>
    zipSync({
      mimetype: strToU8("application/vnd.oasis.opendocument.spreadsheet"),
      "content.xml": strToU8(`<office:document-content>${inside}</office:document-content>`),
    })
  const cell = (words: string, attributes = "") =>
    `<table:table-cell ${attributes}><text:p>${words}</text:p></table:table-cell>`

  test("shows the words kept with each cell, repeats what is repeated and leaves out what is hidden", async () => {
    const row = (inside: string, attributes = "") =>
      `<table:table-row ${attributes}>${inside}</table:table-row>`
    const bytes = ods(
      '<style:style style:name="h"><style:table-properties table:display="false"/></style:style>' +
        `<table:table table:name="密" table:style-name="h">${row(cell("x"))}</table:table>` +
        '<table:table table:name="表"><table:table-column/><table:table-column table:visibility="collapse"/>' +
        row(
          cell("收入<text:s/>表", 'table:number-columns-spanned="3"') +
            '<table:covered-table-cell table:number-columns-repeated="2"/>',
        ) +
        row(
          `${cell("1.00", 'table:number-columns-repeated="3" table:formula="x"')}<table:table-cell table:number-columns-repeated="16000"/>`,
        ) +
        row(cell("密"), 'table:visibility="filter"') +
        row(
          `<table:table-cell><office:annotation><text:p>批注</text:p></office:annotation><text:p>甲</text:p></table:table-cell>${cell("乙", 'table:number-columns-repeated="2"')}`,
          'table:number-rows-repeated="2"',
        ) +
        row("<table:table-cell/>", 'table:number-rows-repeated="1048000"') +
        "</table:table>",
    )
    expect(await read(bytes)).toMatchObject({
      names: ["表"],
      grids: [["0:收入 表 1×2", "0:1.00 | 1:1.00", "0:甲 | 1:乙", "0:甲 | 1:乙"]],
      notices: [
        { kind: "hidden", count: 3, where: "密" },
        { kind: "formula", count: 3, where: "表" },
      ],
    })
  })

  test("that repeats a cell over the whole sheet is too much", async () => {
    const row = `<table:table-row table:number-rows-repeated="1048576">${cell("1", 'table:number-columns-repeated="16384"')}</table:table-row>`
    expect(await workbookDocument(ods(`<table:table>${row}</table:table>`))).toMatchObject({
      error: { code: "too-much-inside", what: "cells" },
    })
  })

  test("is read as other programs write it", async () => {
    expect((await read(bytesOf({ 表: accounts() }, "ods"))).grids[0]?.slice(0, 2)).toEqual([
      "0:收支总表 1×3",
      "0:科目 | 1:预算数（万元） | 2:占比",
    ])
  })
})
