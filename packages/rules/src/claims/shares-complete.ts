import type { ConceptId, Figure } from "@gouji/domain"

import type { Bilingual } from "../bilingual.ts"
import { belowHalf } from "../exact/rounding-bound.ts"
import { commonPlaces, leastOf, scaled, unscaled } from "../exact/scaled.ts"
import type { Facts } from "../facts/facts.ts"
import { figureWith, slotIn, statedIn } from "../facts/facts.ts"
import { firstOfEach, grouped } from "../facts/grouped.ts"
import { type Known, knownOf, operandAt, operandOf, wantingOf } from "../facts/operand.ts"
import { computed, type Equation, stated } from "../judging/equation.ts"
import { evaluate } from "../judging/evaluate.ts"
import { failed, type Held, type Judgement, passed, unchecked, unjudged } from "../judging/judgement.ts"
import type { Kind } from "../judging/kind.ts"
import { figuresWords } from "../words/figure-words.ts"
import { SUM } from "../words/rounding-words.ts"

/** The shares of all the parts of one total are 100% together. */
export interface SharesComplete {
  readonly kind: "shares-complete"
  /** Sets of parts that leave nothing out by what they are. */
  readonly splits: readonly (readonly ConceptId[])[]
}

/** Other parts are all of them where their amounts make the total in whose list they stand. */
export function sharesComplete(splits: SharesComplete["splits"]): SharesComplete {
  return { kind: "shares-complete", splits }
}

function judgeSharesComplete({ splits }: SharesComplete, { facts }: Held): readonly Judgement[] {
  const shares = firstOfEach(
    facts.narrative.filter(
      ({ measure, year }) => measure === "share" && year === facts.disclosure.fiscalYear,
    ),
    (figure) => slotIn(facts, figure),
  )
  const sets = [...splitSets(shares, splits), ...listSets(facts, shares)]
  if (sets.length === 0) return [unchecked("shares", "nothing-to-compare")]
  return sets.map((set) => judgeSet(facts, set))
}

interface ShareSet {
  readonly name: string
  readonly shares: readonly Figure[]
}

function splitSets(shares: readonly Figure[], splits: SharesComplete["splits"]): readonly ShareSet[] {
  return splits.flatMap((concepts) => {
    const own = shares.filter(
      ({ concept, qualifiers }) => concepts.includes(concept) && Object.keys(qualifiers).length === 0,
    )
    return own.length === concepts.length ? [{ name: concepts.join("+"), shares: own }] : []
  })
}

/** The shares of parts in one list whose amounts are the total of it. */
function listSets(facts: Facts, shares: readonly Figure[]): readonly ShareSet[] {
  const parts = shares.flatMap((share) => {
    const amount = statedIn(facts, slotIn(facts, { ...share, measure: "amount" })).find(
      ({ partOf }) => partOf !== null,
    )
    return amount === undefined ? [] : [{ share, amount }]
  })
  return [...grouped(parts, ({ amount }) => amount.partOf)].flatMap(([owner, group]) => {
    const total = owner === null ? undefined : figureWith(facts, owner)
    const amounts = group.map(({ amount }) => amount)
    if (total === undefined || group.length < 2 || !makeUp(facts, total, amounts)) return []
    return [{ name: slotIn(facts, total), shares: group.map(({ share }) => share) }]
  })
}

function makeUp(facts: Facts, total: Figure, amounts: readonly Figure[]): boolean {
  const operands = [total, ...amounts].map((figure) => operandOf(facts, figure, slotIn(facts, figure)))
  const [whole, ...parts] = knownOf(operands)
  if (whole === undefined || wantingOf(operands).length > 0) return false
  const equation: Equation = {
    model: "independent",
    terms: [stated(whole), ...parts.map((part) => computed(part))],
  }
  return evaluate(equation).outcome !== "fail"
}

function judgeSet(facts: Facts, { name, shares }: ShareSet): Judgement {
  const operands = shares.map((share) => operandAt(facts, slotIn(facts, share), share))
  const wants = wantingOf(operands)
  if (wants.length > 0) return unjudged(name, wants, true)
  return added(facts, name, knownOf(operands))
}

function added(facts: Facts, name: string, known: readonly Known[]): Judgement {
  const places = commonPlaces(known.flatMap(({ value, quantum }) => [value, quantum]))
  const sum = known.reduce((total, { value }) => total + scaled(value, places), 0n)
  const quanta = known.flatMap(({ value, quantum }) =>
    scaled(value, places) === 0n ? [] : [scaled(quantum, places)],
  )
  const residual = sum - scaled("100", places)
  const finest = leastOf(quanta) ?? 0n
  const bound = belowHalf(
    quanta.reduce((total, each) => total + each, 0n),
    finest,
  )
  const figures = known.map(({ figure }) => figure)
  const list = figuresWords(figures, facts.disclosure.fiscalYear)
  const [whole, most] = [unscaled(sum, places), unscaled(bound, places, places)]
  const measured = { residual: unscaled(residual, places, places), bound: most, unit: "%" }
  const explanation = {
    zh: `${list.zh}，合计 ${whole}%；各自四舍五入后，合计与 100% 最多相差 ${most} 个百分点。`,
    en: `${list.en}: ${whole}% in all. Each share being rounded, the sum can be at most ${most} percentage points off 100%.`,
  }
  const answer = { name, figures, explanation }
  if (residual <= bound && residual >= -bound) {
    const title = { zh: "各部分占比合计为 100%", en: "The shares add up to 100%" }
    return {
      ...passed({ ...answer, title }),
      ...measured,
      outcome: residual === 0n ? "pass" : "pass-rounded",
    }
  }
  const judgement = failed({
    ...answer,
    restsOnValues: true,
    title: { zh: `各部分占比合计为 ${whole}%`, en: `The shares add up to ${whole}%` },
    advice: {
      zh: "请按各部分金额重新计算占比。",
      en: "Work out the shares again from the amounts of the parts.",
    },
  })
  return { ...judgement, ...measured }
}

const SHARES_COMPLETE_IN_WORDS: Bilingual = {
  zh: "同一合计的全部分项，Σ 占比 ≐ 100%",
  en: "for all parts of one total, Σ shares ≐ 100%",
}

/** How it is judged, told and rounded. */
export const SHARES_COMPLETE: Kind<SharesComplete> = {
  judge: judgeSharesComplete,
  inWords: () => SHARES_COMPLETE_IN_WORDS,
  rounding: SUM,
}
