import type { Slot } from "@gouji/domain"

import type { Bilingual } from "../bilingual.ts"
import { type Facts, statedIn } from "../facts/facts.ts"
import { type Known, knownOf, type Operand, operandAt, wantingOf } from "../facts/operand.ts"
import { computed, type Equation, stated } from "../judging/equation.ts"
import { judgeEquation } from "../judging/judge-equation.ts"
import { type Held, type Judgement, unjudged } from "../judging/judgement.ts"
import type { Kind } from "../judging/kind.ts"
import { slotSum } from "../words/formula-words.ts"
import { slotName } from "../words/names.ts"
import { SUM } from "../words/rounding-words.ts"

/** One total is more than another by named amounts: what the wider scope takes in besides, less what both have. */
export interface DiffersBy {
  readonly kind: "differs-by"
  readonly name: string
  readonly wider: Slot
  readonly narrower: Slot
  readonly more: readonly Slot[]
  readonly less: readonly Slot[]
}

/** Of `more` and `less` those that tables state count; a line left blank there is nought. */
export function differsBy(given: Omit<DiffersBy, "kind">): DiffersBy {
  return { ...given, kind: "differs-by" }
}

function judgeDiffersBy(
  { name, wider, narrower, more, less }: DiffersBy,
  { facts }: Held,
): readonly Judgement[] {
  const [whole, part] = [operandAt(facts, wider), operandAt(facts, narrower)]
  const listed = (slots: readonly Slot[]) => slots.flatMap((slot) => lineAt(facts, slot))
  const [added, taken] = [listed(more), listed(less)]
  const all = [whole, part, ...added, ...taken]
  const wants = wantingOf(all)
  if (wants.length > 0) return [unjudged(name, wants, "known" in whole && "known" in part)]
  const equation: Equation = {
    model: "independent",
    terms: [
      ...knownOf([whole]).map((known) => stated(known)),
      ...knownOf([part, ...added]).map((known) => computed(known)),
      ...knownOf(taken).map((known) => computed(known, -1)),
    ],
  }
  return [judgeEquation(facts, equation, { name, ...wordsOf(slotName(wider), slotName(narrower)) })]
}

/** Nothing where the document has no such line. */
function lineAt(facts: Facts, slot: string): readonly Operand[] {
  const [figure] = statedIn(facts, slot)
  if (figure === undefined) return []
  const nought: Known = { figure, value: "0.00", quantum: "0" }
  return [figure.state === "blank" ? { known: nought } : operandAt(facts, slot)]
}

function wordsOf(wider: Bilingual, narrower: Bilingual) {
  return {
    title: (difference: string) => ({
      zh: `${wider.zh}与${narrower.zh}的差额中，有 ${difference} 未能说明`,
      en: `of the difference between ${wider.en} and ${narrower.en}, ${difference} is unaccounted for`,
    }),
    advice: {
      zh: "请核对两张表的结转和其他资金，说明差额由哪些资金构成。",
      en: "Check the carry-overs and other money in both tables, and say what the difference consists of.",
    },
  }
}

function differsByInWords({ wider, narrower, more, less }: DiffersBy): Bilingual {
  const [whole, part, sum] = [slotName(wider), slotName(narrower), slotSum(more)]
  const minus = less.map(slotName)
  return {
    zh: `${whole.zh} ≐ ${part.zh} + ${sum.zh}${minus.map(({ zh }) => ` − ${zh}`).join("")}`,
    en: `${whole.en} ≐ ${part.en} + ${sum.en}${minus.map(({ en }) => ` − ${en}`).join("")}`,
  }
}

/** How it is judged, told and rounded. */
export const DIFFERS_BY: Kind<DiffersBy> = {
  judge: judgeDiffersBy,
  inWords: differsByInWords,
  rounding: SUM,
}
