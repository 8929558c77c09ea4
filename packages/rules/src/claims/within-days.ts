import type { Bilingual } from "../bilingual.ts"
import { failed, type Held, type Judgement, passed, unchecked } from "../judging/judgement.ts"
import type { Kind } from "../judging/kind.ts"
import { NONE } from "../words/rounding-words.ts"

/** Published at most so many calendar days after approval; the day of approval is not counted. */
export interface WithinDays {
  readonly kind: "within-days"
  readonly days: number
}

/** Calendar days; without both dates nothing is concluded. */
export function withinDays(days: number): WithinDays {
  return { kind: "within-days", days }
}

const DAY = 24 * 60 * 60 * 1000

function judgeWithinDays({ days }: WithinDays, { facts }: Held): readonly Judgement[] {
  const { approved, published } = facts.disclosure.dates
  if (approved === null || published === null) {
    const missing = [
      ...(approved === null ? ["dates.approved"] : []),
      ...(published === null ? ["dates.published"] : []),
    ]
    return [unchecked("publication", "no-dates", missing)]
  }
  const taken = (Date.parse(published) - Date.parse(approved)) / DAY
  const told = {
    zh: `${approved} 批复，${published} 公开，相隔 ${taken} 天，期限 ${days} 天。`,
    en: `Approved on ${approved}, published on ${published}: ${taken} days, of ${days} allowed.`,
  }
  if (taken <= days) {
    const title = { zh: "在期限内公开", en: "Published in time" }
    return [passed({ name: "publication", title, explanation: told })]
  }
  const judgement = failed({
    name: "publication",
    title: { zh: `公开晚于期限 ${taken - days} 天`, en: `Published ${taken - days} days late` },
    explanation: told,
    advice: {
      zh: "请核对批复日期和发布日期；确属逾期的，说明原因。",
      en: "Check both dates; if it was late, say why.",
    },
  })
  return [{ ...judgement, residual: String(taken - days), bound: "0", unit: "天" }]
}

function withinDaysInWords({ days }: WithinDays): Bilingual {
  return {
    zh: `发布日期 ≤ 批复日期 + ${days} 天`,
    en: `date of publication ≤ date of approval + ${days} days`,
  }
}

/** How it is judged, told and rounded. */
export const WITHIN_DAYS: Kind<WithinDays> = {
  judge: judgeWithinDays,
  inWords: withinDaysInWords,
  rounding: NONE,
}
