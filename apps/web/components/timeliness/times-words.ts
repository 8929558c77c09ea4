import type { KnownTimes, PublicationTimes } from "@gouji/application"

import { fillText } from "../../lib/fill.tsx"
import type { Language } from "../../lib/language.ts"
import { wordsOf } from "../../lib/words/index.ts"

/** In time, late by how much, or that it cannot be told and why. An upper bound never says on time, and late only at least. */
export function timesResult(lang: Language, times: PublicationTimes): string {
  const words = wordsOf(lang).timeliness
  if (times.kind === "unknown") return fillText(words.untold, { why: reasons(lang, times.why) })
  const { late, days, taken } = times
  return fillText(words.results[standingOf(times)], { late, left: days - taken })
}

/** The same in one sentence: the message of a strip. */
export function timesMessage(lang: Language, times: PublicationTimes): string {
  const words = wordsOf(lang).timeliness
  if (times.kind === "unknown") return fillText(words.cannotTell, { why: reasons(lang, times.why) })
  const { taken, days, late, from } = times
  if (taken < 0) return fillText(words.before, { act: words.act[from], days: -taken })
  return fillText(words.messages[standingOf(times)], { act: words.act[from], taken, days, late })
}

function reasons(lang: Language, why: Extract<PublicationTimes, { kind: "unknown" }>["why"]): string {
  const words = wordsOf(lang).timeliness
  return why.map((one) => words.why[one]).join(words.between)
}

/** What may be said of days that are known. */
type TimesStanding = "in-time" | "late" | "within-bound" | "past-bound"

export function standingOf({ late, limit }: KnownTimes): TimesStanding {
  if (limit === "exact") return late > 0 ? "late" : "in-time"
  return late > 0 ? "past-bound" : "within-bound"
}
