import { type Chance, chanceOf } from "../../budget/chance.ts"
import type { Block, Cell, PrintedPaper, PrintedTable, Row } from "../paper.ts"
import { sayingOf } from "./text.ts"

/** What differs between pages: whether tables have a head of their own, blanks have a space, the page is a table itself. */
interface Markup {
  readonly hasHead: boolean
  readonly blank: "" | "&nbsp;"
  readonly isNested: boolean
  readonly titleInTable: boolean
  /** What stands around the words of a cell. */
  readonly inside: "" | "p" | "span" | "div"
}

/** A paper as a web page, in one of the ways sites are marked up. */
export function asHtml(paper: PrintedPaper): string {
  const markup = markupOf(chanceOf(paper.seed ^ 0x47))
  const body = paper.blocks.map((block) => htmlOf(block, markup)).join("\n")
  const title = paper.blocks.find(({ kind }) => kind === "title")
  const page = markup.isNested ? `<table width="100%"><tr><td>\n${body}\n</td></tr></table>` : body
  return `<!DOCTYPE html>
<html lang="zh-CN">
<head><meta charset="utf-8"><title>${escaped(title?.kind === "title" ? title.text : "")}</title></head>
<body>
${page}
</body>
</html>
`
}

function markupOf(chance: Chance): Markup {
  return {
    hasHead: chance.once(2),
    blank: chance.pick(["", "&nbsp;"]),
    isNested: chance.once(3),
    titleInTable: chance.once(3),
    inside: chance.pick(["", "", "p", "span", "div"]),
  }
}

function htmlOf(block: Block, markup: Markup): string {
  switch (block.kind) {
    case "title":
      return `<h1>${escaped(block.text)}</h1>`
    case "heading":
      return `<h${block.level + 1}>${escaped(block.text)}</h${block.level + 1}>`
    case "paragraph":
      return `<p>　　${escaped(sayingOf(block))}</p>`
    case "table":
      return tableHtml(block.table, markup)
  }
}

function tableHtml(table: PrintedTable, markup: Markup): string {
  const width = table.widths.length
  const head = table.head.map((row) => rowHtml(row, markup, markup.hasHead ? "th" : "td"))
  const body = table.body.map((row) => rowHtml(row, markup, "td"))
  const inside = markup.hasHead
    ? `<thead>\n${head.join("\n")}\n</thead>\n<tbody>\n${body.join("\n")}\n</tbody>`
    : [...head, ...body].join("\n")
  const before = markup.titleInTable ? titleRows(table, width) : ""
  const above = markup.titleInTable ? "" : titleLines(table)
  const note = table.note === null ? "" : `\n<p>${escaped(table.note)}</p>`
  return `${above}<table border="1">\n${before}${inside}\n</table>${note}`
}

function titleLines({ title, maker, unitLine }: PrintedTable): string {
  const line = [maker, unitLine].flatMap((text) => text ?? []).map(escaped)
  return `<p style="text-align:center"><b>${escaped(title)}</b></p>\n<p>${line.join("&nbsp;&nbsp;&nbsp;&nbsp;")}</p>\n`
}

function titleRows({ title, maker, unitLine }: PrintedTable, width: number): string {
  const half = Math.ceil(width / 2)
  const rest = width - half
  const left = `<td colspan="${half}">${escaped(maker ?? "")}</td>`
  const right = rest > 0 ? `<td colspan="${rest}">${escaped(unitLine ?? "")}</td>` : ""
  return `<tr><td colspan="${width}">${escaped(title)}</td></tr>\n<tr>${left}${right}</tr>\n`
}

function rowHtml(row: Row, markup: Markup, tag: "td" | "th"): string {
  return `<tr>${row.map((cell) => cellHtml(cell, markup, tag)).join("")}</tr>`
}

function cellHtml({ text, rowSpan, columnSpan, align }: Cell, markup: Markup, tag: "td" | "th"): string {
  const spans = [
    rowSpan > 1 ? ` rowspan="${rowSpan}"` : "",
    columnSpan > 1 ? ` colspan="${columnSpan}"` : "",
  ].join("")
  const { inside, blank } = markup
  const words = text === "" ? blank : escaped(text).replaceAll("  ", "&nbsp;&nbsp;")
  const content = inside === "" ? words : `<${inside}>${words}</${inside}>`
  return `<${tag}${spans} align="${align}">${content}</${tag}>`
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;")
}
