import { expect, test } from "vitest"

import { column } from "./columns.ts"
import type { Told } from "./told.ts"
import { toldCsv } from "./told-csv.ts"
import { toldMarkdown } from "./told-markdown.ts"

const SITE = "https://site.example/"
const told = (...cells: readonly (string | null)[]): Told => {
  const table = {
    title: "t",
    columns: cells.map((_, index) => column(`c${index}`, "text", { zh: "列", en: "column" })),
    rows: [cells],
  }
  return { site: SITE, title: "# 1. <b>", facts: [["名", "值"]], data: () => table }
}
const lineOf = (markdown: string) => markdown.trimEnd().split("\n").at(-1)

test("CSV begins with a byte order mark, and a text that a spreadsheet would run is disarmed", () => {
  expect(toldCsv(told("=1+1", "-2.50", " @x", 'a"b', null))).toBe(
    `\uFEFFc0,c1,c2,c3,c4\r\n'=1+1,-2.50,' @x,"a""b",\r\n`,
  )
})

test("Markdown escapes what would be markup, and leads only to the site itself", () => {
  const cells = [
    "<b>&lt;",
    "[x](y)",
    "a|b\n# c",
    "*_`~\\",
    "http://evil.example/",
    "www.evil.example",
    `${SITE}f/1`,
  ]
  expect(lineOf(toldMarkdown(told(...cells), "zh"))).toBe(
    String.raw`| \<b\>\&lt; | \[x\](y) | a\|b \# c | \*\_\`~\\ | http\://evil.example/ | www\.evil.example | <${SITE}f/1> |`.replace(
      "`~",
      "`\\~",
    ),
  )
})

test("an address that only begins like the site's, and holds markup, is no link", () => {
  expect(lineOf(toldMarkdown(told(`${SITE}><script>`), "en"))).toBe(
    String.raw`| https\://site.example/\>\<script\> |`,
  )
})

test("the title is one heading, and what begins a list there begins none", () => {
  const [title, , fact] = toldMarkdown(told("x"), "en").split("\n")
  expect(title).toBe(String.raw`# \# 1. \<b\>`)
  expect(fact).toBe("- 名: 值")
  expect(lineOf(toldMarkdown(told("1. x", "- y", "= z"), "en"))).toBe(String.raw`| 1\. x | \- y | \= z |`)
})
