import type { Bilingual } from "../bilingual.ts"
import { grouped } from "../facts/grouped.ts"
import { judgeRestated } from "../judging/judge-restated.ts"
import { type Held, type Judgement, unchecked } from "../judging/judgement.ts"
import type { Kind } from "../judging/kind.ts"
import { COPY } from "../words/rounding-words.ts"
import { reasonsIn } from "./reasons-add.ts"

/** A reason given for several changes in the same words has the same amount each time. */
export interface RepeatedReasons {
  readonly kind: "repeated-reasons"
}

/** The same words for the same change are a repetition of a figure, which is another claim. */
export function repeatedReasons(): RepeatedReasons {
  return { kind: "repeated-reasons" }
}

function judgeRepeatedReasons(_: RepeatedReasons, { facts }: Held): readonly Judgement[] {
  const groups = [...grouped(reasonsIn(facts), ({ qualifiers }) => qualifiers.item ?? "")].filter(
    ([item, group]) => item !== "" && new Set(group.map(({ qualifiers }) => qualifiers.of)).size > 1,
  )
  if (groups.length === 0) return [unchecked("reasons", "nothing-to-compare")]
  return groups.map(([item, group]) => judgeRestated(facts, group, { name: item, ...wordsOf(item) }))
}

function wordsOf(item: string) {
  return {
    title: (difference: string) => ({
      zh: `原因“${item}”在各处的金额不同，相差 ${difference}`,
      en: `the reason “${item}” is given with amounts that differ by ${difference}`,
    }),
    advice: {
      zh: `请核对原因“${item}”的金额，使各处一致，或分别写明所指的范围。`,
      en: `Check the amounts given for “${item}”: make them agree, or say what each of them covers.`,
    },
  }
}

const REPEATED_REASONS_IN_WORDS: Bilingual = {
  zh: "同样表述的原因，各处金额相等",
  en: "a reason given in the same words has the same amount everywhere",
}

/** How it is judged, told and rounded. */
export const REPEATED_REASONS: Kind<RepeatedReasons> = {
  judge: judgeRepeatedReasons,
  inWords: () => REPEATED_REASONS_IN_WORDS,
  rounding: COPY,
}
