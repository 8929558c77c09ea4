import { ANYTHING, contains, type Interval, isEmpty, meet, onLattice, solve } from "./interval.ts"
import { bandOf, holds, type Row } from "./row.ts"
import type { Standing, System, Variable } from "./system.ts"

/** What changing one figure can do: the values it may take, and the violated rows that then hold. */
export interface Settling {
  readonly variable: Variable
  /** On the lattice of its steps. */
  readonly interval: Interval
  readonly rows: readonly Row[]
}

/**
 * The values of one figure with which every row of the target holds and none that held is broken; or the rows that
 * cannot hold together. Exact: each row allows an interval.
 */
export function settle(
  system: System,
  variable: Variable,
  target: ReadonlySet<Row>,
): Settling | { readonly conflict: readonly Row[] } {
  const binding = system.standingsOf(variable).filter(({ row }) => !row.isViolated || target.has(row))
  let [below, above]: (Row | undefined)[] = []
  let interval = possible(variable)
  for (const standing of binding) {
    const own = allowed(standing, variable)
    const both = meet(interval, own)
    if (both.low !== interval.low) below = standing.row
    if (both.high !== interval.high) above = standing.row
    interval = both
    if (isEmpty(interval)) return { conflict: [below, above].filter((row) => row !== undefined) }
  }
  const rows = binding.filter(({ row }) => row.isViolated).map(({ row }) => row)
  const settling = { variable, rows, interval: onLattice(interval, variable.step) }
  const isSound = rows.length === target.size && isReal(system, settling)
  return isSound ? settling : { conflict: [...target, ...binding.map(({ row }) => row)] }
}

/** The most of the target a figure can settle while every row that held still holds; the best value lies at an end of an interval. */
export function settleMost(
  system: System,
  variable: Variable,
  target: ReadonlySet<Row>,
): Settling | undefined {
  const standings = system.standingsOf(variable)
  const kept = standings
    .filter(({ row }) => !row.isViolated)
    .reduce((all, standing) => meet(all, allowed(standing, variable)), possible(variable))
  const wished = standings
    .filter(({ row }) => target.has(row))
    .map((standing) => ({ row: standing.row, interval: meet(kept, allowed(standing, variable)) }))
    .filter(({ interval }) => !isEmpty(onLattice(interval, variable.step)))
  const [best] = wished
    .flatMap(({ interval: { low, high } }) => [low, high])
    .filter((end) => end !== null)
    .map((end) => wished.filter(({ interval }) => contains(interval, end)))
    .sort((a, b) => b.length - a.length)
  const settled = best && settle(system, variable, new Set(best.map(({ row }) => row)))
  return settled === undefined || "conflict" in settled ? undefined : settled
}

/** The value at the middle of what is allowed: where the equations hold best. */
export function middleOf({
  variable,
  interval: { low, high },
}: Pick<Settling, "variable" | "interval">): bigint {
  const [from, to] = [low ?? high ?? variable.value, high ?? low ?? variable.value]
  return from + ((to - from) / (2n * variable.step)) * variable.step
}

/** Whether, with this value in place, the rows settled and the rows that held do hold. */
export function holdsAt(
  system: System,
  { variable, rows }: Pick<Settling, "variable" | "rows">,
  value: bigint,
) {
  const changes = new Map([[variable, value]])
  return system
    .standingsOf(variable)
    .every(({ row }) => (row.isViolated && !rows.includes(row)) || holds(row, changes))
}

/** Intervals assume that the figure is not nought; where they leave only values that fail after all, there is none. */
function isReal(system: System, settling: Settling): boolean {
  const { low, high } = settling.interval
  if (isEmpty(settling.interval)) return false
  return [middleOf(settling), low, high].some((value) => value !== null && holdsAt(system, settling, value))
}

function allowed({ row, weight }: Standing, variable: Variable): Interval {
  return solve(bandOf(row, [variable]), row.residual - weight * variable.value, weight)
}

function possible({ canBeNegative }: Variable): Interval {
  return canBeNegative ? ANYTHING : { low: 0n, high: null }
}
