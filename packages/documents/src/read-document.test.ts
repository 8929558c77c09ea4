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

async function amounts(bytes: Uint8Array): Promise<readonly (string | null)[]> {
  const read = await readDocument(bytes)
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
  ])("%s", async (_, bytes) => {
    expect(await amounts(bytes)).toEqual(["3710600.00"])
  })
})

describe("what cannot be read is said, not guessed", () => {
  test.each([
    ["an empty file", new Uint8Array(), { code: "empty-document" }],
    ["white space", utf8(" \n\t\n"), { code: "empty-document" }],
    ["a PDF that breaks off", utf8("%PDF-1.7\n…"), { code: "damaged-document", detail: expect.any(String) }],
    [
      "an archive of nothing",
      Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]),
      { code: "unsupported-format", format: "zip" },
    ],
    [
      "a compound file that breaks off",
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
  ])("%s", async (_, bytes, problem) => {
    expect(await readDocument(bytes)).toEqual({ ok: false, error: problem })
  })

  test("a text past the limit is refused before it is read", async () => {
    const read = await readDocument(new Uint8Array(50 * 1024 * 1024).fill(0x61))
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

  test("is read as it is shown: hidden text, scripts and comments are not there", async () => {
    const read = await page(
      "<h2>云岭区示例中心2024年部门预算情况说明</h2><p>收入预算&nbsp;371.06<br>万元。</p><script>收入预算1万元</script>" +
        "<p style='display: none'>收入预算2万元</p><p hidden>收入预算3万元</p><!-- 收入预算4万元 -->",
    )
    expect(read.ok && read.value.disclosure.figures.map(({ printed }) => printed)).toEqual(["371.06"])
  })

  test("may be broken: what was left open is closed", async () => {
    const read = await page(
      "<div><p>云岭区示例中心2024年部门预算情况说明<p>收入预算<b>371.06<i>万元</p></div>",
    )
    expect(read.ok && read.value.disclosure.figures.map(({ value }) => value)).toEqual(["3710600.00"])
  })

  test("may nest a hundred thousand deep without harm", async () => {
    const read = await page(`2024年部门预算<div>${"<div>".repeat(100_000)}收入预算371.06万元`)
    expect(read.ok && read.value.disclosure.figures.length).toBe(1)
  })

  test("lists what stands in a table without a title as not read, rather than reading its cells as sentences", async () => {
    const read = await page(
      "<p>2024年部门预算</p><p>收入预算371.06万元</p><table><tr><td>收入总计<td>1.00<td>支出总计<td>2.00</table>",
    )
    expect(read.ok && read.value.disclosure.unread.map(({ why }) => why)).toEqual(["table", "table"])
    expect(read.ok && read.value.coverage).toBe(1 / 3)
  })
})

test("spans count characters, not UTF-16 units, so that a rare character moves nothing", async () => {
  const text = `云岭区𠮷祥中心\n2024年部门预算情况说明\n𠮷祥收入预算371.06万元。`
  const read = await readDocument(utf8(text))
  const [evidence] = (read.ok && read.value.disclosure.figures[0]?.evidence) || []
  if (evidence?.kind !== "text") throw new TypeError("nothing read")
  expect([...text].slice(evidence.start, evidence.end).join("")).toBe("371.06")
})

test("a figure broken over two lines is whole again, and quoted as it stands", async () => {
  const read = await readDocument(
    utf8(
      "2024年部门预算情况说明\n一般公共预算拨款收入和政府性基金预算拨款收入合计后，收入预算\n371.06万元。",
    ),
  )
  expect(read.ok && read.value.disclosure.figures.map(({ concept, printed }) => [concept, printed])).toEqual([
    ["rev.total", "371.06"],
  ])
})

describe("a text with a table pasted into it", () => {
  const head = "2024年部门收支总表\t\t\t单位：元\n项目\t预算数\t项目\t预算数\n"
  const rows =
    "一、财政拨款收入\t62,891,156\t一、教育支出\t62,891,156\n收入总计\t62,891,156\t支出总计\t62,891,156\n"

  test("has its cells read as a table's, in the table's unit", async () => {
    const read = await readDocument(
      utf8(`${NARRATIVE}2024年部门收支总表\n单位：元\n${head.split("\n")[1]}\n${rows}`),
    )
    const found = read.ok ? read.value.disclosure.figures : []
    expect(found.map(({ place, concept, value }) => [place, concept, value])).toEqual([
      ["narrative", "rev.total", "3710600.00"],
      ["T.RE", "fin.rev", "62891156.00"],
      ["T.RE", "exp.f", "62891156.00"],
      ["T.RE", "rev.total", "62891156.00"],
      ["T.RE", "exp.total", "62891156.00"],
    ])
    expect(read.ok && read.value.disclosure.text.includes("收入总计\t62,891,156")).toBe(true)
  })

  test("never has a whole amount in yuan taken for one in 万元, even where no tab is left", async () => {
    const read = await readDocument(
      utf8(`${NARRATIVE}三、收支总表\n收入总计 62,891,156\n支出总计 62891156.00\n`),
    )
    const values = read.ok ? read.value.disclosure.figures.map(({ value }) => value) : []
    expect(values).toEqual(["3710600.00"])
  })
})
