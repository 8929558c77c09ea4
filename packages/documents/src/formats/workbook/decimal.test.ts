import { expect, test } from "vitest"

import { fifteenDigits, roundedAway } from "./decimal.ts"

test.each([
  [96282213.44 + 2 ** -26, "96282213.44"],
  [0.1 + 0.2, "0.3"],
  [2080505, "2080505"],
  [-0.5, "-0.5"],
  [1e20, "100000000000000000000"],
  [1.5e-7, "0.00000015"],
  [2 ** 57 - 1, "144115188075856000"],
  [0, "0"],
  [100, "100"],
])("%d is %s", (value, written) => {
  expect(fifteenDigits(value)).toBe(written)
})

test.each([
  ["12.345", 2, "12.35"],
  ["-12.345", 2, "-12.35"],
  ["0.005", 2, "0.01"],
  ["0.004", 2, "0.00"],
  ["9.995", 2, "10.00"],
  ["99.5", 0, "100"],
  ["12.3", 2, "12.3"],
])("%s to %d places is %s", (decimal, places, rounded) => {
  expect(roundedAway(decimal, places)).toBe(rounded)
})
