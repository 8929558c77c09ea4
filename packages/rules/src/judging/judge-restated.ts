import type { Figure } from "@gouji/domain"

import { CLASSES } from "../exact/limits.ts"
import { type Facts, slotIn } from "../facts/facts.ts"
import { type Known, knownOf, operandOf, wantingOf } from "../facts/operand.ts"
import { computed, type Equation, stated } from "./equation.ts"
import { evaluate } from "./evaluate.ts"
import { type Instance, judgeEquation } from "./judge-equation.ts"
import { type Judgement, unjudged } from "./judgement.ts"

/**
 * Judges figures that state the same thing: each against the first. Told is the first that differs; all pairs are kept,
 * so that the odd one out of three can be found.
 */
export function judgeRestated(facts: Facts, figures: readonly Figure[], instance: Instance): Judgement {
  const operands = figures.map((figure) => operandOf(facts, figure, slotIn(facts, figure)))
  const wants = wantingOf(operands)
  const known = knownOf(operands)
  const pairs = pairsOf(known)
  const worst = pairs.toSorted((a, b) => gravityOf(b) - gravityOf(a))[0]
  if (wants.length > 0 || worst === undefined) return unjudged(instance.name, wants, wants.length > 0)
  const judgement = judgeEquation(facts, worst, instance)
  const others = pairs.filter((pair) => pair !== worst)
  return { ...judgement, figures: known.map(({ figure }) => figure), equations: [worst, ...others] }
}

function gravityOf(equation: Equation): number {
  return CLASSES.indexOf(evaluate(equation).outcome)
}

/** The amount of a reason is no difference of two amounts: it is stated, and stated again. */
function modelFor({ measure, concept }: Figure): Equation["model"] {
  return measure === "change" && concept !== "reason" ? "restated-change" : "copied"
}

function pairsOf(known: readonly Known[]): readonly Equation[] {
  return known.flatMap((first, index) =>
    known.slice(index + 1).map((second): Equation => {
      return { model: modelFor(first.figure), terms: [computed(first), stated(second)] }
    }),
  )
}
