/** Whole numbers from `low` to `high`, both included; null is without end. */
export interface Interval {
  readonly low: bigint | null
  readonly high: bigint | null
}

/** No end on either side. */
export const ANYTHING: Interval = { low: null, high: null }

/** What both allow. */
export function meet(a: Interval, b: Interval): Interval {
  return { low: greater(a.low, b.low), high: lesser(a.high, b.high) }
}

/** Whether no whole number lies within. */
export function isEmpty({ low, high }: Interval): boolean {
  return low !== null && high !== null && low > high
}

/** Both ends are within. */
export function contains({ low, high }: Interval, value: bigint): boolean {
  return (low === null || low <= value) && (high === null || value <= high)
}

/** The multiples of `step` within. */
export function onLattice({ low, high }: Interval, step: bigint): Interval {
  return {
    low: low === null ? null : -floorDivide(-low, step) * step,
    high: high === null ? null : floorDivide(high, step) * step,
  }
}

/** All x with low ≤ base + weight·x ≤ high, for a weight that is not nought. */
export function solve({ low, high }: Interval, base: bigint, weight: bigint): Interval {
  const [from, to] = weight > 0n ? [low, high] : [high, low]
  const below = from === null ? null : weight > 0n ? from - base : base - from
  const above = to === null ? null : weight > 0n ? to - base : base - to
  const size = weight > 0n ? weight : -weight
  return {
    low: below === null ? null : -floorDivide(-below, size),
    high: above === null ? null : floorDivide(above, size),
  }
}

/** The whole number at or below a quotient; the divisor is positive. */
function floorDivide(dividend: bigint, divisor: bigint): bigint {
  const quotient = dividend / divisor
  return dividend % divisor < 0n ? quotient - 1n : quotient
}

function greater(a: bigint | null, b: bigint | null): bigint | null {
  if (a === null || b === null) return a ?? b
  return a > b ? a : b
}

function lesser(a: bigint | null, b: bigint | null): bigint | null {
  if (a === null || b === null) return a ?? b
  return a < b ? a : b
}
