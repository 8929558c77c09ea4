import { moneyOf } from "@gouji/domain"

import { isUnlikely } from "../exact/irwin-hall.ts"
import { roundingBound } from "../exact/rounding-bound.ts"
import { absolute, commonPlaces, leastOf, scaled, unscaled } from "../exact/scaled.ts"
import { type Equation, type Term, weightOf } from "./equation.ts"

/** What an equation comes to, in exact steps of 10^-places of the unit of its values (yuan for money). */
export interface Evaluation {
  readonly outcome: "pass" | "pass-rounded" | "pass-unlikely" | "fail"
  readonly residual: bigint
  readonly bound: bigint
  readonly places: number
  /** The finest step among the rounded terms; 0 where all are exact. */
  readonly finest: bigint
  /** How many printed terms are not nought, and so may have been rounded. */
  readonly rounded: number
}

/** Evaluates an equation exactly. `values` replaces values of figures, by id: what if they were these? */
export function evaluate(equation: Equation, values?: ReadonlyMap<string, string>): Evaluation {
  const terms = equation.terms.map((term) => replaced(term, values))
  const places = commonPlaces(terms.flatMap(({ value, quantum }) => [value, quantum]))
  const residual = terms.reduce((sum, term) => sum + BigInt(weightOf(term)) * scaled(term.value, places), 0n)
  const quanta = terms
    .filter(({ value }) => scaled(value, places) !== 0n)
    .map(({ quantum }) => scaled(quantum, places))
    .filter((quantum) => quantum > 0n)
  const common = { residual, places, finest: leastOf(quanta) ?? 0n, rounded: quanta.length }
  return { ...common, ...judgement(equation, { terms, quanta, residual, places }) }
}

interface Sides {
  readonly terms: readonly Term[]
  readonly quanta: readonly bigint[]
  readonly residual: bigint
  readonly places: number
}

function judgement({ model }: Equation, sides: Sides): Pick<Evaluation, "outcome" | "bound"> {
  if (sides.residual === 0n) return { outcome: "pass", bound: boundOf(model, sides) }
  switch (model) {
    case "independent":
      return independent(sides)
    case "derived":
      return { outcome: "fail", bound: 0n }
    case "copied":
      return copied(sides)
  }
}

function boundOf(model: Equation["model"], sides: Sides): bigint {
  if (model === "independent") return roundingBound(sides.quanta)
  return model === "copied" ? copied(sides).bound : 0n
}

function independent({ quanta, residual }: Sides): Pick<Evaluation, "outcome" | "bound"> {
  const bound = roundingBound(quanta)
  if (absolute(residual) > bound) return { outcome: "fail", bound }
  const [quantum] = quanta
  const even = quantum !== undefined && quanta.every((other) => other === quantum)
  const unlikely = even && isUnlikely(quanta.length - 1, residual / quantum)
  return { outcome: unlikely ? "pass-unlikely" : "pass-rounded", bound }
}

/** The coarser of two copies must be the finer rounded; the finer cut off is let pass, and said. */
function copied({ terms, residual, places }: Sides): Pick<Evaluation, "outcome" | "bound"> {
  const [a, b] = terms
  if (a === undefined || b === undefined || terms.length > 2) return { outcome: "fail", bound: 0n }
  const steps = [a, b].map((term) => {
    const value = scaled(term.value, places)
    return { value, step: value === 0n ? 0n : scaled(term.quantum, places) }
  })
  const [fine, coarse] = steps.toSorted((left, right) => (left.step < right.step ? -1 : 1))
  if (fine === undefined || coarse === undefined || fine.step === coarse.step)
    return { outcome: "fail", bound: 0n }
  const bound = coarse.step / 2n
  if (absolute(residual) <= bound) return { outcome: "pass", bound }
  const cut = absolute(fine.value) - absolute(coarse.value)
  return { outcome: cut > 0n && cut < coarse.step ? "pass-rounded" : "fail", bound }
}

function replaced(term: Term, values: ReadonlyMap<string, string> | undefined): Term {
  const value = term.foreign !== null ? undefined : values?.get(term.figure.id)
  return value === undefined ? term : { ...term, value }
}

/** A number of steps as the wire has it: at least two decimals for money, as few as it takes otherwise. */
export function inSteps(value: bigint, places: number, isMoney: boolean): string {
  return isMoney ? moneyOf(unscaled(value, places)) : unscaled(value, places)
}
