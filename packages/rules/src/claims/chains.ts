import type { Figure } from "@gouji/domain"

import type { Bilingual } from "../bilingual.ts"
import { type Facts, slotIn, statedIn } from "../facts/facts.ts"
import { firstOfEach } from "../facts/grouped.ts"
import { knownOf, operandAt, operandOf, wantingOf } from "../facts/operand.ts"
import { counterpart } from "../facts/related.ts"
import { computed, type Equation, foreign, stated } from "../judging/equation.ts"
import { judgeEquation } from "../judging/judge-equation.ts"
import { type Held, type Judgement, unchecked, unjudged } from "../judging/judgement.ts"
import type { Kind } from "../judging/kind.ts"
import { slotName } from "../words/names.ts"
import { SUM } from "../words/rounding-words.ts"

/** This year's amount less its change is what was published last year. */
export interface Chains {
  readonly kind: "chains"
}

/** For every change the document states, given last year's paper. */
export function chains(): Chains {
  return { kind: "chains" }
}

function judgeChains(_: Chains, { facts, related }: Held): readonly Judgement[] {
  const { fiscalYear, stage } = facts.disclosure
  const last = counterpart(facts, related, { fiscalYear: fiscalYear - 1, stage })
  if (last === undefined) return [unchecked("last-year", "no-related-document")]
  const changes = facts.narrative.filter(
    (figure) =>
      figure.measure === "change" &&
      figure.concept !== "reason" &&
      figure.year === fiscalYear &&
      !isAgainstExecution(facts, figure),
  )
  const judgements = firstOfEach(changes, (figure) => slotIn(facts, figure)).map((change) =>
    chain(facts, last, change),
  )
  const spoken = judgements.filter((judgement) => judgement.spoken)
  if (spoken.length > 0) return spoken
  return [judgements[0] ?? unchecked("last-year", "nothing-to-compare")]
}

/** Where last year's execution is stated beside it, that is what a change is measured against, and not last year's paper. */
function isAgainstExecution(facts: Facts, change: Figure): boolean {
  const { qualifiers } = change
  const then = { ...change, measure: "amount", qualifiers: { ...qualifiers, basis: "execution" } } as const
  return statedIn(facts, slotIn(facts, { ...then, year: facts.disclosure.fiscalYear - 1 })).length > 0
}

function chain(facts: Facts, last: Facts, change: Figure): Judgement {
  const slot = slotIn(facts, { ...change, measure: "amount" })
  const now = operandAt(facts, slot, change)
  const by = operandOf(facts, change, slotIn(facts, change))
  const then = operandAt(last, slot)
  const wants = wantingOf([now, by, then])
  if (wants.length > 0)
    return unjudged(slot, wants, statedIn(facts, slot).length > 0 && statedIn(last, slot).length > 0)
  const equation: Equation = {
    model: "independent",
    terms: [
      ...knownOf([then]).map((known) => foreign(stated(known), last.disclosure)),
      ...knownOf([now]).map((known) => computed(known)),
      ...knownOf([by]).map((known) => computed(known, -1)),
    ],
  }
  return judgeEquation(facts, equation, { name: slot, ...wordsOf(slotName(slot)) })
}

function wordsOf(name: Bilingual) {
  return {
    title: (difference: string) => ({
      zh: `由${name.zh}及其增减倒推的上年数，与上年公开的数相差 ${difference}`,
      en: `${name.en}: last year's figure implied by the change differs from the one published then by ${difference}`,
    }),
    advice: {
      zh: `请核对${name.zh}的增减以哪个上年数为基数，并写明。`,
      en: `Check which of last year's figures the change in ${name.en} is measured from, and say so.`,
    },
    note: {
      zh: "上年数取自上年公开的同类文件。",
      en: "Last year's figure comes from the document of the same kind published then.",
    },
  }
}

const CHAINS_IN_WORDS: Bilingual = {
  zh: "本年数 − 增减 ≐ 上年公开的数",
  en: "this year's figure − its change ≐ what was published last year",
}

/** How it is judged, told and rounded. */
export const CHAINS: Kind<Chains> = { judge: judgeChains, inWords: () => CHAINS_IN_WORDS, rounding: SUM }
