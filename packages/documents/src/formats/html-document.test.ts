import { describe, expect, test } from "vitest"
import { pageOfWebArchive } from "./html/web-archive.ts"
import { htmlDocument } from "./html-document.ts"
import { gridWords } from "./laying-out/grid-words.ts"

const gridsOf = (html: string) => {
  const document = htmlDocument(html)
  return document.grids.map((grid) => gridWords(document, grid))
}

describe("a data table", () => {
  test("becomes a grid with merged cells resolved", () => {
    const rows =
      "<tr><th rowspan=2>科目</th><th colspan=2>预算数</th></tr><tr><th>基本</th><th>项目</th></tr>" +
      "<tr><td>教育</td><td>1.00</td><td></td></tr>"
    expect(gridsOf(`<p>表</p><table><caption>收支表</caption>${rows}</table>`)).toEqual([
      ["0:科目 2×1 | 1:预算数 1×2", "1:基本 | 2:项目", "0:教育 | 1:1.00 | 2:"],
    ])
  })

  test("joins what breaks inside a cell, and its source's line ends are spaces", () => {
    const cells = "<td>功能分类<br>科目</td><td><p>Public</p><p>budget</p></td><td>一般\n公共</td>"
    expect(gridsOf(`<table><tr>${cells}</tr></table>`)).toEqual([
      ["0:功能分类科目 | 1:Public budget | 2:一般 公共"],
    ])
  })

  test("leaves out hidden rows and cells", () => {
    const rows = "<tr><td>a<td>1</tr><tr style='display:none'><td>b<td>2</tr><tr><td>c<td hidden>x<td>3</tr>"
    expect(gridsOf(`<table>${rows}</table>`)).toEqual([["0:a | 1:1", "0:c | 1:3"]])
  })

  test("may be malformed: nothing closed, rows of different length, spans into nowhere", () => {
    const rows = "<tr><td rowspan=9>a<td>b<tr><td>c<td>d<tr><td colspan=0>e<tr><td rowspan=x>f<td>g"
    expect(gridsOf(`<table>${rows}`)).toEqual([["0:a 4×1 | 1:b", "1:c | 2:d", "1:e", "1:f | 2:g"]])
  })

  test("never has one cell over another: the lower is cut short", () => {
    const rows = "<tr><td>a<td rowspan=2>b<td>c</tr><tr><td colspan=3>d</tr>"
    expect(gridsOf(`<table>${rows}</table>`)).toEqual([["0:a | 1:b 2×1 | 2:c", "0:d"]])
  })

  test("ends a cell that goes down to the end of its section there", () => {
    const rows = "<tbody><tr><td rowspan=0>a<td>b<tr><td>c</tbody><tbody><tr><td>d<td>e</tbody>"
    expect(gridsOf(`<table>${rows}</table>`)).toEqual([["0:a 2×1 | 1:b", "1:c", "0:d | 1:e"]])
  })
})

describe("a table that only places text", () => {
  test("is read as text, and tables in it are grids", () => {
    const inner = "<table><tr><td>收入<td>1.00</tr></table>"
    const document = htmlDocument(`<table><tr><td>导航<td><p>说明如下。</p>${inner}</td></tr></table>`)
    expect(document.text).toBe("导航\n说明如下。\n\n收入\t1.00\n\n")
    expect(document.grids.map((grid) => gridWords(document, grid))).toEqual([["0:收入 | 1:1.00"]])
  })

  test("may be a frame of one column, or a few cells around a report", () => {
    const report = "收入预算371.06万元。".repeat(30)
    expect(gridsOf(`<table><tr><td>${report}</td></tr><tr><td>${report}</td></tr></table>`)).toEqual([])
    expect(gridsOf(`<table><tr><td>首页</td><td>${report}</td></tr></table>`)).toEqual([])
  })
})

describe("a hostile page", () => {
  test("that spans a thousand million columns has no more than its cells", () => {
    expect(gridsOf("<table><tr><td colspan=1000000000>a</tr><tr><td>b<td>c</tr></table>")).toEqual([
      ["0:a 1×2", "0:b | 1:c"],
    ])
  })

  test("with a row wider than any is text", () => {
    const document = htmlDocument(`<table><tr>${"<td>1</td>".repeat(1_001)}</tr></table>`)
    expect(document.grids).toEqual([])
    expect(document.text.length).toBe(2 * 1_001)
  })

  test("may nest tables by the thousand", () => {
    const deep = 5_000
    expect(gridsOf(`${"<table><tr><td>x<td>".repeat(deep)}1${"</table>".repeat(deep)}`)).toEqual([
      ["0:x | 1:1"],
    ])
  })

  test("that spans downwards everywhere is answered", () => {
    const row = "<tr><td rowspan=65534 colspan=1000>a</td></tr>"
    expect(htmlDocument(`<table>${row.repeat(20_000)}</table>`).grids).toEqual([])
  })
})

describe("a web archive", () => {
  const archive = (encoding: string, body: string) =>
    `MIME-Version: 1.0\nContent-Type: multipart/related; boundary="--=_x"\n\n` +
    `----=_x\nContent-Type: text/html; charset="utf-8"\nContent-Transfer-Encoding: ${encoding}\n\n${body}\n` +
    "----=_x\nContent-Type: image/png\n\n...\n----=_x--\n"

  test.each([
    ["quoted-printable", "<p>=E9=A2=84=E7=AE=97 =\n1.00</p>"],
    ["base64", "PHA+6aKE566X\nIDEuMDA8L3A+"],
    ["8bit", "<p>预算 1.00</p>"],
  ])("holds its page as %s", (encoding, body) => {
    expect(pageOfWebArchive(archive(encoding, body))?.trim()).toBe("<p>预算 1.00</p>")
  })

  test("without a page holds none", () => {
    expect(pageOfWebArchive("MIME-Version: 1.0\nContent-Type: multipart/related\n\n")).toBeNull()
  })
})
