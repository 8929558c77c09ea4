import { type Bilingual, joined } from "../bilingual.ts"
import type { Facts } from "../facts/facts.ts"
import { boundWords } from "../words/bound-words.ts"
import { placeWords, relationOf, residualWords, shortResidual, sidesWords } from "../words/equation-words.ts"
import { type Equation, figuresOf } from "./equation.ts"
import { evaluate, inSteps } from "./evaluate.ts"
import type { Judgement } from "./judgement.ts"

/** An instance of a claim that is an equation: its name, a title once the difference is known, and what to do. */
export interface Instance {
  readonly name: string
  readonly title: (difference: string) => Bilingual
  readonly advice: Bilingual
  /** Said after the equation where it does not hold: what makes this kind of equation what it is. */
  readonly note?: Bilingual
}

/** Judges one equation, and tells it: both sides, the difference, how much rounding explains. */
export function judgeEquation(facts: Facts, equation: Equation, instance: Instance): Judgement {
  const { fiscalYear } = facts.disclosure
  const evaluation = evaluate(equation)
  const isMoney = equation.terms.every(
    ({ figure }) => figure.measure === "amount" || figure.measure === "change",
  )
  const differs = evaluation.residual !== 0n
  const difference = residualWords(equation, evaluation)
  const pieces = [
    sidesWords(equation, relationOf(evaluation), fiscalYear),
    differs ? { zh: `相差 ${difference.zh}。`, en: `They differ by ${difference.en}.` } : null,
    boundWords(equation, evaluation),
    evaluation.outcome === "fail" ? (instance.note ?? null) : null,
    placeWords(equation, fiscalYear),
  ]
  return {
    name: instance.name,
    outcome: evaluation.outcome,
    residual: inSteps(evaluation.residual, evaluation.places, isMoney),
    bound: inSteps(evaluation.bound, evaluation.places, isMoney),
    unit: isMoney ? "元" : (equation.terms[0]?.figure.unit ?? ""),
    figures: figuresOf(equation),
    evidence: [],
    reason: null,
    missing: [],
    title: instance.title(shortResidual(equation, evaluation)),
    explanation: joined(pieces, { zh: "", en: " " }),
    advice: instance.advice,
    equations: [equation],
    restsOnValues: true,
    spoken: true,
  }
}
