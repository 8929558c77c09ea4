import type { FigureId } from "@gouji/domain"

import { unscaled } from "../exact/scaled.ts"
import { ANYTHING, contains, type Interval, isEmpty, meet, onLattice, solve } from "./interval.ts"
import { bandOf, holdsWith, type Row, type System, type Variable } from "./system.ts"

/** What changing one figure can do: the values it may take, and the violated rows that then hold. */
export interface Settling {
  readonly variable: Variable
  readonly interval: Interval
  readonly rows: readonly Row[]
}

/**
 * The most of the violated rows a figure can settle while every row that held still holds. Exact: each row allows an
 * interval of values; the best value lies at an end of one.
 */
export function settleSingle(system: System, id: FigureId, violated: readonly Row[]): Settling | undefined {
  const variable = system.figures.get(id)
  const rows = system.byFigure.get(id) ?? []
  if (variable === undefined) return undefined
  const kept = rows
    .filter((row) => !row.isViolated)
    .reduce((all, row) => meet(all, allowed(system, row, variable)), possible(variable))
  const wished = rows
    .filter((row) => violated.includes(row))
    .map((row) => ({ row, interval: meet(kept, allowed(system, row, variable)) }))
    .filter(({ interval }) => !isEmpty(onLattice(interval, variable.step)))
  const [best] = wished
    .flatMap(({ interval }) => [interval.low, interval.high])
    .filter((end) => end !== null)
    .map((end) => wished.filter(({ interval }) => contains(interval, end)))
    .toSorted((a, b) => b.length - a.length)
  if (best === undefined) return undefined
  const interval = onLattice(
    best.reduce((all, each) => meet(all, each.interval), ANYTHING),
    variable.step,
  )
  const settling = { variable, interval, rows: best.map(({ row }) => row) }
  return isEmpty(interval) || !isReal(system, settling) ? undefined : settling
}

/** The value at the middle of what is allowed: where the equations hold best. */
export function middleOf({ variable, interval: { low, high } }: Settling): bigint {
  const [from, to] = [low ?? high ?? variable.value, high ?? low ?? variable.value]
  return from + ((to - from) / (2n * variable.step)) * variable.step
}

/** Whether, with this value in place, the rows settled and the rows that held do hold. */
export function holdsAt(
  system: System,
  { variable, rows }: Pick<Settling, "variable" | "rows">,
  value: bigint,
): boolean {
  const { id } = variable.figure
  const values = new Map<string, string>([[id, unscaled(value, system.places)]])
  const held = (system.byFigure.get(id) ?? []).filter((row) => !row.isViolated)
  return [...rows, ...held].every((row) => holdsWith(row, values))
}

/** Intervals assume that the figure is not nought; where they leave only values that fail after all, there is none. */
function isReal(system: System, settling: Settling): boolean {
  const { low, high } = settling.interval
  const tried = [middleOf(settling), low, high].filter((value) => value !== null)
  return tried.some((value) => holdsAt(system, settling, value))
}

function allowed(system: System, row: Row, { figure, value }: Variable): Interval {
  const weight = row.weights.get(figure.id) ?? 0n
  if (weight === 0n) return ANYTHING
  const band = bandOf(row, new Set([figure.id]), system.places)
  return solve({ low: -band, high: band }, row.residual - weight * value, weight)
}

/** Amounts and numbers of things are not negative; changes may be. */
function possible({ figure }: Variable): Interval {
  return figure.measure === "amount" || figure.measure === "count" ? { low: 0n, high: null } : ANYTHING
}
