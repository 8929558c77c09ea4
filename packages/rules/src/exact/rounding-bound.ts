import { ceilingOf, leastOf } from "./scaled.ts"

/**
 * The largest residual honest rounding can leave in an equation whose non-zero printed terms, the total among them,
 * have these quanta. Each error lies in a half-open half quantum, so the residual stays below half their sum; it is
 * also a multiple of the finest. For k equal quanta that is ⌊(k−1)/2⌋ of them.
 */
export function roundingBound(quanta: readonly bigint[]): bigint {
  const rounded = quanta.filter((quantum) => quantum > 0n)
  const finest = leastOf(rounded)
  return finest === undefined ? 0n : belowHalf(sumOf(rounded), finest)
}

/** The largest multiple of `finest` below half of `all`; nought where nothing is rounded. */
export function belowHalf(all: bigint, finest: bigint): bigint {
  return all === 0n ? 0n : (ceilingOf(all, 2n * finest) - 1n) * finest
}

function sumOf(numbers: readonly bigint[]): bigint {
  return numbers.reduce((total, number) => total + number, 0n)
}
