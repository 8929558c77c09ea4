import { expect, test } from "vitest"

import { isUnlikely, likelySteps, roundedChance, truncatedChance } from "./irwin-hall.ts"

/** Counts how often the rounding of n parts, each anywhere on a fine grid, leaves at least `steps`: slow and plain. */
function share(parts: number, steps: number, grid: number): number {
  const errors = Array.from({ length: grid }, (_, index) => (index + 0.5) / grid - 0.5)
  let sums = new Map([[0, 1]])
  for (let part = 0; part < parts; part++) {
    const next = new Map<number, number>()
    for (const [sum, count] of sums) {
      for (const error of errors) {
        const key = Math.round((sum + error) * 1e6) / 1e6
        next.set(key, (next.get(key) ?? 0) + count)
      }
    }
    sums = next
  }
  const all = grid ** parts
  return [...sums].reduce((hit, [sum, count]) => (Math.abs(sum) >= steps - 0.5 ? hit + count : hit), 0) / all
}

test.each([
  // Four parts off by two quanta: one time in 200.
  [4, 2],
  // Six parts off by three: one in 20,000.
  [6, 3],
  [7, 3],
  [8, 3],
  [8, 4],
  [5, 2],
])("%i parts off by %i quanta: as counting says", (parts, steps) => {
  expect(isUnlikely(parts, BigInt(steps))).toBe(share(parts, steps, 40) < 0.001)
})

test("no difference is never unlikely, and neither direction is likelier", () => {
  expect(isUnlikely(6, 0n)).toBe(false)
  expect(isUnlikely(6, -3n)).toBe(true)
})

test.each([
  // Two parts: errors sum to within half a quantum three times in four.
  [2, 0, 3 / 4],
  [2, 1, 1 / 8],
  [2, -1, 1 / 8],
  [3, 0, 2 / 3],
  [3, 1, 1 / 6],
  [3, 2, 0],
])("%i rounded parts leave exactly %i quanta with a chance of %f", (parts, steps, chance) => {
  expect(roundedChance(parts, steps)).toBeCloseTo(chance, 12)
})

test.each([
  // The fractions of two numbers make up a whole one every other time: Euler's numbers over n!.
  [2, 0, 1 / 2],
  [2, 1, 1 / 2],
  [3, 0, 1 / 6],
  [3, 1, 4 / 6],
  [3, 2, 1 / 6],
  [4, 2, 11 / 24],
  [2, 2, 0],
])("%i parts cut off leave %i quanta too few with a chance of %f", (parts, steps, chance) => {
  expect(truncatedChance(parts, steps)).toBeCloseTo(chance, 12)
})

test("the largest likely residual is the last one before an unlikely one", () => {
  expect([2, 4, 6, 12, 20].map((parts) => likelySteps(parts))).toEqual([1, 2, 2, 3, 4])
  expect(isUnlikely(12, 3n)).toBe(false)
  expect(isUnlikely(12, 4n)).toBe(true)
})
