import { absolute } from "./scaled.ts"

/** Below this, a residual inside the bound is one that honest rounding would almost never make. */
const UNLIKELY = { one: 1n, in: 1000n }

/**
 * Whether the rounding of `parts` figures and of their total, each on its own, would leave a residual of `steps` quanta
 * or more with a chance below one in a thousand. The parts' errors are uniform in half a quantum either side, and the
 * total is the nearest whole number of quanta, so the residual is the nearest whole number to the sum of the parts'
 * errors, whose distribution is Irwin and Hall's: the chance is 2·P(S ≤ parts/2 − steps + ½).
 */
export function isUnlikely(parts: number, steps: bigint): boolean {
  const size = absolute(steps)
  if (parts < 1 || size === 0n) return false
  const n = BigInt(parts)
  // All in halves, so that everything is whole: x = halves/2.
  const halves = n - 2n * size + 1n
  if (halves <= 0n) return true
  let tail = 0n
  for (let k = 0n; 2n * k <= halves && k <= n; k++) {
    const term = choose(n, k) * (halves - 2n * k) ** n
    tail += k % 2n === 0n ? term : -term
  }
  // P(S ≤ x) = tail / (2ⁿ·n!); both tails count.
  return 2n * tail * UNLIKELY.in < UNLIKELY.one * 2n ** n * factorial(n)
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
