import { ok } from "@gouji/domain"
import * as z from "zod"

import type { EntryFilter } from "../ports.ts"
import { cursorOf, markIn } from "./cursor.ts"
import { LinkedDisclosure, linked, listedTable } from "./linked.ts"
import { OfOrganisation, OfRule, OfStage, OfYear, Stretch, Words } from "./parameters.ts"
import { question } from "./question.ts"

const TITLE = { zh: "公开的预算和决算", en: "Budgets and final accounts" }

/** Every disclosure there is, narrowed in any way; what came in last first. */
export const DISCLOSURES = question({
  name: "list_disclosures",
  path: "/disclosures",
  page: null,
  title: TITLE,
  parameters: z.strictObject({
    organisation: OfOrganisation.optional().describe("id of the organisation"),
    year: OfYear.optional().describe("fiscal year"),
    stage: OfStage.optional(),
    rule: OfRule.optional().describe("only those in which the rule found something"),
    q: Words.optional().describe("words in the name of the organisation, its pinyin initials, or the title"),
    ...Stretch,
  }),
  answer: z.object({
    schema: z.literal("gouji/list/1"),
    disclosures: z.array(LinkedDisclosure).readonly(),
    next: z.string().nullable().describe("the cursor to go on with; null at the end"),
  }),
  ask: async (reader, given, site) => {
    const mark = markIn(given, given.cursor)
    if (!mark.ok) return mark
    const paging = { limit: given.limit, ...(mark.value !== undefined && { after: mark.value }) }
    const { items, next } = await reader.page(filterOf(given), paging)
    return ok({
      schema: "gouji/list/1" as const,
      disclosures: items.map((head) => linked(head, site)),
      next: cursorOf(given, next),
    })
  },
  tell: ({ disclosures }, { lang }) => {
    const table = listedTable(TITLE[lang], disclosures)
    return { title: TITLE[lang], facts: [], data: () => table }
  },
})

interface Narrowed {
  readonly organisation?: string | undefined
  readonly year?: number | undefined
  readonly stage?: "budget" | "final" | undefined
  readonly rule?: string | undefined
  readonly q?: string | undefined
}

function filterOf({ organisation, year, stage, rule, q }: Narrowed): EntryFilter {
  return {
    ...(organisation !== undefined && { organisationId: organisation }),
    ...(year !== undefined && { fiscalYear: year }),
    ...(stage !== undefined && { stage }),
    ...(rule !== undefined && { rule: rule.toUpperCase() }),
    ...(q !== undefined && { words: q }),
  }
}
