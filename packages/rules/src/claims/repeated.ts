import type { Figure } from "@gouji/domain"

import type { Bilingual } from "../bilingual.ts"
import { type Facts, figureWith, slotIn } from "../facts/facts.ts"
import { grouped } from "../facts/grouped.ts"
import { judgeRestated } from "../judging/judge-restated.ts"
import { type Held, type Judgement, unchecked } from "../judging/judgement.ts"
import type { Kind } from "../judging/kind.ts"
import { slotName } from "../words/names.ts"
import { COPY } from "../words/rounding-words.ts"

/** What is stated more than once is stated alike: the same concept, year and scope. */
export interface Repeated {
  readonly kind: "repeated"
}

/** Reasons are left out: they are told apart by their words, which is another claim. */
export function repeated(): Repeated {
  return { kind: "repeated" }
}

function judgeRepeated(_: Repeated, { facts }: Held): readonly Judgement[] {
  const comparable = facts.narrative.filter(({ concept }) => concept !== "reason")
  const groups = [...grouped(comparable, (figure) => scopeOf(facts, figure))].filter(
    ([, group]) => group.length > 1,
  )
  if (groups.length === 0) return [unchecked("repeated", "nothing-to-compare")]
  return groups.map(([scope, group]) =>
    judgeRestated(facts, group, { name: scope, ...wordsOf(facts, group) }),
  )
}

/**
 * What a figure is of, with its scope: items by function stand in lists of different totals, and only those in lists
 * of the same total are the same.
 */
function scopeOf(facts: Facts, figure: Figure): string {
  const slot =
    figure.year < facts.disclosure.fiscalYear - 1
      ? `${slotIn(facts, figure)}${figure.year}`
      : slotIn(facts, figure)
  if (figure.concept !== "exp.f" && figure.concept !== "exp.item") return slot
  const total = figure.partOf === null ? undefined : figureWith(facts, figure.partOf)
  return total === undefined ? slot : `${slot} of ${slotIn(facts, total)}`
}

function wordsOf(facts: Facts, [first]: readonly Figure[]) {
  const name = slotName(first === undefined ? "" : slotIn(facts, first))
  return {
    title: (difference: string) => ({
      zh: `${name.zh}在两处表述不一致，相差 ${difference}`,
      en: `${name.en}: stated twice, ${difference} apart`,
    }),
    advice: {
      zh: `请核对${name.zh}的各处表述，使之一致，或说明口径为何不同。`,
      en: `Check the places that state ${name.en}: make them agree, or say why their scopes differ.`,
    },
  }
}

const REPEATED_IN_WORDS: Bilingual = {
  zh: "同一指标、同一期间、同一口径的各处表述相等",
  en: "all statements of the same figure for the same year and scope are equal",
}

/** How it is judged, told and rounded. */
export const REPEATED: Kind<Repeated> = {
  judge: judgeRepeated,
  inWords: () => REPEATED_IN_WORDS,
  rounding: COPY,
}
