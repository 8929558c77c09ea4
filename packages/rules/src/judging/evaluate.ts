import {
  CLASSES,
  type Class,
  classOf,
  evenLimits,
  type Limits,
  limitsOf,
  type Manner,
} from "../exact/limits.ts"
import { leastOf, placesOf, unscaled } from "../exact/scaled.ts"
import { smallSteps, stepsOf } from "../exact/steps.ts"
import { type Equation, type Term, weightOf } from "./equation.ts"

/** What an equation comes to, in exact steps of 10^-places of the unit of its values (yuan for money). */
export interface Evaluation {
  readonly outcome: Class
  readonly residual: bigint
  /** The largest residual that is let pass; for copies the largest that is none. */
  readonly bound: bigint
  readonly places: number
  /** The finest step among the rounded terms; 0 where all are exact. */
  readonly finest: bigint
  /** How many printed terms are not nought, and so may have been rounded. */
  readonly rounded: number
}

/** Evaluates an equation exactly. `values` replaces values of figures, by id: what if they were these? */
export function evaluate(equation: Equation, values?: ReadonlyMap<string, string>): Evaluation {
  const terms = values === undefined ? equation.terms : equation.terms.map((term) => replaced(term, values))
  const places = placesIn(terms)
  return inNumbers(equation, terms, places) ?? inWholes(equation, terms, places)
}

/** What the kernel, and everything else that classifies residuals, is to know of an equation besides its figures. */
export function mannerOf({ model, ties, rounding }: Equation): Manner {
  return {
    model: model === "inferred" ? "independent" : model,
    rounding: model === "inferred" ? rounding : undefined,
    ...(ties === undefined ? {} : { ties }),
  }
}

function placesIn(terms: readonly Term[]): number {
  let [most, last] = [0, ""]
  for (const { value, quantum } of terms) {
    most = Math.max(most, placesOf(value))
    // Almost always that of the term before.
    if (quantum !== last) most = Math.max(most, placesOf(quantum))
    last = quantum
  }
  return most
}

/** Almost every equation is a sum of a few small numbers of one precision: judged without big integers. */
function inNumbers(equation: Equation, terms: readonly Term[], places: number): Evaluation | undefined {
  const [first] = terms
  if (first === undefined || !isPlain(equation)) return undefined
  const rounding = equation.model === "inferred" ? equation.rounding : undefined
  const step = smallSteps(first.quantum, places)
  if (step === undefined || step === 0 || !terms.every(({ quantum }) => quantum === first.quantum))
    return undefined
  const added = addedUp(terms, places)
  if (added === undefined) return undefined
  const limits = evenLimits(added.count, rounding)
  const [quanta, bound] = [added.sum / step, limits.high * step]
  // All are multiples of one step, or the residual is judged as it stands.
  if (!Number.isInteger(quanta) || !Number.isSafeInteger(bound)) return undefined
  return {
    outcome: CLASSES[classOf(quanta, limits)],
    residual: BigInt(added.sum),
    bound: BigInt(bound),
    places,
    finest: added.count === 0 ? 0n : BigInt(step),
    rounded: added.count,
  }
}

/** Figures rounded each on its own, halves by one rule: what `evenLimits` knows the limits of. */
function isPlain({ model, ties, rounding }: Equation): boolean {
  if (ties !== undefined) return false
  return model === "independent" || (model === "inferred" && rounding?.regime !== "truncated")
}

/** Undefined where the sizes together are more than a number holds exactly. */
function addedUp(
  terms: readonly Term[],
  places: number,
): { readonly sum: number; readonly count: number } | undefined {
  let [sum, size, count] = [0, 0, 0]
  for (const term of terms) {
    const steps = smallSteps(term.value, places)
    if (steps === undefined) return undefined
    sum += weightOf(term) * steps
    size += Math.abs(steps)
    if (steps !== 0) count++
  }
  return size <= Number.MAX_SAFE_INTEGER ? { sum, count } : undefined
}

function inWholes(equation: Equation, terms: readonly Term[], places: number): Evaluation {
  const addends = terms.map((term) => ({
    weight: BigInt(weightOf(term)),
    value: stepsOf(term.value, places),
    quantum: stepsOf(term.quantum, places),
  }))
  const residual = addends.reduce((sum, { weight, value }) => sum + weight * value, 0n)
  const quanta = addends.filter(({ value, quantum }) => value !== 0n && quantum > 0n)
  const limits = limitsOf(addends, mannerOf(equation))
  const finest = leastOf(quanta.map(({ quantum }) => quantum)) ?? 0n
  return {
    outcome: CLASSES[classOf(residual, limits)],
    residual,
    bound: boundOf(equation, limits, finest),
    places,
    finest,
    rounded: quanta.length,
  }
}

/** In whole quanta of the finest, as residuals come; for copies half a quantum of the coarser. */
function boundOf(
  { model }: Pick<Equation, "model">,
  { equalHigh, low, high }: Limits<bigint>,
  finest: bigint,
): bigint {
  if (model === "copied") return equalHigh
  const most = high > -low ? high : -low
  return finest === 0n ? most : (most / finest) * finest
}

function replaced(term: Term, values: ReadonlyMap<string, string>): Term {
  const value = term.foreign !== null ? undefined : values.get(term.figure.id)
  return value === undefined ? term : { ...term, value }
}

/** A number of steps as the wire has it: at least two decimals for money, as few as it takes otherwise. */
export function inSteps(value: bigint, places: number, isMoney: boolean): string {
  if (value === 0n) return isMoney ? "0.00" : "0"
  return unscaled(value, places, isMoney ? 2 : 0)
}
