import { type Bilingual, capitalised } from "../bilingual.ts"
import type { Facts } from "../facts/facts.ts"
import type { Known } from "../facts/operand.ts"
import { shortResidual, sidesWords } from "../words/equation-words.ts"
import { isNought } from "../words/quantities.ts"
import { computed, type Equation, stated } from "./equation.ts"
import { evaluate, inSteps } from "./evaluate.ts"
import { failed, type Judgement } from "./judgement.ts"

/** Parts that are together at most a whole, and what both are called. */
export interface LimitInstance {
  readonly name: string
  readonly parts: readonly Known[]
  readonly whole: Known
  readonly words: { readonly parts: Bilingual; readonly whole: Bilingual }
}

/** A failure where the parts exceed the whole by more than rounding explains; undefined where they do not. */
export function judgeLimit(
  facts: Facts,
  { name, parts, whole, words }: LimitInstance,
): Judgement | undefined {
  const equation: Equation = {
    model: "independent",
    terms: [stated(whole), ...parts.map((known) => computed(known))],
  }
  const evaluation = evaluate(isCopy(equation) ? { ...equation, model: "copied" } : equation)
  const { residual, bound, places, outcome } = evaluation
  if (residual <= 0n || outcome !== "fail") return undefined
  const isMoney = whole.figure.measure !== "count"
  const [over, sides] = [
    shortResidual(equation, evaluation),
    sidesWords(equation, "<", facts.disclosure.fiscalYear),
  ]
  const judgement = failed({
    name,
    figures: equation.terms.map(({ figure }) => figure),
    restsOnValues: true,
    title: {
      zh: `${words.parts.zh}超过${words.whole.zh} ${over}`,
      en: `${words.parts.en}: ${over} more than ${words.whole.en}`,
    },
    explanation: {
      zh: `${sides.zh}${words.parts.zh}不应超过${words.whole.zh}，超出 ${over}。`,
      en: `${sides.en} ${capitalised(words.parts).en} should not exceed ${words.whole.en}, but is ${over} more.`,
    },
    advice: {
      zh: `请核对${words.parts.zh}与${words.whole.zh}，改正其中有误的一个。`,
      en: `Check ${words.parts.en} against ${words.whole.en}, and correct whichever is wrong.`,
    },
  })
  return {
    ...judgement,
    residual: inSteps(residual, places, isMoney),
    bound: inSteps(bound, places, isMoney),
    unit: isMoney ? "元" : whole.figure.unit,
  }
}

/** One part that is all of the whole may be the same figure in a finer unit; then the whole may be cut off. */
function isCopy({ terms }: Equation): boolean {
  const [whole, part] = terms
  return (
    terms.length === 2 && whole !== undefined && !isNought(whole.value) && whole.quantum !== part?.quantum
  )
}
