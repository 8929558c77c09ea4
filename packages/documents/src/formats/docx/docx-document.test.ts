import { strToU8, zipSync } from "fflate"
import { describe, expect, test } from "vitest"

import { gridWords } from "../laying-out/grid-words.ts"
import { docxDocument } from "./docx-document.ts"

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

interface Given {
  readonly numbering?: string
  readonly styles?: string
}

function docx(body: string, { numbering, styles }: Given = {}): Uint8Array {
  const part = (name: string, inside: string) =>
    strToU8(`<?xml version="1.0"?><w:${name} ${W}>${inside}</w:${name}>`)
  return zipSync({
    "word/document.xml": part("document", `<w:body>${body}</w:body>`),
    ...(numbering === undefined ? {} : { "word/numbering.xml": part("numbering", numbering) }),
    ...(styles === undefined ? {} : { "word/styles.xml": part("styles", styles) }),
  })
}

const run = (text: string, properties = "") => `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`
const p = (text: string, properties = "") => `<w:p><w:pPr>${properties}</w:pPr>${text && run(text)}</w:p>`
const tc = (inside: string, properties = "") => `<w:tc><w:tcPr>${properties}</w:tcPr>${inside}</w:tc>`
const cell = (text: string, properties = "") => tc(p(text), properties)
const tr = (...cells: readonly string[]) => `<w:tr>${cells.join("")}</w:tr>`
const tbl = (...rows: readonly string[]) => `<w:tbl><w:tblGrid/>${rows.join("")}</w:tbl>`
const merge = (value: string) => `<w:vMerge w:val="${value}"/>`

function read(body: string, given?: Given) {
  const document = docxDocument(docx(body, given))
  if (!document.ok) throw new TypeError(JSON.stringify(document.error))
  const { text, grids, notices } = document.value
  return { text, grids: grids.map((grid) => gridWords(document.value, grid)), notices }
}

describe("paragraphs", () => {
  test("are lines; tabs and breaks are what they print", () => {
    const broken = "<w:p><w:r><w:t>一</w:t><w:tab/><w:t>二</w:t><w:br/><w:t>三</w:t></w:r></w:p>"
    expect(read(p("标题") + p("") + broken).text).toBe("标题\n\n一\t二\n三\n")
  })

  test("keep white space only where it is said to be kept, and resolve no entity but the five", () => {
    const kept = '<w:p><w:r><w:t xml:space="preserve"> a </w:t><w:t> b&amp;&#x4E00; </w:t></w:r></w:p>'
    expect(read(kept).text).toBe(" a b&一\n")
  })

  test("show the result of a field, not its code", () => {
    const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
    const code = "<w:r><w:instrText>PAGE</w:instrText><w:t>x</w:t></w:r>"
    const field = mark("begin") + code + mark("separate") + run("12") + mark("end")
    expect(read(`<w:p>${run("第")}${field}${run("页")}</w:p>${p("后")}`).text).toBe("第12页\n后\n")
  })

  test("look into content controls, links and text boxes, and into one branch of a choice", () => {
    const box = (text: string) => `<w:drawing><w:txbxContent>${p(text)}</w:txbxContent></w:drawing>`
    const choice =
      `<mc:AlternateContent><mc:Choice>${box("新")}</mc:Choice>` +
      `<mc:Fallback>${box("旧")}</mc:Fallback></mc:AlternateContent>`
    const body =
      `<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${p("一")}</w:sdtContent></w:sdt>` +
      `<w:p><w:r>${choice}</w:r><w:hyperlink>${run("二")}</w:hyperlink></w:p>`
    expect(read(body).text).toBe("一\n二\n新\n")
  })
})

