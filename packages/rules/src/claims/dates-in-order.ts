import { type DateName, daysBetween } from "@gouji/domain"

import type { Bilingual } from "../bilingual.ts"
import { failed, type Held, type Judgement, passed, unchecked } from "../judging/judgement.ts"
import type { Kind } from "../judging/kind.ts"
import { DATE_WORDS, dayWords } from "../words/date-words.ts"
import { NONE } from "../words/rounding-words.ts"

/** The first of each two dates is not later than the second. */
export interface DatesInOrder {
  readonly kind: "dates-in-order"
  readonly pairs: readonly (readonly [DateName, DateName])[]
}

/** Pairs of which a date is not known are left out; the same day is in order. */
export function datesInOrder(...pairs: DatesInOrder["pairs"]): DatesInOrder {
  return { kind: "dates-in-order", pairs }
}

function judgeDatesInOrder({ pairs }: DatesInOrder, { facts }: Held): readonly Judgement[] {
  const { dates } = facts.disclosure
  const judgements = pairs.flatMap(([first, second]) => {
    const [start, end] = [dates[first], dates[second]]
    return start === null || end === null ? [] : [compare(first, second, daysBetween(start, end))]
  })
  if (judgements.length > 0) return judgements
  const missing = [...new Set(pairs.flat())].filter((name) => dates[name] === null)
  return [
    unchecked(
      "order",
      "no-dates",
      missing.map((name) => `dates.${name}`),
    ),
  ]
}

function compare(first: DateName, second: DateName, days: number): Judgement {
  const name = `${first}-${second}`
  const [before, after] = [DATE_WORDS[first], DATE_WORDS[second]]
  if (days >= 0) {
    const title = {
      zh: `${before.zh}不晚于${after.zh}`,
      en: `The ${before.en} is not later than the ${after.en}`,
    }
    return passed({ name, title, explanation: { zh: `${title.zh}。`, en: `${title.en}.` } })
  }
  const late = dayWords(-days)
  const title = { zh: `${before.zh}晚于${after.zh}`, en: `The ${before.en} is later than the ${after.en}` }
  const judgement = failed({
    name,
    title,
    explanation: { zh: `${title.zh} ${late.zh}。`, en: `${title.en} by ${late.en}.` },
    advice: { zh: "请核对这两个日期。", en: "Check both dates." },
  })
  return { ...judgement, residual: String(-days), bound: "0", unit: "天" }
}

function datesInOrderInWords({ pairs }: DatesInOrder): Bilingual {
  const all = pairs.map(([first, second]) => [DATE_WORDS[first], DATE_WORDS[second]] as const)
  return {
    zh: all.map(([before, after]) => `${before.zh} ≤ ${after.zh}`).join("；"),
    en: all.map(([before, after]) => `${before.en} ≤ ${after.en}`).join("; "),
  }
}

/** How it is judged, told and rounded. */
export const DATES_IN_ORDER: Kind<DatesInOrder> = {
  judge: judgeDatesInOrder,
  inWords: datesInOrderInWords,
  rounding: NONE,
}
