import { expect, test } from "vitest"

import type { WireFigure, WireVerdict } from "../wire.ts"
import { equationOf } from "./equation.ts"

/** Draws figures of these values (in yuan) with this residual: `a = b + c`, or `a, b, c` where they do not balance. */
function drawn(values: readonly (string | null)[], residual: string | null, unit = "元"): string {
  const ids = values.map((_, index) => `f${index + 1}` as WireFigure["id"])
  const operands = new Map<string, WireFigure>(
    // Only what the equation looks at matters here.
    ids.map((id, index) => [id, { id, value: values[index] ?? null } as WireFigure]),
  )
  const { left, right } = equationOf({ figures: ids, residual, unit } as unknown as WireVerdict, operands)
  const side = (figures: readonly WireFigure[]) => figures.map(({ id }) => id).join(" + ")
  return right.length === 0 ? left.map(({ id }) => id).join(", ") : `${side(left)} = ${side(right)}`
}

test("a whole stands against its parts", () => {
  expect(drawn(["6.00", "1.00", "2.00", "3.00"], "0.00")).toBe("f1 = f2 + f3 + f4")
})

test("what is left over is the verdict's own residual", () => {
  expect(drawn(["371.06", "291.20", "40.24", "20.64", "18.97"], "-0.01")).toBe("f1 = f2 + f3 + f4 + f5")
  expect(drawn(["9.82", "9.85"], "0.03")).toBe("f1 = f2")
})

test("parts may stand before their whole", () => {
  expect(drawn(["1.00", "2.00", "3.00"], "0.00")).toBe("f1 + f2 = f3")
})

test("what was not checked as a sum is not drawn as one", () => {
  expect(drawn(["6.00", "1.00", "2.00"], "0.00")).toBe("f1, f2, f3")
  expect(drawn(["2.00", "1.00"], null)).toBe("f1, f2")
  expect(drawn(["6.00", null], "0.00")).toBe("f1, f2")
  expect(drawn(["6.00", "6.00"], "0", "%")).toBe("f1, f2")
})
