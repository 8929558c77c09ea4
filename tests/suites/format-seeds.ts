import type { Chance } from "@gouji/testkit"

import { compoundFile, zipFile } from "./container-files.ts"
import { mutated } from "./mutated-bytes.ts"

/** A small sound document of one format, and what is made of it when its inside is changed before it is packed. */
export interface FormatSeed {
  readonly format: string
  readonly sound: () => Uint8Array
  readonly changedInside: (chance: Chance) => Uint8Array
}

const TITLE = "云岭区示例中心2024年部门预算"
const SAYING = "收入预算371.06万元，其中：一般公共预算拨款收入371.06万元，比上年增加12.00万元。"
const ROWS = [
  ["科目编码", "科目名称", "预算数"],
  ["2080505", "机关事业单位基本养老保险缴费支出", "1,234.50"],
  ["", "合计", "1,234.50"],
]

function whole(format: string, bytes: Uint8Array): FormatSeed {
  return { format, sound: () => bytes, changedInside: (chance) => mutated(bytes, chance) }
}

/** Of an archive one part is changed, so that the change is not stopped at the check sum. */
function packed(format: string, parts: Readonly<Record<string, Uint8Array>>): FormatSeed {
  return {
    format,
    sound: () => zipFile(parts),
    changedInside: (chance) => {
      const name = chance.pick(Object.keys(parts))
      return zipFile({ ...parts, [name]: mutated(parts[name] ?? new Uint8Array(), chance) })
    },
  }
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("latin1")
}

function htmlPage(): string {
  const row = (cells: readonly string[]) =>
    `<tr>${cells.map((cell) => `<td rowspan=1 colspan="1">${cell}</td>`).join("")}</tr>`
  return (
    `<!doctype html><html><body><h1>${TITLE}</h1><p hidden>x</p><p>${SAYING}</p>` +
    `<table><tr><td><table border=1>${ROWS.map(row).join("\n")}</table></td></tr></table></body></html>`
  )
}

const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const WORD_LISTS =
  `<w:numbering ${WORD}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/>` +
  '<w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum>' +
  '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>'
const WORD_STYLES =
  `<w:styles ${WORD}><w:style w:styleId="a"><w:basedOn w:val="a"/></w:style>` +
  '<w:style w:styleId="1"><w:basedOn w:val="a"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style></w:styles>'

function wordBody(): string {
  const run = (text: string) =>
    `<w:r><w:rPr><w:sz w:val="21"/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
  const paragraph = (text: string, style = "a") =>
    `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${run(text)}</w:p>`
  const cell = (text: string) =>
    `<w:tc><w:tcPr><w:gridSpan w:val="1"/><w:vMerge w:val="restart"/></w:tcPr>${paragraph(text)}</w:tc>`
  const rows = ROWS.map((row) => `<w:tr>${row.map(cell).join("")}</w:tr>`).join("")
  const changed = `<w:p><w:ins w:id="1">${run("增")}</w:ins><w:del w:id="2"><w:r><w:delText>减</w:delText></w:r></w:del></w:p>`
  return (
    `<?xml version="1.0" encoding="UTF-8"?><w:document ${WORD}><w:body>${paragraph(TITLE)}${paragraph("收支情况", "1")}` +
    `${paragraph(SAYING)}${changed}<w:tbl><w:tblPr/>${rows}</w:tbl><w:sectPr/></w:body></w:document>`
  )
}

function excelParts(): Readonly<Record<string, Uint8Array>> {
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  const texts = ROWS.flatMap(([, name = ""]) => `<si><t>${name}</t></si>`).join("")
  const row = ([code = "", , amount = ""]: readonly string[], index: number) =>
    `<row r="${index + 2}"><c r="A${index + 2}" t="str"><v>${code}</v></c><c r="B${index + 2}" t="s"><v>${index}</v></c>` +
    `<c r="C${index + 2}" s="1"><f>SUM(C1:C2)</f><v>${amount.replace(",", "")}</v></c></row>`
  return {
    "xl/workbook.xml": utf8(
      `<workbook xmlns:r="${office}"><sheets><sheet name="表一" sheetId="1" state="visible" r:id="rId1"/></sheets></workbook>`,
    ),
    "xl/_rels/workbook.xml.rels": utf8(
      `<Relationships><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    "xl/sharedStrings.xml": utf8(`<sst>${texts}</sst>`),
    "xl/styles.xml": utf8(
      '<styleSheet><numFmts><numFmt numFmtId="176" formatCode="#,##0.00_ ;[Red]\\-#,##0.00\\ "/></numFmts>' +
        '<cellXfs><xf numFmtId="0"/><xf numFmtId="176"/><xf numFmtId="14"/></cellXfs></styleSheet>',
    ),
    "xl/worksheets/sheet1.xml": utf8(
      `<worksheet><cols><col min="4" max="5" hidden="1"/></cols><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>${TITLE}</t></is></c></row>` +
        `${ROWS.map(row).join("")}</sheetData><mergeCells><mergeCell ref="A1:C1"/></mergeCells></worksheet>`,
    ),
  }
}

function openSheet(): string {
  const cell = (text: string) =>
    `<table:table-cell table:number-columns-repeated="1"><text:p>${text}</text:p></table:table-cell>`
  const rows = ROWS.map(
    (row) => `<table:table-row table:number-rows-repeated="1">${row.map(cell).join("")}</table:table-row>`,
  )
  return (
    '<office:document-content><office:body><office:spreadsheet><table:table table:name="表一">' +
    `<table:table-column table:number-columns-repeated="3"/>${rows.join("")}</table:table></office:spreadsheet></office:body></office:document-content>`
  )
}

