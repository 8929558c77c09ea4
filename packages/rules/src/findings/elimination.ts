import { ANYTHING, type Interval, meet, solve } from "./interval.ts"
import type { Row } from "./row.ts"

/** Σ coefficients·changes ≤ limit, with the rows it comes from. */
export interface Bound {
  /** One for each unknown; weights of equations, so small whole numbers. */
  readonly coefficients: readonly number[]
  readonly limit: bigint
  readonly origins: readonly Row[]
}

/**
 * Rows that cannot hold together whatever the unknowns are; null where there is a solution. Exact over the rationals, by
 * elimination (Fourier and Motzkin); of bounds that differ only in their limit the tightest is kept.
 */
export function contradictionIn(bounds: readonly Bound[], unknowns: number): readonly Row[] | null {
  let left = tightest(bounds)
  const plain = contradictionBetween(left)
  if (plain !== null) return plain
  for (let axis = unknowns - 1; axis >= 0; axis--) {
    left = eliminate(left, axis)
    const broken = left.find((bound) => bound.limit < 0n && isConstant(bound))
    if (broken !== undefined) return broken.origins
  }
  return null
}

/** Most sets fail at what one row wants changed and another wants left: no need to eliminate for that. */
function contradictionBetween(bounds: readonly Bound[]): readonly Row[] | null {
  for (const [index, one] of bounds.entries()) {
    for (let at = index + 1; at < bounds.length; at++) {
      const other = bounds[at]
      if (other === undefined || one.limit + other.limit >= 0n || !areOpposed(one, other)) continue
      return [...one.origins, ...other.origins]
    }
  }
  return null
}

function areOpposed(one: Bound, other: Bound): boolean {
  return one.coefficients.every((weight, at) => weight === -(other.coefficients[at] ?? 0))
}

/** What the bounds leave of one unknown alone, in whole numbers. */
export function rangeOf(bounds: readonly Bound[], unknowns: number, axis: number): Interval {
  let left = tightest(bounds)
  for (let other = 0; other < unknowns; other++) if (other !== axis) left = eliminate(left, other)
  return left.reduce((range, { coefficients, limit }) => {
    const weight = coefficients[axis] ?? 0
    return weight === 0 ? range : meet(range, solve({ low: null, high: limit }, 0n, BigInt(weight)))
  }, ANYTHING)
}

function eliminate(bounds: readonly Bound[], axis: number): readonly Bound[] {
  const kept: Bound[] = []
  const above: Bound[] = []
  const below: Bound[] = []
  for (const bound of bounds) {
    const weight = bound.coefficients[axis] ?? 0
    if (weight === 0) kept.push(bound)
    else if (weight > 0) above.push(bound)
    else below.push(bound)
  }
  const crossed = above.flatMap((over) => below.map((under) => cross(over, under, axis)))
  return tightest([...kept, ...crossed])
}

function cross(over: Bound, under: Bound, axis: number): Bound {
  const [up, down] = [over.coefficients[axis] ?? 0, -(under.coefficients[axis] ?? 0)]
  return {
    coefficients: over.coefficients.map((weight, at) => weight * down + (under.coefficients[at] ?? 0) * up),
    limit: over.limit * BigInt(down) + under.limit * BigInt(up),
    origins: [...over.origins, ...under.origins],
  }
}

function tightest(bounds: readonly Bound[]): readonly Bound[] {
  const best = new Map<string, Bound>()
  for (const bound of bounds) {
    if (bound.limit >= 0n && isConstant(bound)) continue
    const key = bound.coefficients.join()
    const other = best.get(key)
    if (other === undefined || bound.limit < other.limit) best.set(key, bound)
  }
  return [...best.values()]
}

function isConstant({ coefficients }: Bound): boolean {
  return coefficients.every((weight) => weight === 0)
}
