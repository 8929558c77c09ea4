import { type FigureId, moneyOf, printAmount } from "@gouji/domain"

import { absolute, unscaled } from "../exact/scaled.ts"
import { decimalsOf, moneyUnit } from "../facts/precision.ts"
import type { HypothesisKind } from "../finding.ts"
import { editDistance } from "./edit-distance.ts"
import type { Interval } from "./interval.ts"
import { leftOutOf } from "./left-out.ts"
import { roundingCostAt } from "./rounding-cost.ts"
import { holdsAt, middleOf, type Settling } from "./settling.ts"
import { digitsOf, slipsWithin } from "./slips.ts"
import { distance, type System, type Variable } from "./system.ts"

/** A way in which what is printed may have come from what was meant. */
export interface Edit {
  readonly kind: HypothesisKind
  /** The value it would have, in steps of the system. */
  readonly value: bigint
  /** Lower is likelier; a slip of one digit costs 10, and ten more make it four times less likely. */
  readonly cost: number
  /** Figures that tell where it came from: the part left out, the neighbour, last year's. */
  readonly about: readonly FigureId[]
}

/** Values that are looked at one by one; of more than this the middle and the ends are. */
const LOOKED_AT = 40
/** Another value altogether: this, and as much again for each digit that differs and for the other direction. */
const OTHER = 10
const COPIED_NEIGHBOUR = 10
const STALE = 11

/** The ways to a value that settles the rows, likeliest first; never none. */
export function editsOf(system: System, settling: Settling): readonly Edit[] {
  const told = [
    ...slipsOf(system, settling),
    ...leftOutOf(system, settling),
    ...coincidencesOf(system, settling),
    otherValue(system, settling),
  ]
  return told.toSorted((a, b) => a.cost - b.cost)
}

/** The likeliest way to a value that settles the rows. */
export function likeliestEdit(system: System, settling: Settling): Edit {
  const [first] = editsOf(system, settling)
  return first ?? otherValue(system, settling)
}

/** As it would be printed: where a word gives the direction, without the sign. */
export function printedAs(system: System, { figure, value: old }: Variable, value: bigint): string {
  const unit = moneyUnit(figure)
  const isWorded = figure.measure === "change" && !(figure.printed ?? "").startsWith("-")
  const shown = isWorded && value < 0n === old < 0n ? absolute(value) : value
  const text = unscaled(shown, system.places)
  return unit === undefined ? text : printAmount(moneyOf(text), unit, decimalsOf(figure) ?? 0)
}

function slipsOf(system: System, settling: Settling): readonly Edit[] {
  const { variable, interval } = settling
  return slipsWithin(system, variable, interval).flatMap(({ kind, values, cost }) =>
    valuesIn(values, variable)
      .filter((value) => holdsAt(system, settling, value))
      .map((value) => ({
        kind,
        value,
        about: [],
        cost: cost + roundingCostAt(system, variable, value),
      })),
  )
}

/** What is printed is another figure's value: the one beside it, or last year's. It does not say what was meant. */
function coincidencesOf(system: System, settling: Settling): readonly Edit[] {
  const { figure, value } = settling.variable
  if (value === 0n) return []
  const same = ({ value: other }: { readonly value: string | null }) =>
    other !== null && system.inSteps(other) === value
  const years = system.surroundings.lastYearsOf(figure)
  const [before] = years.filter(same)
  const [beside] = system.surroundings
    .neighboursOf(figure)
    .filter((other) => same(other) && !years.includes(other))
  return [
    ...(beside === undefined
      ? []
      : [{ kind: "copied-neighbour", cost: COPIED_NEIGHBOUR, from: beside } as const]),
    ...(before === undefined ? [] : [{ kind: "stale-value", cost: STALE, from: before } as const]),
  ].map(({ kind, cost, from }) => {
    const best = likeliestValue(system, settling)
    return { kind, value: best.value, cost: cost + best.cost, about: [from.id] }
  })
}

function otherValue(system: System, settling: Settling): Edit {
  const { variable } = settling
  const { value, cost } = likeliestValue(system, settling)
  return { kind: "other-value", value, about: [], cost: cost + costOfAnother(system, variable, value) }
}

/** The cost of a value no single slip leads to. */
export function costOfAnother(system: System, variable: Variable, value: bigint): number {
  const printed = digitsOf(variable.figure) ?? variable.figure.printed ?? ""
  const turned = value !== 0n && variable.value !== 0n && value < 0n !== variable.value < 0n
  return OTHER * (1 + editDistance(printed, printedAs(system, variable, value)) + (turned ? 1 : 0))
}

/** Of the values that settle the rows, the one at which the equations hold best. */
function likeliestValue(
  system: System,
  settling: Settling,
): { readonly value: bigint; readonly cost: number } {
  const { variable, interval } = settling
  const [best] = valuesIn(interval, variable)
    .filter((value) => holdsAt(system, settling, value))
    .map((value) => ({ value, cost: roundingCostAt(system, variable, value) }))
    .sort((a, b) => a.cost - b.cost || closer(variable, a.value, b.value))
  return best ?? { value: middleOf(settling), cost: 0 }
}

function closer({ value }: Variable, a: bigint, b: bigint): number {
  const [one, other] = [distance(a, value), distance(b, value)]
  if (one === other) return 0
  return one < other ? -1 : 1
}

function valuesIn(interval: Interval, variable: Variable): readonly bigint[] {
  const { low, high } = interval
  const { step } = variable
  if (low !== null && high !== null && high - low <= BigInt(LOOKED_AT) * step) {
    return Array.from({ length: Number((high - low) / step) + 1 }, (_, index) => low + BigInt(index) * step)
  }
  return [middleOf({ variable, interval }), low, high].filter((value) => value !== null)
}
