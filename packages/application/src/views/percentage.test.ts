import { moneyOf } from "@gouji/domain"
import { expect, test } from "vitest"

import { percentage } from "./percentage.ts"

const of = (part: string, whole: string) => percentage(moneyOf(part), moneyOf(whole))

test("a share is given to two decimals", () => {
  expect(of("2912000", "3710600")).toBe("78.48")
  expect(of("3710600", "3710600")).toBe("100.00")
  expect(of("0", "3710600")).toBe("0.00")
  expect(of("1", "3")).toBe("33.33")
})

test("a fall is negative", () => {
  expect(of("-98200", "3808800")).toBe("-2.58")
})

test("halves go away from zero, on both sides", () => {
  expect(of("12345", "1000000")).toBe("1.23")
  expect(of("12350", "1000000")).toBe("1.24")
  expect(of("-12350", "1000000")).toBe("-1.24")
})

test("what rounds to nought has no sign", () => {
  expect(of("-1", "1000000")).toBe("0.00")
})

test("of nothing there is no share", () => {
  expect(of("5", "0")).toBeNull()
})

test("amounts with different decimals are scaled alike", () => {
  expect(of("0.505", "1")).toBe("50.50")
})
