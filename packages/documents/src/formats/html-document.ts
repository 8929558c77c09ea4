import { parse } from "parse5"

import type { LaidDocument } from "../layout/laid-document.ts"
import { LineWriter } from "./html/line-writer.ts"
import { type Element, isBlock, type Node, shownChildren, walkShown } from "./html/shown.ts"
import { tableOf } from "./html/table-of.ts"
import { isLayout } from "./laying-out/is-layout.ts"
import { LaidText } from "./laying-out/laid-text.ts"
import type { Table } from "./laying-out/table.ts"

/**
 * A web page as a browser would show it: nothing hidden, no script, a line a block. Data tables become grids; a table
 * that holds others or only places text gives its lines, with a tab between the cells of a row.
 */
export function htmlDocument(html: string): LaidDocument {
  const page = parse(html).childNodes
  const frames = tablesAroundTables(page)
  const laid = new LaidText()
  const lines = new LineWriter((line) => laid.line(line))
  walkShown(page, {
    open: (element) => {
      if (isBlock(element.tagName)) lines.newLine()
      const table = element.tagName === "table" && !frames.has(element) ? dataTable(element) : null
      if (table) writeTable(laid, table, element)
      return !table
    },
    close: ({ tagName }) => {
      if (tagName === "td" || tagName === "th") lines.tab()
      else if (isBlock(tagName)) lines.newLine()
    },
    words: (value) => lines.words(value),
  })
  lines.newLine()
  return laid.document([])
}

function tablesAroundTables(page: readonly Node[]): ReadonlySet<Element> {
  const around = new Set<Element>()
  const open: Element[] = []
  walkShown(page, {
    open: (element) => {
      if (element.tagName !== "table") return true
      const frame = open.at(-1)
      if (frame) around.add(frame)
      open.push(element)
      return true
    },
    close: ({ tagName }) => {
      if (tagName === "table") open.pop()
    },
    words: () => undefined,
  })
  return around
}

function dataTable(element: Element): Table | null {
  const table = tableOf(element)
  return table && !isLayout(table) ? table : null
}

function writeTable(laid: LaidText, table: Table, element: Element): void {
  const captions = new LineWriter((line) => laid.line(line))
  for (const caption of shownChildren(element, ["caption"])) {
    walkShown(caption.childNodes, {
      open: () => true,
      close: () => undefined,
      words: (value) => captions.words(value),
    })
    captions.newLine()
  }
  laid.table(table)
}
