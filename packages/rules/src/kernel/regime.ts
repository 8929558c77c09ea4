import type { DocumentRounding, Regime } from "../exact/document-rounding.ts"
import { roundedChance, truncatedChance } from "../exact/irwin-hall.ts"
import { grouped } from "../facts/grouped.ts"
import { type Equation, type Term, weightOf } from "../judging/equation.ts"
import type { Evaluation } from "../judging/evaluate.ts"

/** An equation with what it came to. */
export interface Evaluated {
  readonly equation: Equation
  readonly evaluation: Evaluation
}

/** A total against so many parts, and the parts' sum less the total in quanta. */
interface Sum {
  readonly parts: number
  readonly steps: number
  /** What all of them were rounded to. */
  readonly step: string
  /** The size of the total. */
  readonly total: string
  readonly equation: Equation
  /** What one more of a part adds to the residual. */
  readonly weight: 1 | -1
}

/** Where totals are computed from what is printed, one sum in a hundred may be off by a slip of the last digit. */
const SLIP = 1 / 100

/**
 * By how much the likeliest regime must be likelier than any other. Truncation lets pass what would fail, so the
 * document has to show it a million to one, and by sums that do not need it to pass.
 */
const ODDS: Readonly<Record<Exclude<Regime, "unknown">, number>> = {
  exact: 1e3,
  rounded: 1e3,
  truncated: 1e6,
}

/** Past so many parts a sum says little of how it was rounded. */
const TELLING = 40

/**
 * How a document rounds, by the likelihood of all its sums of two parts and more under each regime. Sums of the same
 * numbers are counted once, and those that differ by more than rounding explains say nothing of it.
 */
export function regimeOf(evaluated: readonly Evaluated[]): DocumentRounding {
  return roundingOf(differentSums(evaluated))
}

/**
 * The same, and for sums of each step apart, by the step: a document may compute the totals of its tables in 元 and round
 * every figure of its text in 万元.
 */
export function regimesOf(evaluated: readonly Evaluated[]): {
  readonly rounding: DocumentRounding
  readonly roundings: ReadonlyMap<string, DocumentRounding>
} {
  const all = differentSums(evaluated)
  const rounding = roundingOf(all)
  const byStep = [...grouped(all, ({ step }) => step)]
  const roundings = byStep.map(([step, sums]): [string, DocumentRounding] => [
    step,
    byStep.length === 1 ? rounding : roundingOf(sums),
  ])
  return { rounding, roundings: new Map(roundings) }
}

/** Of sums of the same numbers the last. The parts are looked at where the totals are the same: they seldom are. */
function differentSums(evaluated: readonly Evaluated[]): readonly Sum[] {
  const sums: Sum[] = []
  for (const each of evaluated) {
    const sum = sumOf(each)
    if (sum !== undefined) sums.push(sum)
  }
  const byTotal = [...grouped(sums, ({ total }) => total).values()]
  return byTotal.flatMap((alike) =>
    alike.length === 1 ? alike : [...new Map(alike.map((sum) => [partsIn(sum), sum])).values()],
  )
}

function roundingOf(sums: readonly Sum[]): DocumentRounding {
  const within = sums.filter(isWithin)
  return {
    regime: likeliest(within),
    sums: sums.length,
    exact: within.filter(({ steps }) => steps === 0).length,
    below: within.filter(({ steps }) => steps < 0).length,
    above: within.filter(({ steps }) => steps > 0).length,
    beyond: sums.length - within.length,
  }
}

function isWithin({ parts, steps }: Sum): boolean {
  return Math.abs(steps) <= Math.floor(parts / 2)
}

/** Undefined for what is no sum of this document's figures in one precision: two or more against one. */
function sumOf({ equation, evaluation }: Evaluated): Sum | undefined {
  const { rounded, residual, finest } = evaluation
  if (equation.model !== "inferred" || rounded < 3 || rounded > TELLING + 1) return undefined
  const sides = sidesOf(equation)
  if (sides === undefined) return undefined
  const { adding, taking, added, taken, step } = sides
  if (adding !== 1 && taking !== 1) return undefined
  const steps = residual === 0n ? 0 : Number(residual / finest)
  return adding > taking
    ? { parts: adding, steps, step, total: taken, equation, weight: 1 }
    : { parts: taking, steps: 0 - steps, step, total: added, equation, weight: -1 }
}

