import { expect, test } from "vitest"

import { isBankCard, isResidentId } from "./check-digits.ts"

test("a resident identity number carries its check digit", () => {
  expect(isResidentId("110101190001010014")).toBe(true)
  expect(isResidentId("110101190001010015")).toBe(false)
  expect(isResidentId("11010119000101001")).toBe(false)
})

test("the number of a bank card passes Luhn's check", () => {
  expect(isBankCard("6222000000000000004")).toBe(true)
  expect(isBankCard("6222000000000000005")).toBe(false)
  expect(isBankCard("0000000000000000")).toBe(false)
})
