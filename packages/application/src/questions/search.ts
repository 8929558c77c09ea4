import { ok } from "@gouji/domain"
import * as z from "zod"

import { documentPath } from "../addresses.ts"
import { SearchReport, searchReport } from "../asked/search-report.ts"
import { ADDRESS, column } from "./columns.ts"
import { cursorOf, markIn } from "./cursor.ts"
import { LinkedDisclosure, linked } from "./linked.ts"
import { OfStage, OfYear, Stretch, Words } from "./parameters.ts"
import { question } from "./question.ts"

const TITLE = { zh: "查找", en: "Search" }

const Hit = SearchReport.unwrap().shape.hits.unwrap().element.unwrap()

/** Documents with words in their names or their text, with the places they stand in. */
export const SEARCH = question({
  name: "search",
  path: "/search",
  page: "/search",
  title: { zh: "在名称和全文里查找", en: "Search names and whole texts" },
  parameters: z.strictObject({
    q: Words.describe("words, a name, pinyin initials, or an amount as it is printed"),
    year: OfYear.optional().describe("fiscal year"),
    stage: OfStage.optional(),
    ...Stretch,
    limit: z.coerce.number().int().min(1).max(100).default(20),
  }),
  answer: SearchReport.unwrap().extend({
    hits: z.array(Hit.extend({ disclosure: LinkedDisclosure, document: z.url() }).readonly()).readonly(),
  }),
  ask: async (reader, given, site) => {
    const mark = markIn(given, given.cursor)
    if (!mark.ok) return mark
    const { q, year, stage, limit } = given
    const filter = {
      words: q,
      ...(year !== undefined && { fiscalYear: year }),
      ...(stage !== undefined && { stage }),
    }
    const found = await reader.search(filter, {
      limit,
      ...(mark.value !== undefined && { after: mark.value }),
    })
    const { hits, next, schema } = searchReport(found)
    return ok({
      schema,
      hits: hits.map(({ disclosure, passages }) => ({
        disclosure: linked(disclosure, site),
        document: site(documentPath(disclosure.id)),
        passages,
      })),
      next: cursorOf(given, next),
    })
  },
  tell: ({ hits }, { lang }) => {
    const table = {
      title: TITLE[lang],
      columns: [
        column("organisation", "text", { zh: "单位", en: "organisation" }),
        column("fiscal_year", "integer", { zh: "年度", en: "fiscal year" }),
        column("stage", "text", { zh: "预算 budget 或决算 final", en: "budget or final (accounts)" }),
        column("passage", "text", { zh: "原文", en: "words it stands in" }),
        ADDRESS,
      ],
      rows: hits.flatMap(({ disclosure, passages }) => {
        const { organisation, fiscalYear, stage, url } = disclosure
        const words = passages.map(({ before, quote, after }) => `…${before}${quote}${after}…`)
        return (words.length === 0 ? [null] : words).map((passage) => {
          return [organisation.name, fiscalYear, stage, passage, url]
        })
      }),
    }
    return { title: TITLE[lang], facts: [], data: () => table }
  },
})
