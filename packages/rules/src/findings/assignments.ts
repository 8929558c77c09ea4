import type { HypothesisKind } from "../finding.ts"
import { boundsOn, rowsOf } from "./bounds.ts"
import { costOfAnother } from "./edits.ts"
import { type Bound, rangeOf } from "./elimination.ts"
import type { Guess } from "./guess.ts"
import { type Interval, isEmpty, onLattice } from "./interval.ts"
import type { FigureSet } from "./minimal-sets.ts"
import { roundingCost } from "./rounding-cost.ts"
import { type Changes, holds, type Row } from "./row.ts"
import { middleOf } from "./settling.ts"
import { slipsWithin } from "./slips.ts"
import type { System, Variable } from "./system.ts"

/** Two neighbours that changed places are one slip, a little less common than two digits that did. */
const SWAPPED = 11
/** Of the ways one figure of a set may be wrong, so many are followed. */
const FOLLOWED = 4

/** What a set of figures may have been meant to be, all together; the likeliest first. Every guess is evaluated again. */
export function assignmentsOf(system: System, set: FigureSet, target: ReadonlySet<Row>): readonly Guess[] {
  const rows = [...rowsOf(system, set)].filter((row) => !row.isViolated || target.has(row))
  const isSound = ({ changes }: Guess) => rows.every((row) => holds(row, changes))
  const swapped = swapOf(system, set).filter(isSound)
  // No two slips are as likely as this one.
  const found =
    swapped.length > 0 ? swapped : combinationsOf(system, set, boundsOn(system, set, target)).filter(isSound)
  const [best] = found
    .map((guess) => ({ ...guess, cost: guess.cost + roundingCost(system, guess.changes) }))
    .sort((a, b) => a.cost - b.cost)
  return best === undefined ? [] : [best]
}

/** Two neighbours exchanged. */
function swapOf(system: System, [one, other, ...more]: FigureSet): readonly Guess[] {
  if (one === undefined || other === undefined || more.length > 0 || one.value === other.value) return []
  if (!system.surroundings.neighboursOf(one.figure).includes(other.figure)) return []
  const changes = new Map([
    [one, other.value],
    [other, one.value],
  ])
  return [{ kind: "neighbours-swapped", changes, about: [], cost: SWAPPED }]
}

/** One value, and how it may have come to be printed as it is. */
interface Choice {
  readonly kind: HypothesisKind
  readonly value: bigint
  readonly cost: number
}

/** Each figure in turn takes a value the rest can live with. */
function combinationsOf(system: System, set: FigureSet, bounds: readonly Bound[]): readonly Guess[] {
  const follow = (
    left: readonly Bound[],
    axis: number,
    chosen: readonly Choice[],
  ): readonly (readonly Choice[])[] => {
    const variable = set[axis]
    if (variable === undefined) return [chosen]
    return choicesOf(system, variable, rangeOf(left, set.length, axis)).flatMap((choice) =>
      follow(withFixed(left, axis, choice.value - variable.value), axis + 1, [...chosen, choice]),
    )
  }
  return follow(bounds, 0, []).map((choices) => ({
    kind: commonKind(choices),
    changes: changesOf(set, choices),
    about: [],
    cost: choices.reduce((sum, { cost }) => sum + cost, 0),
  }))
}

function choicesOf(system: System, variable: Variable, range: Interval): readonly Choice[] {
  const { value } = variable
  const { low, high } = range
  const moved = { low: low === null ? null : low + value, high: high === null ? null : high + value }
  const interval = onLattice(moved, variable.step)
  if (isEmpty(interval)) return []
  const slips = slipsWithin(system, variable, interval).map(({ kind, values, cost }) => ({
    kind,
    cost,
    value: middleOf({ variable, interval: values }),
  }))
  const likely = slips.sort((a, b) => a.cost - b.cost).slice(0, FOLLOWED)
  const told = new Set<bigint | null>(likely.map(({ value: each }) => each))
  const others = new Set([middleOf({ variable, interval }), interval.low, interval.high])
  const otherwise = [...others].flatMap((each): Choice[] =>
    each === null || told.has(each)
      ? []
      : [{ kind: "other-value", value: each, cost: costOfAnother(system, variable, each) }],
  )
  return [...likely, ...otherwise]
}

function withFixed(bounds: readonly Bound[], axis: number, change: bigint): readonly Bound[] {
  return bounds.map(({ coefficients, limit, origins }) => ({
    coefficients: coefficients.map((weight, at) => (at === axis ? 0 : weight)),
    limit: limit - BigInt(coefficients[axis] ?? 0) * change,
    origins,
  }))
}

function changesOf(set: FigureSet, choices: readonly Choice[]): Changes {
  return new Map(
    set.flatMap((variable, axis) => {
      const choice = choices[axis]
      return choice === undefined ? [] : [[variable, choice.value] as const]
    }),
  )
}

function commonKind([first, ...others]: readonly Choice[]): HypothesisKind {
  if (first === undefined) return "other-value"
  return others.every(({ kind }) => kind === first.kind) ? first.kind : "other-value"
}
