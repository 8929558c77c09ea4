import type { Comparison, DisclosureView, Overview } from "@gouji/application"

import { fillText } from "../../lib/fill.tsx"
import type { Language } from "../../lib/language.ts"
import { wordsOf } from "../../lib/words/index.ts"
import { amountText, computedText, percentageText } from "../amount.tsx"

/** What a picture of an organisation's year is drawn of. */
export interface PictureGiven {
  readonly lang: Language
  readonly view: DisclosureView
  readonly overview: Overview
  /** The page's whole address. */
  readonly address: string
}

/** The year a picture is of, in words. */
export function yearText({ lang, view: { head } }: Pick<PictureGiven, "lang" | "view">): string {
  const words = wordsOf(lang)
  return fillText(words.year, { year: head.fiscalYear, stage: words.stage[head.stage] })
}

/** The budget in one sentence, as the page begins. */
export function answerText({ lang, view, overview }: Omit<PictureGiven, "address">): string {
  const words = wordsOf(lang)
  const main = overview.expenditure ?? overview.revenue
  if (main === null) return words.disclosure.answer.unknown
  return fillText(words.disclosure.answer[main.direction ?? "plain"], {
    stage: words.stage[view.head.stage],
    total: amountText(lang, main.figure),
    change: main.change === null ? "" : amountText(lang, main.change, { sign: false }),
    rate: rateText(lang, main),
  })
}

/** A rate never stands without its base, and a base that was inferred says so. */
function rateText(lang: Language, { rate, prior }: Comparison): string {
  const words = wordsOf(lang).disclosure
  if (rate === null || prior === null) return ""
  const base =
    "figure" in prior
      ? fillText(words.statedBase, { amount: amountText(lang, prior.figure) })
      : fillText(words.inferredBase, { amount: computedText(lang, prior.inferred) })
  return fillText(words.rate, { rate: percentageText(rate, { signed: true }), base })
}

/** What the “three publics” come to. */
export function threePublicsText(lang: Language, { figure, change, direction }: Comparison): string {
  return fillText(wordsOf(lang).disclosure.threePublicsAnswer[direction ?? "plain"], {
    total: amountText(lang, figure),
    change: change === null ? "" : amountText(lang, change, { sign: false }),
  })
}
