import type { ConceptId } from "@gouji/domain"

import type { Bilingual } from "../bilingual.ts"
import { statedIn } from "../facts/facts.ts"
import { type Known, knownOf, operandAt, wantingOf } from "../facts/operand.ts"
import { failed, type Held, type Judgement, passed, unjudged } from "../judging/judgement.ts"
import type { Kind } from "../judging/kind.ts"
import { figuresWords } from "../words/figure-words.ts"
import { slotName } from "../words/names.ts"
import { compareValues, isNegative, isNought } from "../words/quantities.ts"
import { NONE } from "../words/rounding-words.ts"

/** This year's amount is at most last year's. */
export interface DoesNotRise {
  readonly kind: "does-not-rise"
  readonly concept: ConceptId
}

/** By the change where it is stated, else by last year's printed amount. */
export function doesNotRise(concept: ConceptId): DoesNotRise {
  return { kind: "does-not-rise", concept }
}

function judgeDoesNotRise({ concept }: DoesNotRise, { facts }: Held): readonly Judgement[] {
  const prior = `${concept}⁻`
  const byPrior = statedIn(facts, `Δ${concept}`).length === 0 && statedIn(facts, prior).length > 0
  const slots = byPrior ? [concept, prior] : [`Δ${concept}`]
  const operands = slots.map((slot) => operandAt(facts, slot))
  const wants = wantingOf(operands)
  if (wants.length > 0) return [unjudged(concept, wants, true)]
  const known = knownOf(operands)
  const figures = known.map(({ figure }) => figure)
  const [name, list] = [slotName(concept), figuresWords(figures, facts.disclosure.fiscalYear)]
  if (!rises(known)) {
    const title = { zh: `${name.zh}没有增加`, en: `${name.en}: no rise` }
    return [passed({ name: concept, figures, title, explanation: { zh: `${list.zh}。`, en: `${list.en}.` } })]
  }
  return [
    failed({
      name: concept,
      figures,
      title: { zh: `${name.zh}比上年增加`, en: `${name.en}: up on last year` },
      explanation: {
        zh: `${list.zh}；总额要求只减不增。`,
        en: `${list.en}. The requirement is that the total does not rise.`,
      },
      advice: {
        zh: `请说明${name.zh}增加的依据和原因。`,
        en: `Give the grounds and the reason for the rise in ${name.en}.`,
      },
    }),
  ]
}

function rises([first, second]: readonly Known[]): boolean {
  if (first === undefined) return false
  if (second !== undefined) return compareValues(first.value, second.value) > 0
  return !isNought(first.value) && !isNegative(first.value)
}

function doesNotRiseInWords({ concept }: DoesNotRise): Bilingual {
  const [now, then] = [slotName(concept), slotName(`${concept}⁻`)]
  return { zh: `${now.zh} ≤ ${then.zh}`, en: `${now.en} ≤ ${then.en}` }
}

/** How it is judged, told and rounded. */
export const DOES_NOT_RISE: Kind<DoesNotRise> = {
  judge: judgeDoesNotRise,
  inWords: doesNotRiseInWords,
  rounding: NONE,
}
