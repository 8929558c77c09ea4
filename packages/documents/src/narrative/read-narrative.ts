import { type Disclosure, err, ok, type Result } from "@gouji/domain"

import { type Block, blocksOf } from "../text/blocks.ts"
import { compact } from "../text/compact.ts"
import { contactIn, personalNamesIn } from "./contact.ts"
import { datesIn } from "./dates.ts"
import type { Drafts } from "./drafts.ts"
import { evidencerFor } from "./evidencer.ts"
import { finish } from "./finish.ts"
import { glossaryOf } from "./glossary-entries.ts"
import { readListedItems } from "./items.ts"
import { organisationOf } from "./organisation.ts"
import { readParagraph } from "./paragraph.ts"
import { type Passage, passagesOf, sectionsOf } from "./sections.ts"
import { type Title, titleOf } from "./title.ts"

/** A narrative's plain text and where in it data tables stand, in UTF-16 units. */
export interface NarrativeText {
  readonly text: string
  readonly tables: readonly Block[]
}

export type NarrativeProblem = { readonly code: "no-budget-found" } | { readonly code: "no-fiscal-year" }

/** Reads a budget narrative (部门预算情况说明) into a disclosure: figures, statements, sections, glossary, contact. */
export function readNarrative({ text, tables }: NarrativeText): Result<Disclosure, NarrativeProblem> {
  const blocks = blocksOf(text).filter(
    (block) => !tables.some((table) => block.start < table.end && block.end > table.start),
  )
  const title = titleOf(text, blocks)
  const fiscalYear = title?.fiscalYear ?? commonYear(text)
  const passages = passagesOf(text, blocks, title?.end ?? 0)
  const drafts = draftsOf(text, passages, { title, fiscalYear: fiscalYear ?? 0 })
  if (!drafts.figures.some(({ measure, digits }) => measure === "amount" && digits !== null))
    return err({ code: "no-budget-found" })
  if (fiscalYear === undefined) return err({ code: "no-fiscal-year" })
  for (const table of tables) {
    if (/\d\.\d/.test(text.slice(table.start, table.end)))
      drafts.unread.push({ why: "table", span: firstLine(text, table) })
  }
  return ok(disclosureOf(text, { title, fiscalYear, passages, drafts }))
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
  about: { readonly title: Title | undefined; readonly fiscalYear: number },
): Drafts {
  const drafts: Drafts = { figures: [], statements: [], unread: [] }
  for (const { body, topics, trail } of passages) {
    if (body.end <= body.start || (about.title && body.end <= about.title.end)) continue
    const source = compact(text, body.start, body.end)
    readParagraph(source, { topics, heading: trail.join(" / "), fiscalYear: about.fiscalYear }, drafts)
  }
  readListedItems(text, drafts)
  return drafts
}

function firstLine(text: string, table: Block): Block {
  const end = text.indexOf("\n", table.start)
  return { start: table.start, end: end < 0 || end > table.end ? table.end : end }
}

interface Parts {
  readonly title: Title | undefined
  readonly fiscalYear: number
  readonly passages: readonly Passage[]
  readonly drafts: Drafts
}

function disclosureOf(text: string, { title, fiscalYear, passages, drafts }: Parts): Disclosure {
  const evidence = evidencerFor(text)
  const toCodePoints = ({ start, end }: Block) => ({
    start: evidence.codePoints(start),
    end: evidence.codePoints(end),
  })
  const finished = finish(drafts, text, evidence)
  return {
    title: title?.text ?? "",
    organisation: organisationOf(text, title, passages),
    fiscalYear,
    stage: title?.stage ?? (/决算/.test(text.slice(0, 400)) ? "final" : "budget"),
    ...finished,
    sections: sectionsOf(passages, text.length).map((section) => ({ ...section, ...toCodePoints(section) })),
    glossary: glossaryOf(text, passages, evidence),
    contact: contactIn(text, evidence),
    tables: null,
    dates: datesIn(text),
    attachments: null,
    text,
    personal: personalNamesIn(text).map(toCodePoints),
  }
}
