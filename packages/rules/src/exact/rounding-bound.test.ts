import fc from "fast-check"
import { expect, test } from "vitest"

import { roundingBound } from "./rounding-bound.ts"

test("k equal quanta allow ⌊(k−1)/2⌋ of them", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 60 }), fc.bigInt({ min: 1n, max: 10_000n }), (k, quantum) => {
      const steps = k === 0 ? 0n : BigInt(Math.floor((k - 1) / 2))
      expect(roundingBound(Array(k).fill(quantum))).toBe(steps * quantum)
    }),
  )
})

test("figures that are exact add nothing", () => {
  expect(roundingBound([0n, 100n, 0n, 100n, 100n])).toBe(100n)
  expect(roundingBound([0n, 0n])).toBe(0n)
})

test("the bound is the largest multiple of the finest quantum below half the sum of all", () => {
  // A coarse figure of 100 and one of 1: less than 50.5, so 50.
  expect(roundingBound([100n, 1n])).toBe(50n)
  // Two of 100: less than 100, and a multiple of 100.
  expect(roundingBound([100n, 100n])).toBe(0n)
})