describe("what was changed or hidden", () => {
  test("is read as if accepted, and said", () => {
    const body =
      `<w:p>${run("收入")}<w:del w:id="1"><w:r><w:delText>1.00</w:delText><w:t>9</w:t></w:r></w:del>` +
      `<w:ins w:id="2">${run("2.00")}</w:ins><w:moveFrom>${run("走")}</w:moveFrom></w:p>`
    expect(read(body)).toMatchObject({
      text: "收入2.00\n",
      notices: [{ kind: "tracked-changes", count: 3, where: "" }],
    })
  })

  test("joins two paragraphs whose mark was deleted, but not beyond their cell", () => {
    const deleted = '<w:rPr><w:del w:id="1"/></w:rPr>'
    expect(read(p("收入", deleted) + p("预算")).text).toBe("收入预算\n")
    const table = tbl(tr(tc(p("甲", deleted)), cell("乙")), tr(cell("丙"), cell("丁")))
    expect(read(table).grids).toEqual([["0:甲 | 1:乙", "0:丙 | 1:丁"]])
  })

  test("leaves out hidden text, by its own properties or its style's, and says so", () => {
    const styles =
      '<w:style w:styleId="Base"><w:rPr><w:vanish/></w:rPr></w:style>' +
      '<w:style w:styleId="Note"><w:basedOn w:val="Base"/></w:style>'
    const body =
      `<w:p>${run("看")}${run("密", "<w:vanish/>")}${run("见", '<w:vanish w:val="0"/>')}</w:p>` +
      `<w:p>${run("式", '<w:rStyle w:val="Note"/>')}</w:p>`
    expect(read(body, { styles })).toMatchObject({
      text: "看见\n\n",
      notices: [{ kind: "hidden", count: 2, where: "" }],
    })
  })
})

