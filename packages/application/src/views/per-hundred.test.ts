import { moneyOf, sum } from "@gouji/domain"
import { describe, expect, test } from "vitest"

import type { Outcome, WireFigure } from "../wire.ts"
import type { Breakdown } from "./overview.ts"
import { perHundred } from "./per-hundred.ts"

/** A whole of which only the shares matter. */
function divided(shares: readonly (string | null)[], more: Partial<Breakdown> = {}): Breakdown {
  const parts = shares.map((share, index) => ({ figure: { id: `f${index}` } as WireFigure, share }))
  const sumOf = { sign: "", printed: "", unit: "万元", value: "0" } as const
  return { total: {} as WireFigure, parts, none: [], unknown: [], sum: sumOf, residual: null, ...more }
}

const leaving = (outcome: Outcome | null) => ({
  residual: { amount: { sign: "+", printed: "0.01", unit: "万元", value: "100.00" } as const, outcome },
})

describe("of each hundred yuan", () => {
  test("the large parts are named, the small ones told together, and all come to a hundred", () => {
    const told = perHundred(divided(["78.48", "10.84", "5.56", "2.60", "2.52"]))
    expect(told?.parts.map(({ share }) => share)).toEqual(["78.48", "10.84", "5.56"])
    expect(told?.rest).toEqual({ share: "5.12", count: 2 })
    const all = [...(told?.parts ?? []), { share: told?.rest?.share ?? "0" }]
    expect(sum(all.map(({ share }) => moneyOf(share)))).toBe("100.00")
  })

  test("five are named at most", () => {
    expect(perHundred(divided(["20", "20", "20", "15", "15", "10"]))).toMatchObject({
      parts: { length: 5 },
      rest: { share: "10.00", count: 1 },
    })
  })

  test("there is no rest where all are named", () => {
    expect(perHundred(divided(["60.00", "40.00"]))?.rest).toBeNull()
  })

  test.each([
    ["a share is not known", divided(["60", null])],
    ["a part is below nought", divided(["104", "-4"])],
    ["a part has no amount", divided(["60", "40"], { unknown: [{} as WireFigure] })],
    ["the parts do not make the whole", divided(["60", "30"], leaving("fail"))],
    ["nobody knows whether they do", divided(["60", "30"], leaving(null))],
    ["one part is all", divided(["100.00"])],
  ])("nothing is said where %s", (_, breakdown) => {
    expect(perHundred(breakdown)).toBeNull()
  })

  test("what rounding leaves keeps nobody from saying it", () => {
    expect(perHundred(divided(["60", "39.99"], leaving("pass-rounded")))).not.toBeNull()
  })
})