/** How many figures add to the residual and how many take from it, noughts left out; the last of each by its size. */
interface Sides {
  readonly adding: number
  readonly taking: number
  readonly added: string
  readonly taken: string
  readonly step: string
}

function sidesOf({ terms }: Equation): Sides | undefined {
  let [adding, taking, added, taken] = [0, 0, "", ""]
  let quantum: string | undefined
  for (const term of terms) {
    if (isNought(term.value)) continue
    quantum ??= term.quantum
    if (term.quantum !== quantum || term.foreign !== null) return undefined
    if (effectOf(term) === 1) [adding, added] = [adding + 1, term.value]
    else [taking, taken] = [taking + 1, term.value]
  }
  return { adding, taking, added: sizeOf(added), taken: sizeOf(taken), step: quantum ?? "" }
}

/** Which way the term moves the residual. */
function effectOf(term: Term): 1 | -1 {
  return (weightOf(term) === 1) === term.value.startsWith("-") ? -1 : 1
}

function sizeOf(value: string): string {
  return value.startsWith("-") ? value.slice(1) : value
}

/** The sizes of the parts, in whatever order they come. */
function partsIn({ equation, weight }: Sum): string {
  return equation.terms
    .filter((term) => !isNought(term.value) && effectOf(term) === weight)
    .map(({ value }) => sizeOf(value))
    .sort()
    .join("+")
}

/** The one step all figures of an equation were rounded to, noughts apart; undefined where there is more than one. */
export function stepOf({ terms }: Equation): string | undefined {
  let step: string | undefined
  for (const { value, quantum } of terms) {
    if (isNought(value)) continue
    step ??= quantum
    if (quantum !== step) return undefined
  }
  return step
}

/** By characters: asked of every term of every sum, it is worth more than the pattern it says. */
function isNought(value: string): boolean {
  for (let at = 0; at < value.length; at++) {
    const code = value.charCodeAt(at)
    if (code > ZERO && code <= NINE) return false
  }
  return true
}

const [ZERO, NINE] = [48, 57]

function likeliest(sums: readonly Sum[]): Regime {
  if (sums.length === 0) return "unknown"
  const likelihoods = likelihoodsOf(sums)
  const [best, second] = likelihoods.toSorted((a, b) => b.log - a.log)
  if (best === undefined || second === undefined) return "unknown"
  return best.log - second.log >= Math.log(ODDS[best.regime]) ? best.regime : "unknown"
}

interface Likelihood {
  readonly regime: keyof typeof ODDS
  readonly log: number
}

function likelihoodsOf(sums: readonly Sum[]): readonly Likelihood[] {
  // In one order, whatever order the sums come in: adding logarithms is not exact.
  const kinds = kindsOf(sums).toSorted((a, b) => a.parts - b.parts || a.steps - b.steps)
  const total = (chance: (kind: SumKind) => number) =>
    kinds.reduce((log, kind) => log + kind.times * Math.log(chance(kind)), 0)
  return [
    { regime: "exact", log: total(({ steps }) => (steps === 0 ? 1 - SLIP : SLIP)) },
    { regime: "rounded", log: total(({ parts, steps }) => roundedChance(parts, steps)) },
    {
      regime: "truncated",
      log: total(({ parts, steps }) => (steps > 0 ? 0 : truncatedChance(parts, -steps))),
    },
  ]
}

/** Sums of as many parts, off by as much: as likely as each other. */
interface SumKind extends Pick<Sum, "parts" | "steps"> {
  readonly times: number
}

function kindsOf(sums: readonly Sum[]): readonly SumKind[] {
  // No sum is off by more steps than it has parts, so that one number tells both.
  const alike = grouped(sums, ({ parts, steps }) => parts * 2 * TELLING + steps)
  return [...alike.values()].flatMap((group) =>
    group.slice(0, 1).map(({ parts, steps }) => ({ parts, steps, times: group.length })),
  )
}
