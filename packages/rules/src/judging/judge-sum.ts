import type { Figure } from "@gouji/domain"

import type { Bilingual } from "../bilingual.ts"
import { partsWords } from "../claims/adds.ts"
import { type Facts, quantumIn } from "../facts/facts.ts"
import { noughtOf, type Operand, wantingOf, wantOf } from "../facts/operand.ts"
import { nameOf } from "../words/names.ts"
import { computed, stated, type Term } from "./equation.ts"
import { type Instance, judgeEquation } from "./judge-equation.ts"
import { type Judgement, unjudged } from "./judgement.ts"

/** A total with its parts, bound to cells. */
export interface SumInstance {
  readonly name: string
  /** What its total is called. */
  readonly called: Bilingual
  /** What the parts are called where they are not parts of it, but the same money sorted another way. */
  readonly partsCalled?: Bilingual
  readonly whole: Operand
  readonly parts: readonly Operand[]
}

/** The sum of a cell of a table. There may be thousands, so that nothing is made of it until a word is read. */
export class CellSum implements Instance {
  readonly name: string
  private readonly total: Figure
  private readonly fiscalYear: number

  constructor(name: string, total: Figure, fiscalYear: number) {
    this.name = name
    this.total = total
    this.fiscalYear = fiscalYear
  }

  title(difference: string): Bilingual {
    return this.words().title(difference)
  }

  get advice(): Bilingual {
    return this.words().advice
  }

  private words() {
    return partsWords(nameOf(this.total, this.fiscalYear))
  }
}

/** Judges a sum of cells, rounded like the document's others; what is wanting of it leaves it open. */
export function judgeSum(facts: Facts, { name, called, partsCalled, whole, parts }: SumInstance): Judgement {
  const terms = [whole, ...parts].map((operand, index) =>
    "known" in operand ? (index === 0 ? stated : computed)(operand.known) : undefined,
  )
  return isWhole(terms)
    ? judgeTerms(facts, terms, { name, ...partsWords(called, partsCalled) })
    : unsummed(name, [whole, ...parts])
}

/** The same where its terms are known. */
export function judgeTerms(facts: Facts, terms: readonly Term[], instance: Instance): Judgement {
  return judgeEquation(facts, { model: "inferred", terms }, instance)
}

/** The same where one of its operands is wanting. */
export function unsummed(name: string, operands: readonly Operand[]): Judgement {
  return unjudged(name, wantingOf(operands), true)
}

/** Whether none is wanting. */
export function isWhole(terms: readonly (Term | undefined)[]): terms is readonly Term[] {
  return !terms.includes(undefined)
}

/** A cell as a term of a sum. A blank part is nought, a blank total is wanting. */
export function termOf(
  facts: Facts,
  figure: Figure | undefined,
  { side, sign }: Pick<Term, "side" | "sign">,
): Term | undefined {
  if (figure === undefined) return undefined
  if (figure.state === "blank" && side === "computed") return computed(noughtOf(figure), sign)
  if (wantOf(figure) !== undefined) return undefined
  const { value } = figure
  const quantum = quantumIn(facts, figure)
  return value === null || quantum === null
    ? undefined
    : { figure, value, quantum, side, sign, foreign: null }
}
