import { slotOf } from "@gouji/domain"

import { htmlDocument } from "../formats/html-document.ts"
import { readLaid } from "../read-laid.ts"

/** Cells are written as a row a line, parted by `|`; `>2` behind one says that it spans two columns, `v2` two rows. */
function table(rows: string): string {
  const lines = rows.trim().split("\n")
  const cells = lines.map((line) => line.split("|").map(cellOf).join(""))
  return `<table>${cells.map((row) => `<tr>${row}</tr>`).join("")}</table>`
}

export function cellOf(written: string): string {
  const [, words = "", across = "1", down = "1"] = /^(.*?)(?:>(\d))?(?:v(\d))?$/.exec(written.trim()) ?? []
  return `<td colspan="${across}" rowspan="${down}">${words}</td>`
}

/** What a page with one table is read as: amounts by slot, tables, and amounts that were not understood. */
export function read(title: string, rows: string, { unit = "万元", below = "" } = {}) {
  const page = `<p>${title}</p><p>编制单位：云岭区示例局　　单位：${unit}</p>${table(rows)}<p>${below}</p>`
  const disclosure = readLaid(htmlDocument(`<html><body>${page}</body></html>`))
  if (!disclosure.ok) throw new TypeError(disclosure.error.code)
  const { figures, fiscalYear, tables, unread } = disclosure.value
  const told = figures
    .filter(({ state }) => state !== "blank")
    .map((figure) => [slotOf(figure, fiscalYear), figure.printed])
  return { figures: Object.fromEntries(told), tables, unread: unread.map(({ evidence }) => evidence.quote) }
}
