import { parseSlot, type Slot } from "@gouji/domain"

import type { Bilingual } from "../bilingual.ts"
import { listedBodies } from "../facts/department-papers.ts"
import { type Facts, slotIn, statedIn } from "../facts/facts.ts"
import { type Known, knownOf, operandOf } from "../facts/operand.ts"
import { computed, type Equation, figuresOf, foreign, stated, type Term } from "../judging/equation.ts"
import { evaluate, inSteps } from "../judging/evaluate.ts"
import { judgeEquation } from "../judging/judge-equation.ts"
import { failed, type Held, type Judgement, passed, unchecked } from "../judging/judgement.ts"
import type { Kind } from "../judging/kind.ts"
import { shortResidual, sidesWords } from "../words/equation-words.ts"
import { slotList } from "../words/formula-words.ts"
import { slotName } from "../words/names.ts"
import { SUM } from "../words/rounding-words.ts"

/**
 * A government's figure against those of its departments: equal to their sum, given all of them; or at least as much, given
 * any. Held from whichever of these papers is at hand.
 */
export interface SumsDepartments {
  readonly kind: "sums-departments"
  readonly slots: readonly Slot[]
  readonly relation: "equal" | "at-least"
  /** Whether each 类 under the slots is looked at instead of the total. */
  readonly byClass: boolean
}

/** Which departments there are, the government's own list says. */
export function sumsDepartments(given: Omit<SumsDepartments, "kind">): SumsDepartments {
  return { kind: "sums-departments", ...given }
}

function judgeSumsDepartments(claim: SumsDepartments, { facts, related }: Held): readonly Judgement[] {
  const all = [facts, ...related].filter(
    ({ disclosure }) =>
      disclosure.fiscalYear === facts.disclosure.fiscalYear && disclosure.stage === facts.disclosure.stage,
  )
  const government = all.find(({ disclosure }) => disclosure.organisation.level === "government")
  const departments = all.filter(({ disclosure }) => disclosure.organisation.level === "department")
  if (government === undefined || departments.length === 0) {
    const wanting = government === undefined ? GOVERNMENT : DEPARTMENTS
    return [unchecked("government", "no-related-document", [wanting])]
  }
  if (claim.relation === "equal") {
    const listed = listedBodies(government)
    const absent = listed.filter(
      (name) => !departments.some(({ disclosure }) => disclosure.organisation.name === name),
    )
    if (listed.length === 0) return [unchecked("government", "no-list")]
    if (absent.length > 0) return [unchecked("government", "no-related-document", absent)]
  }
  const judgements = slotsIn(government, claim).flatMap((slot) =>
    compare(claim, { facts, government, departments }, slot),
  )
  return judgements.length > 0 ? judgements : [unchecked("government", "nothing-to-compare")]
}

const GOVERNMENT = "政府预算（决算）"
const DEPARTMENTS = "部门预算（决算）"

interface Papers {
  readonly facts: Facts
  readonly government: Facts
  readonly departments: readonly Facts[]
}

/** The slots themselves, or those of every 类 under them that the government states. */
function slotsIn(government: Facts, { slots, byClass }: SumsDepartments): readonly string[] {
  if (!byClass) return slots
  const year = government.disclosure.fiscalYear
  const wanted = slots.flatMap((slot) => parseSlot(slot, year) ?? [])
  const classes = government.figures.filter(
    ({ place, concept, measure, qualifiers }) =>
      measure === "amount" &&
      qualifiers.function?.length === 3 &&
      wanted.some((slot) => slot.place === place && slot.concept === concept),
  )
  return [...new Set(classes.map((figure) => slotIn(government, figure)))]
}

/** A slot that not every department states leaves the sum unknown, but a partial one is still a lower bound. */
function compare(
  claim: SumsDepartments,
  { facts, government, departments }: Papers,
  slot: string,
): readonly Judgement[] {
  const total = knownIn(government, slot)
  const parts = departments.flatMap((paper) => {
    const known = knownIn(paper, slot)
    return known === undefined ? [] : [{ paper, known }]
  })
  if (total === undefined || parts.length === 0) return []
  if (claim.relation === "equal" && parts.length < departments.length) {
    const silent = departments.filter((paper) => !parts.some((part) => part.paper === paper))
    const wants = silent.map(({ disclosure }) => `${disclosure.organisation.name} ${slot}`)
    return [{ ...unchecked(slot, "figure-absent", wants), spoken: true }]
  }
  const term = (paper: Facts, each: Term) => (paper === facts ? each : foreign(each, paper.disclosure))
  const equation: Equation = {
    model: "independent",
    terms: [
      term(government, stated(total)),
      ...parts.map(({ paper, known }) => term(paper, computed(known))),
    ],
  }
  if (claim.relation === "at-least") return [within(facts, equation, slot)]
  return [judgeEquation(facts, equation, { name: slot, ...wordsOf(slotName(slot)) })]
}

function knownIn(paper: Facts, slot: string): Known | undefined {
  const [figure] = statedIn(paper, slot)
  return figure === undefined ? undefined : knownOf([operandOf(paper, figure, slot)])[0]
}

function wordsOf(name: Bilingual) {
  return {
    title: (difference: string) => ({
      zh: `政府汇总的${name.zh}与各部门之和相差 ${difference}`,
      en: `the government's total for ${name.en} and the sum over its departments differ by ${difference}`,
    }),
    advice: {
      zh: "请核对汇总的范围，以及各部门的数是否有过调整。",
      en: "Check what the total covers, and whether any department's figure was adjusted.",
    },
  }
}

function within(facts: Facts, equation: Equation, slot: string): Judgement {
  const evaluation = evaluate(equation)
  const { residual, bound, places } = evaluation
  const isOver = residual > bound
  const [name, sides] = [
    slotName(slot),
    sidesWords(equation, isOver ? "<" : "≥", facts.disclosure.fiscalYear),
  ]
  const answer = { name: slot, figures: figuresOf(equation), explanation: sides }
  const measured = {
    residual: inSteps(residual, places, true),
    bound: inSteps(bound, places, true),
    unit: "元",
  }
  if (!isOver) {
    return {
      ...passed({
        ...answer,
        title: { zh: `${name.zh}不少于各部门之和`, en: `${name.en}: at least the sum over the departments` },
      }),
      ...measured,
    }
  }
  const over = shortResidual(equation, evaluation)
  const judgement = failed({
    ...answer,
    restsOnValues: true,
    title: {
      zh: `各部门${name.zh}之和比政府的数多 ${over}`,
      en: `${name.en}: the departments together have ${over} more than the government`,
    },
    advice: wordsOf(name).advice,
  })
  return { ...judgement, ...measured }
}

function sumsDepartmentsInWords({ slots, relation, byClass }: SumsDepartments): Bilingual {
  const list = slotList(slots)
  const sign = relation === "equal" ? "≐" : "≥"
  const each = byClass ? { zh: "每一类：", en: "for every class (类): " } : { zh: "", en: "" }
  return {
    zh: `${each.zh}政府 x ${sign} Σ 各部门 x，x = ${list.zh}`,
    en: `${each.en}government's x ${sign} Σ departments' x, x = ${list.en}`,
  }
}

/** How it is judged, told and rounded. */
export const SUMS_DEPARTMENTS: Kind<SumsDepartments> = {
  judge: judgeSumsDepartments,
  inWords: sumsDepartmentsInWords,
  rounding: SUM,
}
