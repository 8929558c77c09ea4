import { CFB, utils, write } from "@e965/xlsx"
import { strToU8, zipSync } from "fflate"
import { expect, test } from "vitest"

import { detectBinary, detectText } from "./detect.ts"

const zipOf = (...names: readonly string[]) =>
  zipSync(
    Object.fromEntries(
      names.map((name) => [
        name,
        strToU8(name === "mimetype" ? "application/vnd.oasis.opendocument.spreadsheet" : "x"),
      ]),
    ),
  )

function oleOf(...names: readonly string[]): Uint8Array {
  const file = CFB.utils.cfb_new()
  for (const name of names) CFB.utils.cfb_add(file, name, new Uint8Array(5_000))
  return new Uint8Array(CFB.write(file, { type: "array" }))
}

test.each([
  ["empty", new Uint8Array()],
  ["pdf", strToU8("%PDF-1.7")],
  ["docx", zipOf("[Content_Types].xml", "word/document.xml")],
  ["xlsx", zipOf("[Content_Types].xml", "xl/workbook.xml")],
  ["xlsb", zipOf("[Content_Types].xml", "xl/workbook.bin")],
  ["pptx", zipOf("ppt/presentation.xml")],
  ["ods", zipOf("mimetype", "content.xml")],
  ["ofd", zipOf("OFD.xml", "Doc_0/Document.xml")],
  ["zip", zipOf("说明.docx", "表/word/document.xml.txt")],
  ["zip", Uint8Array.from([0x50, 0x4b, 3, 4])],
  [
    "xls",
    new Uint8Array(
      write(
        { SheetNames: ["a"], Sheets: { a: utils.aoa_to_sheet([[1]]) } },
        { type: "array", bookType: "biff8" },
      ),
    ),
  ],
  ["xls5", oleOf("/Book")],
  ["doc", oleOf("/WordDocument", "/1Table")],
  ["doc", oleOf("/WordDocument", "/ObjectPool/_1/Workbook")],
  ["xls", oleOf("/Workbook", "/MBD1/WordDocument")],
  ["ppt", oleOf("/PowerPoint Document")],
  ["encrypted", oleOf("/EncryptionInfo", "/EncryptedPackage")],
  ["ole", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0])],
  ["rtf", strToU8("{\\rtf1\\ansi")],
  ["rar", strToU8("Rar!\u001a")],
  ["image", Uint8Array.from([0xff, 0xd8, 0xff, 0xe0])],
  [undefined, strToU8("收入预算")],
])("bytes are %s by what is in them", (detected, bytes) => {
  expect(detectBinary(bytes)).toBe(detected)
})

test.each([
  ["empty", " \n"],
  ["json", '{ "schema": "gouji/figures/1" }'],
  ["html", "<html xmlns:x='urn:schemas-microsoft-com:office:excel'><table>"],
  ["html", "收入<br>支出"],
  ["mhtml", 'MIME-Version: 1.0\nX-A: b\n c\nContent-Type: multipart/related;\n boundary="x"\n\n<html>'],
  ["text", "一、概况 1 < 2"],
])("text is %s by what is in it", (detected, text) => {
  expect(detectText(text)).toBe(detected)
})
