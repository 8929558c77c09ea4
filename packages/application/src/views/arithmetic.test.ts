import { expect, test } from "vitest"

import type { WireFigure } from "../wire.ts"
import { arithmeticOf } from "./arithmetic.ts"

function figures(...quanta: readonly string[]): ReadonlyMap<string, WireFigure> {
  return new Map(quanta.map((quantum, index) => [`f${index}`, figure("3500.00", quantum)]))
}

/** Only what it is and its quantum matter here. */
function figure(value: string, quantum: string): WireFigure {
  return { value, quantum } as WireFigure
}

function verdict(residual: string | null, bound: string | null, count: number) {
  const ids = Array.from({ length: count }, (_, index) => `f${index}` as WireFigure["id"])
  return { residual, bound, unit: "元", figures: ids }
}

test("says a difference in steps of the last place the figures have in common", () => {
  expect(arithmeticOf(verdict("-100.00", "200.00", 2), figures("100.00", "1000.00"))).toEqual({
    residual: { amount: "-100.00", lastPlaces: null },
    bound: { amount: "200.00", lastPlaces: null },
    unit: "元",
  })
  expect(arithmeticOf(verdict("-300.00", "0.00", 2), figures("100.00", "100.00"))).toEqual({
    residual: { amount: "-300.00", lastPlaces: "-3" },
    bound: { amount: "0.00", lastPlaces: "0" },
    unit: "元",
  })
})

test("passes over a nought, whatever its places: 3.50 ≠ 0 + 20.00 differ by 1,650 hundredths of 万元", () => {
  const mixed = new Map([...figures("100.00", "100.00"), ["f2", figure("0", "10000.00")]])
  expect(arithmeticOf(verdict("165000.00", "100.00", 3), mixed)).toMatchObject({
    residual: { lastPlaces: "1650" },
    bound: { lastPlaces: "1" },
  })
})

test("is exact beyond what a float can hold", () => {
  const [big, step] = ["9007199254740993000.01", "0.01"]
  expect(arithmeticOf(verdict(big, null, 1), figures(step))?.residual.lastPlaces).toBe(
    "900719925474099300001",
  )
})

test("is nothing where nothing was computed", () => {
  expect(arithmeticOf(verdict(null, null, 0), figures())).toBeUndefined()
})
