import { halfWidth } from "@gouji/domain"

import type { Drafts } from "./drafts.ts"

const LONGEST_LIST = 400
const LISTED = /^[^。；;\n]{0,24}?(?:[：:（(]|分别(?:是|为)|包括|即)([^。；;\n]+)/

/** 内设3个科室：办公室、财务科、业务科: the names a count speaks of, where they are listed behind it. */
export function readListedItems(text: string, drafts: Drafts): void {
  for (const [index, figure] of drafts.figures.entries()) {
    if (figure.concept !== "org.sections" || figure.state !== "number") continue
    const listed = LISTED.exec(text.slice(figure.span.end, figure.span.end + LONGEST_LIST))?.[1]
    if (listed === undefined || !listed.includes("、")) continue
    let start = figure.span.end + text.slice(figure.span.end, figure.span.end + LONGEST_LIST).indexOf(listed)
    for (const name of listed.replace(/[）)].*$/s, "").split(/[、，,]/)) {
      const clean = halfWidth(name).trim()
      if (clean !== "") {
        const span = { start, end: start + name.length }
        drafts.statements.push({
          kind: "item",
          concept: figure.concept,
          qualifiers: {},
          figures: [index],
          span,
        })
      }
      start += name.length + 1
    }
  }
}
