import { type Bilingual, joined } from "../bilingual.ts"
import type { Facts } from "../facts/facts.ts"
import { stepOf } from "../kernel/regime.ts"
import { boundWords } from "../words/bound-words.ts"
import { placeWords, relationOf, residualWords, shortResidual, sidesWords } from "../words/equation-words.ts"
import { type Equation, figuresOf } from "./equation.ts"
import { type Evaluation, evaluate, inSteps } from "./evaluate.ts"
import type { Judgement, Telling } from "./judgement.ts"

/** An instance of a claim that is an equation: its name, a title once the difference is known, and what to do. */
export interface Instance {
  readonly name: string
  readonly title: (difference: string) => Bilingual
  readonly advice: Bilingual
  /** Said after the equation where it does not hold: what makes this kind of equation what it is. */
  readonly note?: Bilingual
}

/** Judges one equation as the document rounds; its words are made when they are first read. */
export function judgeEquation(facts: Facts, given: Equation, instance: Instance): Judgement {
  const rounding = given.model === "inferred" ? facts.roundings?.get(stepOf(given) ?? "") : undefined
  const equation = rounding === undefined ? given : { ...given, rounding }
  const evaluation = evaluate(equation)
  const { residual, bound, places } = evaluation
  const isMoney = equation.terms.every(
    ({ figure }) => figure.measure === "amount" || figure.measure === "change",
  )
  return {
    name: instance.name,
    outcome: evaluation.outcome,
    residual: inSteps(residual, places, isMoney),
    bound: inSteps(bound, places, isMoney),
    unit: isMoney ? "元" : (equation.terms[0]?.figure.unit ?? ""),
    figures: figuresOf(equation),
    evidence: NONE,
    reason: null,
    missing: NONE,
    telling: new EquationTelling({ equation, evaluation, instance, facts }),
    equations: [equation],
    evaluation,
    restsOnValues: true,
    spoken: true,
  }
}

const NONE = [] as const

interface Told {
  readonly equation: Equation
  readonly evaluation: Evaluation
  readonly instance: Instance
  readonly facts: Facts
}

/** What is told of an equation, made when it is read: of thousands a reader is told a few. One object for all of it. */
class EquationTelling implements Telling {
  private readonly equation: Equation
  private readonly evaluation: Evaluation
  private readonly instance: Instance
  private readonly facts: Facts
  private made: Bilingual | undefined = undefined

  constructor({ equation, evaluation, instance, facts }: Told) {
    this.equation = equation
    this.evaluation = evaluation
    this.instance = instance
    this.facts = facts
  }

  get title(): Bilingual {
    return this.instance.title(shortResidual(this.equation, this.evaluation))
  }

  get explanation(): Bilingual {
    this.made ??= this.explained()
    return this.made
  }

  get advice(): Bilingual {
    return this.instance.advice
  }

  /** Both sides, the difference, how much rounding explains, where it stands. */
  private explained(): Bilingual {
    const [equation, evaluation] = [this.equation, this.evaluation]
    const { fiscalYear } = this.facts.disclosure
    const difference = residualWords(equation, evaluation)
    const pieces = [
      sidesWords(equation, relationOf(evaluation), fiscalYear),
      evaluation.residual === 0n
        ? null
        : { zh: `相差 ${difference.zh}。`, en: `They differ by ${difference.en}.` },
      boundWords(equation, evaluation),
      evaluation.outcome === "fail" ? (this.instance.note ?? null) : null,
      placeWords(equation, fiscalYear),
    ]
    return joined(pieces, { zh: "", en: " " })
  }
}
