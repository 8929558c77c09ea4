import { moneyOf, sum } from "@gouji/domain"
import { describe, expect, test } from "vitest"

import type { WireFigure } from "../wire.ts"
import { type ChangeSteps, changeSteps, directionOf } from "./change-steps.ts"
import type { Comparison } from "./overview.ts"

// A test's figure need not be whole: only its value is looked at.
const figure = (value: string | null) => ({ value }) as WireFigure

function compared(now: string, change: string | null, prior: string | null): Comparison {
  return {
    figure: figure(now),
    change: change === null ? null : figure(change),
    direction: null,
    prior: prior === null ? null : { figure: figure(prior) },
    rate: null,
  }
}

/** The reference unit: 380.88 万元 last year, 371.06 this year; 9.85 less for running, 0.03 more for projects. */
const reference = {
  expenditure: compared("3710600.00", "-98200.00", "3808800.00"),
  basic: compared("3586800.00", "-98500.00", null),
  project: compared("123800.00", "300.00", null),
}

describe("from last year's total to this year's", () => {
  test("changes follow each other, each beginning where the one before ended", () => {
    const steps = changeSteps(reference, "万元")
    expect(steps?.steps.map(({ before, after }) => [before, after])).toEqual([
      ["3808800.00", "3710300.00"],
      ["3710300.00", "3710600.00"],
    ])
    expect(steps?.untold).toBeNull()
  })

  test("what is not told has a step of its own, and all steps lead to the total", () => {
    const steps = changeSteps({ ...reference, project: null }, "万元")
    expect(steps?.untold).toMatchObject({
      before: "3710300.00",
      after: "3710600.00",
      amount: { sign: "+", printed: "0.03", unit: "万元" },
    })
    expect(reached(steps)).toBe("3710600.00")
  })

  test("last year's total may be inferred", () => {
    const quantity = { sign: "", printed: "380.88", unit: "万元", value: "3808800.00" } as const
    const expenditure = { ...reference.expenditure, prior: { inferred: quantity } }
    expect(reached(changeSteps({ ...reference, expenditure }, "万元"))).toBe("3710600.00")
  })

  test.each([
    ["last year's total is not known", { ...reference, expenditure: compared("1.00", null, null) }],
    ["no part is said to have changed", { ...reference, basic: null, project: compared("1.00", null, null) }],
    ["the total is blank", { ...reference, expenditure: { ...reference.expenditure, figure: figure(null) } }],
    ["there is no total", { ...reference, expenditure: null }],
  ])("there is no way to show where %s", (_, overview) => {
    expect(changeSteps(overview, "万元")).toBeNull()
  })
})

/** Last year's, and every step added to it. */
function reached(steps: ChangeSteps | null): string {
  const start =
    steps === null ? "" : "figure" in steps.from ? steps.from.figure.value : steps.from.inferred.value
  const changes = steps?.steps.map(({ change }) => moneyOf(change.value ?? "0")) ?? []
  const untold = steps?.untold?.amount.value ?? "0"
  return sum([moneyOf(start ?? "0"), ...changes, moneyOf(untold)])
}

test("a change too small for a float is one all the same", () => {
  const [less, more] = [moneyOf("90071992547409930000.01"), moneyOf("90071992547409930000.02")]
  expect(directionOf({ before: less, after: more })).toBe("up")
  expect(directionOf({ before: more, after: less })).toBe("down")
  expect(directionOf({ before: more, after: more })).toBe("same")
})