/** One sector lists no more than so much. */
const LONGEST_STREAM = 60_000

function xls(stream: Uint8Array): Uint8Array {
  return compoundFile("Workbook", stream.subarray(0, LONGEST_STREAM))
}

/** A workbook stream (BIFF8) with shared texts, a number, a formula with a text, a hidden row and a merged cell. */
function biff(): Uint8Array {
  const record = (type: number, data: Buffer) => {
    const head = Buffer.alloc(4)
    head.writeUInt16LE(type, 0)
    head.writeUInt16LE(data.length, 2)
    return Buffer.concat([head, data])
  }
  const words = (...values: readonly number[]) => {
    const bytes = Buffer.alloc(values.length * 2)
    for (const [index, value] of values.entries()) bytes.writeUInt16LE(value, index * 2)
    return bytes
  }
  const wide = (text: string) =>
    Buffer.concat([words(text.length), Buffer.from([1]), Buffer.from(text, "utf16le")])
  const texts = [TITLE, ...ROWS.flat()]
  const number = Buffer.alloc(8)
  number.writeDoubleLE(1234.5)
  const begin = (kind: number) => record(0x0809, words(0x0600, kind, 0, 0, 0, 0, 0, 0))
  const globals = (start: number) =>
    Buffer.concat([
      begin(5),
      record(0x0085, Buffer.concat([words(start, 0, 0), Buffer.from([1, 0, 0x73])])),
      record(0x041e, Buffer.concat([words(176), wide("#,##0.00")])),
      record(0x00e0, words(0, 0, 0, 0, 0, 0, 0, 0, 0, 0)),
      record(0x00e0, words(0, 176, 0, 0, 0, 0, 0, 0, 0, 0)),
      record(0x00fc, Buffer.concat([words(texts.length, 0, texts.length, 0), ...texts.map(wide)])),
      record(0x000a, Buffer.alloc(0)),
    ])
  const sheet = [
    begin(0x10),
    record(0x007d, words(8, 9, 2048, 0, 1)),
    record(0x0208, words(9, 0, 3, 255, 0, 0, 0x20, 0)),
    ...texts.map((_, index) => record(0x00fd, words(Math.floor(index / 3), index % 3, 0, index, 0))),
    record(0x0203, Buffer.concat([words(4, 2, 1), number])),
    record(0x027e, words(5, 0, 1, 0x1346, 0)),
    record(0x00bd, words(6, 0, 0, 2, 0, 1, 3, 0, 1)),
    record(0x0006, Buffer.concat([words(7, 0, 0, 0, 0, 0, 0xffff), words(0, 0, 0, 0)])),
    record(0x0207, wide("合计")),
    record(0x00e5, words(1, 0, 0, 0, 2)),
    record(0x000a, Buffer.alloc(0)),
  ]
  return new Uint8Array(Buffer.concat([globals(globals(0).length), ...sheet]))
}

const PDF_PAGE =
  "BT /F1 12 Tf 72 720 Td <00010002> Tj 0 -20 Td (2024 371.06) Tj ET 72 600 200 40 re S 72 620 m 272 620 l S"

/** A PDF of one page, drawn so; where its objects begin is right whatever is drawn. */
function pdf(drawing: string): Uint8Array {
  const map =
    "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /x def 1 begincodespacerange <0000> <ffff> endcodespacerange " +
    "2 beginbfchar <0001> <98847b97> <0002> <6536> endbfchar endcmap end end"
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
    `<< /Length ${drawing.length} >>\nstream\n${drawing}\nendstream`,
    "<< /Type /Font /Subtype /Type0 /BaseFont /SimSun /Encoding /Identity-H /DescendantFonts [6 0 R] /ToUnicode 7 0 R >>",
    "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /SimSun /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 1000 >>",
    `<< /Length ${map.length} >>\nstream\n${map}\nendstream`,
  ]
  let file = "%PDF-1.7\n"
  const places = objects.map((object, index) => {
    const at = file.length
    file += `${index + 1} 0 obj\n${object}\nendobj\n`
    return `${String(at).padStart(10, "0")} 00000 n \n`
  })
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join("")}`
  const end = `trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`
  return new Uint8Array(Buffer.from(file + table + end, "latin1"))
}

/** One of each format that is read, and of archives. */
export const FORMAT_SEEDS: readonly FormatSeed[] = [
  whole("txt", utf8(`${TITLE}\n一、部门收支总体情况\n${SAYING}\n`)),
  whole("html", utf8(htmlPage())),
  whole(
    "json",
    utf8(
      '{"schema":"gouji/figures/1","title":"x","fiscalYear":2024,"figures":[{"slot":"rev.total","value":"1.00"}]}',
    ),
  ),
  packed("docx", {
    "[Content_Types].xml": utf8("<Types/>"),
    "word/document.xml": utf8(wordBody()),
    "word/numbering.xml": utf8(WORD_LISTS),
    "word/styles.xml": utf8(WORD_STYLES),
  }),
  packed("xlsx", excelParts()),
  packed("ods", {
    mimetype: utf8("application/vnd.oasis.opendocument.spreadsheet"),
    "content.xml": utf8(openSheet()),
  }),
  packed("zip", {
    "说明.txt": utf8(`${TITLE}\n${SAYING}`),
    "表.zip": zipFile({ "a.html": utf8(htmlPage()) }),
  }),
  { format: "xls", sound: () => xls(biff()), changedInside: (chance) => xls(mutated(biff(), chance)) },
  {
    format: "pdf",
    sound: () => pdf(PDF_PAGE),
    changedInside: (chance) => pdf(latin1(mutated(utf8(PDF_PAGE), chance))),
  },
]
