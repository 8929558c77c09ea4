import { moneyOf } from "@gouji/domain"
import { describe, expect, test } from "vitest"

import { closeScaleOf, scaleOf } from "./scale.ts"

const yuan = (...amounts: readonly string[]) => amounts.map(moneyOf)

describe("a scale", () => {
  test("begins at nought, and ends at the largest amount", () => {
    const at = scaleOf(yuan("50", "200"))
    expect(yuan("0", "50", "200").map(at)).toEqual([0, 25, 100])
  })

  test("has nought inside where an amount is below it", () => {
    const at = scaleOf(yuan("-100", "300"))
    expect(yuan("-100", "0", "300").map(at)).toEqual([0, 25, 100])
  })

  test("of nothing but nought has it at its beginning", () => {
    expect(yuan("0").map(scaleOf(yuan("0")))).toEqual([0])
  })
})

describe("a close scale", () => {
  test("leaves an eighth of what it shows on either side", () => {
    const at = closeScaleOf(yuan("1000", "1008"))
    expect(yuan("1000", "1004", "1008").map(at)).toEqual([10, 50, 90])
  })

  test("of one amount has it within", () => {
    const [at = -1] = yuan("7").map(closeScaleOf(yuan("7")))
    expect(at).toBeGreaterThan(0)
    expect(at).toBeLessThan(100)
  })
})
