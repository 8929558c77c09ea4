import { describe, expect, test } from "vitest"

import { readDocument } from "./read-document.ts"

const NARRATIVE = "云岭区示例中心\n2024年部门预算情况说明\n二、部门收支总体情况\n收入预算371.06万元。\n"

const utf8 = (text: string) => new TextEncoder().encode(text)

function utf16(text: string, { bigEndian = false, mark = true } = {}): Uint8Array {
  const bytes = new Uint8Array((text.length + (mark ? 1 : 0)) * 2)
  const view = new DataView(bytes.buffer)
  ;[...(mark ? "\ufeff" : ""), ...text].forEach((char, index) => {
    view.setUint16(index * 2, char.charCodeAt(0), !bigEndian)
  })
  return bytes
}

/** 预算 and 万元 in GB 18030, worked out from the standard's table. */
const GB18030 = Uint8Array.from([
  ...utf8("2024"),
  ...[0xc4, 0xea, 0xb2, 0xbf, 0xc3, 0xc5, 0xd4, 0xa4, 0xcb, 0xe3, 0x0a],
  ...[0xca, 0xd5, 0xc8, 0xeb, 0xd4, 0xa4, 0xcb, 0xe3],
  ...utf8("371.06"),
  ...[0xcd, 0xf2, 0xd4, 0xaa],
])

function amounts(bytes: Uint8Array): readonly (string | null)[] {
  const read = readDocument(bytes)
  return read.ok ? read.value.disclosure.figures.map(({ value }) => value) : []
}

describe("text is read whatever it is encoded in", () => {
  test.each([
    ["UTF-8", utf8(NARRATIVE)],
    ["UTF-8 with a byte order mark", utf8(`\ufeff${NARRATIVE}`)],
    ["UTF-8 with Windows line ends", utf8(NARRATIVE.replaceAll("\n", "\r\n"))],
    ["UTF-16, little-endian", utf16(NARRATIVE)],
    ["UTF-16, big-endian", utf16(NARRATIVE, { bigEndian: true })],
    ["UTF-16 without a mark", utf16(NARRATIVE, { mark: false })],
    ["GB18030", GB18030],
  ])("%s", (_, bytes) => {
    expect(amounts(bytes)).toEqual(["3710600.00"])
  })
})

describe("what cannot be read is said, not guessed", () => {
  test.each([
    ["an empty file", new Uint8Array(), { code: "empty-document" }],
    ["white space", utf8(" \n\t\n"), { code: "empty-document" }],
    ["a PDF", utf8("%PDF-1.7\n…"), { code: "unsupported-format", format: "pdf" }],
    [
      "a ZIP, so a Word or Excel file",
      Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]),
      { code: "unsupported-format", format: "zip" },
    ],
    [
      "an old Word or Excel file",
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]),
      { code: "unsupported-format", format: "ole" },
    ],
    [
      "bytes that are no text",
      Uint8Array.from([1, 2, 3, 0, 0xff, 0xfe, 0x90, 7]),
      { code: "undecodable-text" },
    ],
    ["a text without a budget", utf8("今天天气很好，适合出门散步。"), { code: "no-budget-found" }],
    ["a budget of no year", utf8("收入预算100万元。"), { code: "no-fiscal-year" }],
  ])("%s", (_, bytes, problem) => {
    expect(readDocument(bytes)).toEqual({ ok: false, error: problem })
  })

  test("a text past the limit is refused before it is read", () => {
    const read = readDocument(new Uint8Array(50 * 1024 * 1024).fill(0x61))
    expect(read).toMatchObject({ ok: false, error: { code: "document-too-large", bytes: 52_428_800 } })
  })
})

describe("a web page", () => {
  const page = (body: string) =>
    readDocument(
      utf8(
        `<!doctype html><html><head><title>x</title><style>收入预算9万元</style></head><body>${body}</body></html>`,
      ),
    )

  test("is read as it is shown: hidden text, scripts and comments are not there", () => {
    const read = page(
      "<h2>云岭区示例中心2024年部门预算情况说明</h2><p>收入预算&nbsp;371.06<br>万元。</p><script>收入预算1万元</script>" +
        "<p style='display: none'>收入预算2万元</p><p hidden>收入预算3万元</p><!-- 收入预算4万元 -->",
    )
    expect(read.ok && read.value.disclosure.figures.map(({ printed }) => printed)).toEqual(["371.06"])
  })

  test("may be broken: what was left open is closed", () => {
    const read = page("<div><p>云岭区示例中心2024年部门预算情况说明<p>收入预算<b>371.06<i>万元</p></div>")
    expect(read.ok && read.value.disclosure.figures.map(({ value }) => value)).toEqual(["3710600.00"])
  })

  test("may nest a hundred thousand deep without harm", () => {
    const read = page(`2024年部门预算<div>${"<div>".repeat(100_000)}收入预算371.06万元`)
    expect(read.ok && read.value.disclosure.figures.length).toBe(1)
  })

  test("lists its tables as not read, rather than reading their cells as sentences", () => {
    const read = page(
      "<p>2024年部门预算</p><p>收入预算371.06万元</p><table><tr><td>收入总计<td>1.00<td>支出总计<td>2.00</table>",
    )
    expect(read.ok && read.value.disclosure.unread.map(({ why }) => why)).toEqual(["table"])
    expect(read.ok && read.value.coverage).toBe(0.5)
  })
})

test("spans count characters, not UTF-16 units, so that a rare character moves nothing", () => {
  const text = `云岭区𠮷祥中心\n2024年部门预算情况说明\n𠮷祥收入预算371.06万元。`
  const read = readDocument(utf8(text))
  const [evidence] = (read.ok && read.value.disclosure.figures[0]?.evidence) || []
  if (evidence?.kind !== "text") throw new TypeError("nothing read")
  expect([...text].slice(evidence.start, evidence.end).join("")).toBe("371.06")
})

test("a figure broken over two lines is whole again, and quoted as it stands", () => {
  const read = readDocument(
    utf8(
      "2024年部门预算情况说明\n一般公共预算拨款收入和政府性基金预算拨款收入合计后，收入预算\n371.06万元。",
    ),
  )
  expect(read.ok && read.value.disclosure.figures.map(({ concept, printed }) => [concept, printed])).toEqual([
    ["rev.total", "371.06"],
  ])
})
