import { expect, test } from "vitest"

import { ceilingOf, commonPlaces, greatestOf, leastOf, scaled, unscaled } from "./scaled.ts"

test.each([
  ["371.06", 2, 37106n],
  ["371.06", 4, 3710600n],
  ["-0.44", 2, -44n],
  ["0", 3, 0n],
])("%s in steps of 10^-%i is %s", (text, places, steps) => {
  expect(scaled(text, places)).toBe(steps)
})

test("what is finer than the steps, or no plain decimal, is a defect", () => {
  expect(() => scaled("0.001", 2)).toThrow(TypeError)
  expect(() => scaled("1,000", 2)).toThrow(TypeError)
  expect(() => scaled("1e3", 2)).toThrow(TypeError)
})

test("steps print as the shortest decimal, or with as many decimals as asked for", () => {
  expect(unscaled(-5n, 2)).toBe("-0.05")
  expect(unscaled(1200n, 2)).toBe("12")
  expect(unscaled(1200n, 2, 2)).toBe("12.00")
})

test("the common number of decimals is the largest", () => {
  expect(commonPlaces(["1", "1.5", "0.0001"])).toBe(4)
  expect(commonPlaces([])).toBe(0)
})

test("least, greatest and the ceiling of a quotient", () => {
  expect([leastOf([3n, 1n, 2n]), greatestOf([3n, 1n, 2n]), leastOf([])]).toEqual([1n, 3n, undefined])
  expect([ceilingOf(4n, 2n), ceilingOf(5n, 2n)]).toEqual([2n, 3n])
})
