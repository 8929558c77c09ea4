import type { Slot } from "@gouji/domain"

import type { Bilingual } from "../bilingual.ts"
import { type Facts, statedIn } from "../facts/facts.ts"
import { knownOf, operandAt, wantingOf } from "../facts/operand.ts"
import { counterpart } from "../facts/related.ts"
import { computed, type Equation, foreign, stated, type Term } from "../judging/equation.ts"
import { judgeEquation } from "../judging/judge-equation.ts"
import { type Held, type Judgement, unchecked, unjudged } from "../judging/judgement.ts"
import type { Kind } from "../judging/kind.ts"
import { slotName } from "../words/names.ts"
import { COPY } from "../words/rounding-words.ts"

/** What is carried forward at the end of a year is carried in at the beginning of the next. */
export interface CarriesForward {
  readonly kind: "carries-forward"
  readonly name: string
  /** The amount at the end of a year: the first of these that is stated. */
  readonly closing: readonly [Slot, ...Slot[]]
  readonly opening: readonly [Slot, ...Slot[]]
}

/** Held from whichever of the two papers is at hand: with last year's, with next year's, or with both. */
export function carriesForward(given: Omit<CarriesForward, "kind">): CarriesForward {
  return { ...given, kind: "carries-forward" }
}

function judgeCarriesForward(claim: CarriesForward, { facts, related }: Held): readonly Judgement[] {
  const { fiscalYear, stage } = facts.disclosure
  const [before, after] = [-1, 1].map((by) =>
    counterpart(facts, related, { fiscalYear: fiscalYear + by, stage }),
  )
  const judgements = [
    ...(before === undefined ? [] : [compare(claim, { from: before, to: facts, own: facts })]),
    ...(after === undefined ? [] : [compare(claim, { from: facts, to: after, own: facts })]),
  ]
  return judgements.length > 0 ? judgements : [unchecked(claim.name, "no-related-document")]
}

interface Years {
  readonly from: Facts
  readonly to: Facts
  readonly own: Facts
}

function compare({ name, closing, opening }: CarriesForward, { from, to, own }: Years): Judgement {
  const instance = `${name}-${from === own ? "to" : "from"}-${from === own ? to.disclosure.fiscalYear : from.disclosure.fiscalYear}`
  const [end, start] = [firstStated(from, closing), firstStated(to, opening)]
  const [last, first] = [operandAt(from, end), operandAt(to, start)]
  const wants = wantingOf([last, first])
  if (wants.length > 0) return unjudged(instance, wants, wants.length < 2)
  const term = (paper: Facts, each: Term): Term => (paper === own ? each : foreign(each, paper.disclosure))
  const equation: Equation = {
    model: "copied",
    terms: [
      ...knownOf([last]).map((known) => term(from, computed(known))),
      ...knownOf([first]).map((known) => term(to, stated(known))),
    ],
  }
  return judgeEquation(own, equation, { name: instance, ...wordsOf(from.disclosure.fiscalYear) })
}

function firstStated(facts: Facts, slots: readonly [Slot, ...Slot[]]): string {
  const all: readonly string[] = slots
  return all.find((slot) => statedIn(facts, slot).length > 0) ?? slots[0]
}

function wordsOf(year: number) {
  return {
    title: (difference: string) => ({
      zh: `${year} 年末结转与 ${year + 1} 年初结转相差 ${difference}`,
      en: `what ${year} carries forward and what ${year + 1} carries in differ by ${difference}`,
    }),
    advice: {
      zh: "请核对两年的决算；年初数有调整的，写明调整原因。",
      en: "Compare the final accounts of both years; if the opening amount was adjusted, say why.",
    },
    note: {
      zh: "一处取自上一年决算，一处取自下一年决算。",
      en: "One comes from the final accounts of the earlier year, the other from those of the later year.",
    },
  }
}

function carriesForwardInWords({ closing: [end], opening: [start] }: CarriesForward): Bilingual {
  const [last, first] = [slotName(end), slotName(start)]
  return {
    zh: `上一年的${last.zh} = 下一年的${first.zh}`,
    en: `${last.en} of one year = ${first.en} of the next`,
  }
}

/** How it is judged, told and rounded. */
export const CARRIES_FORWARD: Kind<CarriesForward> = {
  judge: judgeCarriesForward,
  inWords: carriesForwardInWords,
  rounding: COPY,
}
