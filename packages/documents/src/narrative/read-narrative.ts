import type { Stage } from "@gouji/domain"

import { type Block, blocksOf } from "../text/blocks.ts"
import { compact } from "../text/compact.ts"
import type { Drafts } from "./drafts.ts"
import { readListedItems } from "./items.ts"
import { readParagraph } from "./paragraph.ts"
import { readProject } from "./projects.ts"
import { type Passage, passagesOf } from "./sections.ts"
import { type Title, titleOf } from "./title.ts"

/** What a text says outside its tables, still as drafts. */
export interface Narrative {
  readonly title: Title | undefined
  readonly stage: Stage
  /** Undefined where neither a title nor the words say it. */
  readonly fiscalYear: number | undefined
  readonly passages: readonly Passage[]
  readonly drafts: Drafts
}

/** What is known before reading: from tables, where the text itself does not say it. */
export interface Known {
  readonly fiscalYear?: number
  readonly stage?: Stage
}

/** Reads a budget narrative (部门预算情况说明); `tables` are the stretches of the text that are none. */
export function readNarrative(text: string, tables: readonly Block[], known: Known = {}): Narrative {
  const blocks = blocksOf(text).flatMap((block) => outside(block, tables))
  const title = titleOf(text, blocks)
  const fiscalYear = title?.fiscalYear ?? known.fiscalYear ?? commonYear(text)
  const passages = passagesOf(text, blocks, { end: title?.end ?? 0, topic: title?.topic ?? null })
  const stage = title?.stage ?? known.stage ?? (/决算/.test(text.slice(0, 400)) ? "final" : "budget")
  const drafts = draftsOf(text, passages, { title, stage, fiscalYear: fiscalYear ?? 0 })
  return { title, stage, fiscalYear, passages, drafts }
}

/** What of a block no table takes up. */
function outside(block: Block, tables: readonly Block[]): readonly Block[] {
  const table = tables.find(({ start, end }) => block.start < end && block.end > start)
  if (table === undefined) return [block]
  const left = [
    { start: block.start, end: table.start },
    { start: table.end, end: block.end },
  ]
  return left.filter(({ start, end }) => start < end).flatMap((part) => outside(part, tables))
}

/** The year most budget words follow, where no title says it. */
function commonYear(text: string): number | undefined {
  const counts = new Map<number, number>()
  for (const [, year] of text.matchAll(
    /(20\d{2})\s*年度?\s*(?:年初)?\s*(?:部门|单位|收入|支出|预算|决算|一般公共|“三公”)/g,
  )) {
    counts.set(Number(year), (counts.get(Number(year)) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0]
}

function draftsOf(
  text: string,
  passages: readonly Passage[],
  about: { readonly title: Title | undefined; readonly stage: Stage; readonly fiscalYear: number },
): Drafts {
  const drafts: Drafts = { figures: [], statements: [], unread: [] }
  for (const { body, topics, trail } of passages) {
    if (body.end <= body.start || (about.title && body.end <= about.title.end)) continue
    // Definitions speak of amounts in general: 包括, 用于 and 没有 say nothing of this budget.
    if (topics[0] === "glossary") continue
    const source = compact(text, body.start, body.end)
    const { stage, fiscalYear } = about
    const heading = trail.join(" / ")
    if (topics[0] === "projects") readProject(source, { trail, fiscalYear }, drafts)
    else readParagraph(source, { topics, heading, title: titleWords(trail), stage, fiscalYear }, drafts)
  }
  readListedItems(text, drafts)
  return drafts
}

/** The nearest heading, as labels are read. */
function titleWords(trail: readonly string[]): string {
  const heading = trail.at(-1) ?? ""
  return compact(heading, 0, heading.length).text
}
