import fc from "fast-check"
import { expect, test } from "vitest"

import { scaled } from "./scaled.ts"
import { smallSteps, stepsOf } from "./steps.ts"

test.each([
  ["371.06", 2, 37106],
  ["371.06", 4, 3710600],
  ["-0.44", 2, -44],
  ["0", 3, 0],
  ["9007199254740991", 0, undefined],
  ["999999999999999", 0, 999999999999999],
  ["999999999999999", 1, undefined],
  ["0.001", 2, undefined],
  ["1,000", 2, undefined],
  [".5", 2, undefined],
  ["5.", 2, undefined],
  ["", 2, undefined],
])("%s in steps of 10^-%i is %s", (text, places, steps) => {
  expect(smallSteps(text, places)).toBe(steps)
})

test("a printed minus nought is nought", () => {
  expect(Object.is(smallSteps("-0.00", 2), 0)).toBe(true)
})

test("the fast way and the slow way agree on every decimal", () => {
  const decimal = fc
    .tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.integer({ min: 0, max: 6 }))
    .map(([digits, places]) => {
      const text = (digits < 0n ? -digits : digits).toString().padStart(places + 1, "0")
      const at = text.length - places
      return `${digits < 0n ? "-" : ""}${text.slice(0, at)}${places === 0 ? "" : `.${text.slice(at)}`}`
    })
  fc.assert(
    fc.property(decimal, fc.integer({ min: 6, max: 9 }), (text, places) => {
      expect(stepsOf(text, places)).toBe(scaled(text, places))
    }),
    { numRuns: 2000 },
  )
})
