import { absolute } from "./scaled.ts"

/** Below this, a residual inside the bound is one that honest rounding would almost never make. */
export const UNLIKELY_ONE_IN = 1000

/** Past so many parts the exact distribution is slow to work out, and its tail is bounded instead. */
const COUNTED = 40

/**
 * Whether the rounding of `parts` figures and of their total, each on its own, would leave a residual of `steps` quanta
 * or more with a chance below one in `oneIn`. The parts' errors are uniform in half a quantum either side, and the
 * total is the nearest whole number of quanta, so the residual is the nearest whole number to the sum of the parts'
 * errors, whose distribution is Irwin and Hall's: the chance is 2·P(S ≤ parts/2 − steps + ½). Past forty parts that is
 * bounded by 2·exp(−6·(steps − ½)²/parts), uniform errors being strictly sub-Gaussian: never too small a chance.
 */
export function isUnlikely(parts: number, steps: bigint, oneIn = UNLIKELY_ONE_IN): boolean {
  const size = absolute(steps)
  if (parts < 1 || size === 0n) return false
  if (parts > COUNTED) return 3 * (2 * Number(size) - 1) ** 2 > 2 * parts * Math.log(2 * oneIn)
  const n = BigInt(parts)
  return 2n * below(n, n - 2n * size + 1n) * BigInt(oneIn) < whole(n)
}

const likely = new Map<number, Map<number, number>>()

/** The largest residual, in quanta, that is not unlikely for so many parts; worked out once for each. */
export function likelySteps(parts: number, oneIn = UNLIKELY_ONE_IN): number {
  const known = likely.get(oneIn) ?? new Map<number, number>()
  likely.set(oneIn, known)
  const found = known.get(parts)
  if (found !== undefined) return found
  let steps = 0
  // No residual is larger than half the number of parts.
  while (2 * (steps + 1) <= parts && !isUnlikely(parts, BigInt(steps + 1), oneIn)) steps++
  known.set(parts, steps)
  return steps
}

/** The chance that rounding leaves exactly `steps` quanta, either way, told apart by sign. 0 ≤ parts ≤ 40. */
export function roundedChance(parts: number, steps: number): number {
  const [n, twice] = [BigInt(parts), 2n * BigInt(steps)]
  return ratio(below(n, n + twice + 1n) - below(n, n + twice - 1n), whole(n))
}

/**
 * The chance that parts and total, each cut off instead of rounded, leave exactly −`steps` quanta: that the cut-off
 * parts of a quantum make up `steps` whole ones. 0 ≤ parts ≤ 40.
 */
export function truncatedChance(parts: number, steps: number): number {
  const [n, twice] = [BigInt(parts), 2n * BigInt(steps)]
  return ratio(below(n, twice + 2n) - below(n, twice), whole(n))
}

/** 2ⁿ·n! times the chance that n numbers, each uniform between 0 and 1, sum to at most halves/2. */
function below(n: bigint, halves: bigint): bigint {
  if (halves >= 2n * n) return whole(n)
  let sum = 0n
  for (let k = 0n; 2n * k <= halves && k <= n; k++) {
    const term = choose(n, k) * (halves - 2n * k) ** n
    sum += k % 2n === 0n ? term : -term
  }
  return sum
}

/** What `below` is out of. */
function whole(n: bigint): bigint {
  return 2n ** n * factorial(n)
}

function choose(n: bigint, k: bigint): bigint {
  let result = 1n
  for (let i = 0n; i < k; i++) result = (result * (n - i)) / (i + 1n)
  return result
}

function factorial(n: bigint): bigint {
  let result = 1n
  for (let i = 2n; i <= n; i++) result *= i
  return result
}

/** Eighteen digits of a quotient: a chance is weighed, never added to money. */
function ratio(over: bigint, under: bigint): number {
  const digits = 10n ** 18n
  return Number((over * digits) / under) / Number(digits)
}
