import { expect, test } from "vitest"

import { CreditCode, isCreditCode } from "./credit-code.ts"

test("a unified social credit code carries its check character", () => {
  // Σ digit × 3ⁱ mod 31 of 1·1 + 1·3 + 5·9 + 1·(3⁶ mod 31 = 16) = 65, which leaves 3; 31 − 3 = 28 is W.
  expect(isCreditCode("11500010000000000W")).toBe(true)
  expect(isCreditCode("11500010000000000X")).toBe(false)
})

test("another length, and letters it has not, are none", () => {
  expect(isCreditCode("1150001000000000W")).toBe(false)
  expect(isCreditCode("11500O10000000000W")).toBe(false)
})

test("its schema takes it in capitals only", () => {
  expect(CreditCode.safeParse("11500010000000000W").success).toBe(true)
  expect(CreditCode.safeParse("11500010000000000w").success).toBe(false)
  expect(CreditCode.safeParse("11500010000000000X").success).toBe(false)
})