describe("numbered paragraphs", () => {
  const level = (at: number, format: string, text: string) =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:isLgl w:val="${at === 3 ? 1 : 0}"/>` +
    `<w:lvlText w:val="${text}"/></w:lvl>`
  const numbering =
    `<w:abstractNum w:abstractNumId="7">${level(0, "chineseCounting", "%1、")}${level(1, "chineseCounting", "（%2）")}` +
    `${level(2, "decimal", "%3.")}${level(3, "decimal", "%1.%4")}${level(4, "bullet", "\uf0b7")}</w:abstractNum>` +
    `<w:abstractNum w:abstractNumId="8">${level(0, "decimal", "%1.")}${level(1, "decimal", "%1.%2")}</w:abstractNum>` +
    '<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num>' +
    '<w:num w:numId="3"><w:abstractNumId w:val="8"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>'
  const item = (list: number, at: number, text: string) =>
    p(text, `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr>`)

  test("begin with the number that is printed; lower levels begin anew", () => {
    const body = [
      item(1, 0, "概况"),
      item(1, 1, "职责"),
      item(1, 1, "机构"),
      item(1, 2, "2024年"),
      item(1, 3, "细"),
      item(1, 4, "点"),
      item(1, 0, "预算"),
      item(1, 1, "收入"),
    ].join("")
    expect(read(body, { numbering }).text).toBe(
      "一、概况\n（一）职责\n（二）机构\n1. 2024年\n1.1 细\n点\n二、预算\n（一）收入\n",
    )
  })

  test("count on from list to list unless one says with what it starts", () => {
    const body = item(2, 0, "甲") + item(2, 1, "乙") + item(2, 0, "丙") + item(3, 0, "丁") + item(3, 1, "戊")
    expect(read(body, { numbering }).text).toBe("1. 甲\n1.1 乙\n2. 丙\n5. 丁\n5.1 戊\n")
  })

  test("have their list from their style, unless they say that they have none", () => {
    const styles =
      '<w:style w:styleId="H1"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:styleId="H"><w:basedOn w:val="H1"/></w:style>'
    const body =
      p("概况", '<w:pStyle w:val="H"/>') +
      p("无号", '<w:pStyle w:val="H"/><w:numPr><w:numId w:val="0"/></w:numPr>') +
      p("预算", '<w:pStyle w:val="H"/>')
    expect(read(body, { numbering, styles }).text).toBe("一、概况\n无号\n二、预算\n")
  })
})

describe("tables", () => {
  test("have their merged cells as one", () => {
    const table = tbl(
      tr(cell("科目", merge("restart")), cell("预算数", '<w:gridSpan w:val="2"/>')),
      tr(cell("", merge("continue")), cell("基本"), cell("项目")),
      tr(cell("教育"), cell("1.00"), cell("")),
    )
    expect(read(p("表一") + table + p("注"))).toMatchObject({
      text: "表一\n\n科目\t预算数\n基本\t项目\n教育\t1.00\t\n\n注\n",
      grids: [["0:科目 2×1 | 1:预算数 1×2", "1:基本 | 2:项目", "0:教育 | 1:1.00 | 2:"]],
    })
  })

  test("whose cells go on from nothing have cells of their own there", () => {
    const table = tbl(tr(cell("a", merge("continue")), cell("b")), tr(cell("c"), cell("d")))
    expect(read(table).grids).toEqual([["0:a | 1:b", "0:c | 1:d"]])
  })

  test("join the paragraphs of a cell, leave deleted rows out and skip columns before the first cell", () => {
    const table = tbl(
      tr(tc(p("一般公共") + p("预算")), cell("2.00")),
      `<w:tr><w:trPr><w:del w:id="1"/></w:trPr>${cell("旧")}${cell("1.00")}</w:tr>`,
      `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell("3.00")}</w:tr>`,
    )
    expect(read(table)).toMatchObject({
      grids: [["0:一般公共预算 | 1:2.00", "1:3.00"]],
      notices: [{ kind: "tracked-changes", count: 1 }],
    })
  })

  test("around tables are text, and the tables in them grids", () => {
    const inner = tbl(tr(cell("收入"), cell("1.00")), tr(cell("支出"), cell("1.00")))
    expect(read(tbl(tr(cell("左"), tc(p("右") + inner + p("")))))).toMatchObject({
      text: "左\n右\n\n收入\t1.00\n支出\t1.00\n\n",
      grids: [["0:收入 | 1:1.00", "0:支出 | 1:1.00"]],
    })
  })
})

test("a body may have a number after its name", () => {
  const body = strToU8(`<w:document ${W}><w:body>${p("一")}</w:body></w:document>`)
  expect(docxDocument(zipSync({ "word/document2.xml": body }))).toMatchObject({ value: { text: "一\n" } })
})

describe("a file that is no sound document", { timeout: 120_000 }, () => {
  const part = (xml: string, level: 0 | 6 = 6) => zipSync({ "word/document.xml": [strToU8(xml), { level }] })
  const damaged = (detail: string) => ({ ok: false, error: { code: "damaged-document", detail } })

  test.each([
    ["an entity bomb", part('<!DOCTYPE a [<!ENTITY b "bb">]><a>&b;</a>'), "xml-doctype"],
    ["an entity of its own", part("<a>&b;</a>"), "xml-syntax"],
    ["a tag left open", part("<a><b></a>"), "xml-syntax"],
    ["elements nested a hundred thousand deep", part("<a>".repeat(100_000)), "xml-nesting"],
    ["millions of elements", part(`<a>${"<b/>".repeat(2_100_000)}</a>`, 0), "xml-elements"],
    ["nothing", part(""), "xml-syntax"],
    [
      "bytes that are no text",
      zipSync({ "word/document.xml": Uint8Array.from([0x3c, 0xff, 0xfe]) }),
      "xml-encoding",
    ],
    ["NULs", part("<a>\u0000</a>"), "xml-syntax"],
    ["no body", zipSync({ "word/styles.xml": strToU8("<a/>") }), "missing-part"],
    ["no archive", strToU8("PK\u0003\u0004 no archive"), "zip-directory"],
    ["half an archive", docx(p("收入".repeat(1000))).slice(0, 200), "zip-directory"],
  ])("%s is damaged", (_, bytes, detail) => {
    expect(docxDocument(bytes)).toEqual(damaged(detail))
  })

  test("whose bytes changed on the way is damaged, rather than read with another figure", () => {
    const bytes = zipSync({ "word/document.xml": [strToU8("<a>1.00</a>"), { level: 0 }] })
    const at = bytes.findIndex((byte, index) => byte === 0x31 && bytes[index + 1] === 0x2e)
    bytes[at] = 0x37
    expect(docxDocument(bytes)).toEqual(damaged("zip-entry"))
  })

  test("of blanks that unpacks to a thousand times its size is too much", () => {
    const bytes = part(`<a>${" ".repeat(6 * 1024 * 1024)}</a>`)
    expect(docxDocument(bytes)).toMatchObject({
      ok: false,
      error: { code: "too-much-inside", what: "bytes" },
    })
  })
})
