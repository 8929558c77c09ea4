import { ok } from "@gouji/domain"
import * as z from "zod"

import { amountPath, figurePath, rulePath } from "../addresses.ts"
import type { FigureView } from "../views/reader-views.ts"
import { WireFigure, WireFinding, WireVerdict } from "../wire.ts"
import { ADDRESS, column } from "./columns.ts"
import { LinkedDisclosure, linked } from "./linked.ts"
import { OfDocument, OfFigure } from "./parameters.ts"
import { question, type Site } from "./question.ts"
import { statedTable } from "./stated.ts"
import type { Told, ToldIn } from "./told.ts"

const MarkedText = z.object({
  text: z.string(),
  /** The figures that stand in this stretch; none for plain words. */
  figures: z.array(z.string()).readonly(),
  /** True where the figure asked for stands. */
  focus: z.boolean(),
})

const Answer = z.object({
  head: LinkedDisclosure,
  unitOfAccount: z.string(),
  figure: WireFigure,
  /** The paragraph it stands in, with one before and one after; personal data masked. */
  context: z
    .array(
      z
        .object({
          start: z.int(),
          end: z.int(),
          heading: z.int().nullable(),
          parts: z.array(MarkedText.readonly()).readonly(),
        })
        .readonly(),
    )
    .readonly(),
  /** Everything it was held against. */
  verdicts: z.array(WireVerdict).readonly(),
  findings: z.array(WireFinding).readonly(),
  /** All figures that the verdicts name. */
  operands: z.array(WireFigure).readonly(),
  /** The same stated elsewhere in the document, and in other documents of the organisation. */
  elsewhere: z.array(WireFigure).readonly(),
  otherYears: z
    .array(
      z
        .object({
          head: LinkedDisclosure,
          /** In yuan, all its decimals; null where nothing can be read there. */
          value: z.string().nullable(),
          address: z.string(),
        })
        .readonly(),
    )
    .readonly(),
})
type Answer = z.infer<typeof Answer>

/** One figure: where it stands, and everything it was held against. */
export const FIGURE = question({
  name: "get_figure",
  path: "/disclosures/{document}/figures/{figure}",
  page: "/f/{document}/{figure}",
  title: { zh: "一个数字：出处和核对", en: "One figure: where it stands and what it was held against" },
  parameters: z.strictObject({
    document: OfDocument,
    figure: OfFigure.describe("its id in the document: f12"),
  }),
  answer: Answer,
  ask: async (reader, { document, figure }, site) => {
    const found = await reader.figure(document, figure)
    return found.ok ? ok(answerOf(found.value, site)) : found
  },
  tell: told,
})

function answerOf({ head, operands, otherYears, onPage: _, ...view }: FigureView, site: Site): Answer {
  return {
    ...view,
    head: linked(head, site),
    operands: [...operands.values()],
    otherYears: otherYears.map((other) => ({
      head: linked(other.head, site),
      value: "amount" in other ? other.amount.value : other.figure.value,
      address: site(
        "amount" in other
          ? amountPath(other.head.id, other.amount.name)
          : figurePath(other.head.id, other.figure.id),
      ),
    })),
  }
}

const WORDS = {
  title: { zh: "数字", en: "Figure" },
  organisation: { zh: "单位", en: "Organisation" },
  source: { zh: "出自", en: "Stated in" },
  hash: { zh: "原文件 SHA-256", en: "SHA-256 of the document" },
  quote: { zh: "原文", en: "Words it stands in" },
  checks: { zh: "和哪些数对过", en: "What it was held against" },
} as const

function told(
  { head, figure, verdicts }: Answer,
  { lang, site }: { readonly lang: ToldIn; readonly site: Site },
): Omit<Told, "site"> {
  const [place] = figure.evidence
  const table = statedTable([figure], {
    title: WORDS.title[lang],
    lang,
    address: ({ id }) => site(figurePath(head.id, id)),
  })
  return {
    title: figure.label[lang],
    facts: [
      [WORDS.organisation[lang], head.organisation.name],
      [WORDS.source[lang], head.title],
      [WORDS.hash[lang], head.sha256],
      [WORDS.quote[lang], place === undefined ? "" : quoteIn(place)],
    ],
    data: () => table,
    tables: () => [
      table,
      {
        title: WORDS.checks[lang],
        columns: [
          column("rule", "text", { zh: "规则", en: "rule" }),
          column("outcome", "text", { zh: "结论", en: "outcome" }),
          column("explanation", "text", { zh: "说明", en: "explanation" }),
          ADDRESS,
        ],
        rows: verdicts.map(({ rule, outcome, explanation }) => [
          rule,
          outcome,
          explanation[lang],
          site(rulePath(rule)),
        ]),
      },
    ],
  }
}

function quoteIn(place: Answer["figure"]["evidence"][number]): string {
  return place.kind === "text" ? `…${place.before}${place.quote}${place.after}…` : place.quote
}
