import type { Bilingual } from "../bilingual.ts"
import { partsWords } from "../claims/adds.ts"
import type { Facts } from "../facts/facts.ts"
import { type Operand, wantingOf } from "../facts/operand.ts"
import { computed, stated, type Term } from "./equation.ts"
import { judgeEquation } from "./judge-equation.ts"
import { type Judgement, unjudged } from "./judgement.ts"

/** A total with its parts, bound to cells, and what the total is called. */
export interface SumInstance {
  readonly name: string
  readonly whole: Operand
  readonly parts: readonly Operand[]
  /** Taken off the parts. */
  readonly less?: readonly Operand[]
  readonly called: Bilingual
  /** What the parts are called where they are not parts of it, but the same money sorted another way. */
  readonly partsCalled?: Bilingual
}

/** Judges a sum of cells, rounded like the document's others; what is wanting of it leaves it open. */
export function judgeSum(facts: Facts, instance: SumInstance): Judgement {
  const { name, whole, parts, less = [], called, partsCalled } = instance
  const terms = termsOf(whole, parts, less)
  if (terms.length < 1 + parts.length + less.length)
    return unjudged(name, wantingOf([whole, ...parts, ...less]), true)
  const { title, advice } = partsWords(called, partsCalled)
  return judgeEquation(facts, { model: "inferred", terms }, { name, title, advice })
}

/** Of what is known. A loop, since tables have thousands of sums. */
function termsOf(whole: Operand, parts: readonly Operand[], less: readonly Operand[]): readonly Term[] {
  const terms: Term[] = []
  if ("known" in whole) terms.push(stated(whole.known))
  for (const part of parts) if ("known" in part) terms.push(computed(part.known))
  for (const part of less) if ("known" in part) terms.push(computed(part.known, -1))
  return terms
}
