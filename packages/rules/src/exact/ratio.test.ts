import fc from "fast-check"
import { expect, test } from "vitest"

import {
  compareRatios,
  cutOffTo,
  dividedBy,
  holdsNought,
  hullOf,
  meets,
  minus,
  nearestStep,
  type Ratio,
  ratioOf,
  roundedTo,
  times,
} from "./ratio.ts"

/** A hundred times a part over its whole. */
const share = (a: Ratio, b: Ratio) => {
  const quotient = dividedBy(a, b)
  return quotient && times(quotient, 100n)
}

/** Whether a printed percentage is one that a part and a whole, each printed to 0.01, can have. */
function fits(part: string, whole: string, printed: string): boolean {
  const hull = hullOf(roundedTo(part, "0.01"), roundedTo(whole, "0.01"), share)
  return hull !== undefined && meets(hull, roundedTo(printed, "0.01"))
}

test.each([
  // 841.13 / 6113.44 = 13.7587…%
  ["841.13", "6113.44", "13.76", true],
  ["841.13", "6113.44", "13.36", false],
  // 2.00 / 3.00 lies between 1.995/3.005 = 66.39% and 2.005/2.995 = 66.94%, the latter not reached.
  ["2.00", "3.00", "66.40", true],
  ["2.00", "3.00", "66.38", false],
  ["2.00", "3.00", "66.94", true],
  ["2.00", "3.00", "66.96", false],
])("%s of %s is %s%: %s", (...[part, whole, printed, expected]) => {
  expect(fits(part, whole, printed)).toBe(expected)
})

test("a rounded number reaches half a step down, and up to but not including half a step up", () => {
  const stretch = roundedTo("13.76", "0.01")
  expect(meets(stretch, roundedTo("13.755", "0"))).toBe(true)
  expect(meets(stretch, roundedTo("13.765", "0"))).toBe(false)
  expect(meets(stretch, roundedTo("13.7649999", "0"))).toBe(true)
})

test("below nought it is the other way round", () => {
  const stretch = roundedTo("-13.76", "0.01")
  expect(meets(stretch, roundedTo("-13.755", "0"))).toBe(true)
  expect(meets(stretch, roundedTo("-13.765", "0"))).toBe(false)
})

test("a number whose decimals were cut off reaches a whole step away from nought, not including its end", () => {
  expect(meets(cutOffTo("15.86", "0.01"), roundedTo("15.8699", "0"))).toBe(true)
  expect(meets(cutOffTo("15.86", "0.01"), roundedTo("15.87", "0"))).toBe(false)
  expect(meets(cutOffTo("-15.86", "0.01"), roundedTo("-15.8699", "0"))).toBe(true)
  expect(meets(cutOffTo("-15.86", "0.01"), roundedTo("-15.85", "0"))).toBe(false)
})

test("nought and what is exact stand for themselves", () => {
  expect(roundedTo("0.00", "0.01").high).toEqual({ at: { over: 0n, under: 200n }, isOpen: false })
  expect(meets(roundedTo("3", "0"), roundedTo("3.0000001", "0"))).toBe(false)
})

test("over a stretch that holds nought a quotient has no bounds", () => {
  expect(holdsNought(roundedTo("0.01", "0.01"))).toBe(false)
  expect(holdsNought(roundedTo("0.01", "0.02"))).toBe(true)
  expect(hullOf(roundedTo("1", "0"), roundedTo("0", "0"), dividedBy)).toBeUndefined()
})

test("the nearest step of a quotient goes away from nought at the very half", () => {
  expect(nearestStep(ratioOf("0.125"), 2)).toBe(13n)
  expect(nearestStep(ratioOf("-0.125"), 2)).toBe(-13n)
  expect(nearestStep({ over: 1n, under: 3n }, 2)).toBe(33n)
})

const cents = fc.integer({ min: 1, max: 10_000_000 })
const off = fc.integer({ min: -499, max: 499 })

test("the percentage of the true amounts, rounded, fits the amounts as printed", () => {
  fc.assert(
    fc.property(fc.tuple(cents, cents), fc.tuple(off, off), ([part, whole], [a, b]) => {
      const [truePart, trueWhole] = [BigInt(part) * 1000n + BigInt(a), BigInt(whole) * 1000n + BigInt(b)]
      const hundredths = nearestStep({ over: truePart * 100n, under: trueWhole }, 2)
      const printed = text(hundredths)
      fc.pre(hundredths > 0n)
      expect(fits(text(BigInt(part)), text(BigInt(whole)), printed)).toBe(true)
    }),
  )
})

test("differences and comparisons are exact", () => {
  const tenth = minus(ratioOf("0.3"), ratioOf("0.2"))
  expect(compareRatios(tenth, ratioOf("0.1"))).toBe(0)
  expect(compareRatios(ratioOf("-1"), ratioOf("0.1"))).toBe(-1)
})

function text(hundredths: bigint): string {
  const digits = hundredths.toString().padStart(3, "0")
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`
}
