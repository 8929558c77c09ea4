import { ceilingOf, leastOf } from "./scaled.ts"

/**
 * The largest residual honest rounding can leave in an equation whose non-zero printed terms, the total among them,
 * have these quanta. Each error lies in a half-open half quantum, so the residual stays below half their sum; it is
 * also a multiple of the finest. For k equal quanta that is ⌊(k−1)/2⌋ of them.
 */
export function roundingBound(quanta: readonly bigint[]): bigint {
  const rounded = quanta.filter((quantum) => quantum > 0n)
  const finest = leastOf(rounded)
  if (finest === undefined) return 0n
  const all = rounded.reduce((total, quantum) => total + quantum, 0n)
  return (ceilingOf(all, 2n * finest) - 1n) * finest
}
