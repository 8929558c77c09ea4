import { describe, expect, test } from "vitest"

import { fenOf, isDecimal } from "./table.ts"

describe("an amount in fen", () => {
  test.each<[string, bigint | null]>([
    ["0.00", 0n],
    ["-0.01", -1n],
    ["3710600.00", 371060000n],
    ["12", 1200n],
    ["12.5", 1250n],
    ["12.500000", 1250n],
    ["12.501", null],
    ["92233720368547758.07", 9223372036854775807n],
    ["92233720368547758.08", null],
    ["-92233720368547758.07", -9223372036854775807n],
    ["1e5", null],
    ["", null],
  ])("%s yuan is %s", (yuan, fen) => {
    expect(fenOf(yuan)).toBe(fen)
  })
})

test("a decimal has digits, a sign and a point only", () => {
  expect(["0", "-1.50", "12.000001"].every(isDecimal)).toBe(true)
  expect(["", ".5", "1.", "+1", "1,000", "1e5", "١", "１", "=1", "1\n"].some(isDecimal)).toBe(false)
})
