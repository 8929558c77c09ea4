import { moneyOf, printAmount } from "@gouji/domain"

import { absolute, unscaled } from "../exact/scaled.ts"
import { decimalsOf, moneyUnit } from "../facts/precision.ts"
import type { HypothesisKind } from "../finding.ts"
import { editDistance } from "./edit-distance.ts"
import { contains } from "./interval.ts"
import { holdsAt, middleOf, type Settling } from "./settle-single.ts"
import { digitsOf, slipsOf } from "./slips.ts"
import type { System, Variable } from "./system.ts"

/** A way in which what is printed may have come from what was meant. */
export interface Edit {
  readonly kind: HypothesisKind
  /** The value it would have, in steps of the system. */
  readonly value: bigint
  /** What would be printed, in the figure's unit. */
  readonly to: string
  /** Lower is likelier; a slip of one digit costs 10. */
  readonly cost: number
}

/** Another value altogether: this, and as much again for each digit that differs. */
const OTHER = 10

/** The likeliest way to a value that settles the rows; a value without a story where no single slip leads to one. */
export function likeliestEdit(system: System, settling: Settling): Edit {
  const { variable, interval } = settling
  const best = slipsOf(variable, system.places)
    .filter(({ value }) => value !== variable.value && contains(interval, value))
    .toSorted((a, b) => a.cost - b.cost)
    .find(({ value }) => holdsAt(system, settling, value))
  if (best === undefined) return otherValue(system, settling)
  return { ...best, to: printedAs(variable, best.value, system.places) }
}

function otherValue(system: System, settling: Settling): Edit {
  const { figure } = settling.variable
  const { low, high } = settling.interval
  const candidates = [middleOf(settling), low, high].filter((value) => value !== null)
  const value = candidates.find((candidate) => holdsAt(system, settling, candidate)) ?? middleOf(settling)
  const to = printedAs(settling.variable, value, system.places)
  const differing = editDistance(digitsOf(figure) ?? figure.printed ?? "", to)
  return { kind: "other-value", value, to, cost: OTHER + OTHER * differing }
}

/** As it would be printed: where a word gives the direction, without the sign. */
function printedAs({ figure, value: old }: Variable, value: bigint, places: number): string {
  const unit = moneyUnit(figure)
  const isWorded = figure.measure === "change" && !(figure.printed ?? "").startsWith("-")
  const shown = isWorded && value < 0n === old < 0n ? absolute(value) : value
  const text = unscaled(shown, places)
  return unit === undefined ? text : printAmount(moneyOf(text), unit, decimalsOf(figure) ?? 0)
}
