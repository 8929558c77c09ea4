import type { Figure } from "@gouji/domain"
import { disclosure, type Stated } from "@gouji/testkit"
import { describe, expect, test } from "vitest"

import { factsOf } from "../facts/facts.ts"
import { knownOf, operandAt } from "../facts/operand.ts"
import { computed, type Model, stated } from "./equation.ts"
import { evaluate } from "./evaluate.ts"

function evaluated(model: Model, total: Stated, ...parts: Stated[]) {
  const facts = factsOf(disclosure({ pr: total, "sg.recv": parts[0] ?? null, "sg.car": parts[1] ?? null }))
  const slots = ["sg.recv", "sg.car"].slice(0, parts.length)
  const terms = [
    ...knownOf([operandAt(facts, "pr")]).map((known) => stated(known)),
    ...knownOf(slots.map((slot) => operandAt(facts, slot))).map((known) => computed(known)),
  ]
  const { outcome, residual, bound, places } = evaluate({ model, terms })
  return { outcome, residual: Number(residual) / 10 ** places, bound: Number(bound) / 10 ** places }
}

describe("independent: the total was rounded on its own", () => {
  test.each([
    ["6.16", "pass", 0],
    ["6.17", "pass-rounded", -100],
    ["6.18", "fail", -200],
  ])("3.50 + 2.66 against %s: %s", (total, outcome, residual) => {
    expect(evaluated("independent", total, "3.50", "2.66")).toEqual({ outcome, residual, bound: 100 })
  })

  test("figures of different units have quanta of their own", () => {
    const yuan: Stated = { printed: "35,040.00", unit: "元" }
    // 6.16 and 2.66 in 万元 to 0.01 万元, 35,040.00 元 to the fen: less than 100.005 元 apart.
    expect(evaluated("independent", "6.16", yuan, "2.66")).toMatchObject({
      outcome: "pass-rounded",
      residual: 40,
    })
    expect(evaluated("independent", "6.16", yuan, "2.66").bound).toBe(100)
  })
})

test("derived: the total was computed from what is printed, and nothing may be left", () => {
  expect(evaluated("derived", "6.17", "3.50", "2.66")).toMatchObject({ outcome: "fail", bound: 0 })
  expect(evaluated("derived", "6.16", "3.50", "2.66")).toMatchObject({ outcome: "pass" })
})

describe("copied: one figure twice", () => {
  test.each<[string, string, string]>([
    ["the same", "61,600.00", "pass"],
    ["the finer one rounds to the coarser", "61,649.99", "pass"],
    ["at the very half it may round either way", "61,650.00", "pass"],
    ["the finer one cut off is the coarser", "61,699.99", "pass-rounded"],
    ["neither", "61,700.00", "fail"],
    ["below by more than half", "61,549.99", "fail"],
  ])("%s: 6.16 万元 and %s 元", (_, printed, outcome) => {
    expect(evaluated("copied", "6.16", { printed, unit: "元" }).outcome).toBe(outcome)
  })

  test("of the same precision they are equal or not", () => {
    expect(evaluated("copied", "6.16", "6.17")).toMatchObject({ outcome: "fail", residual: 100, bound: 0 })
  })

  test("a printed nought is exact", () => {
    expect(evaluated("copied", "0.00", { printed: "30.00", unit: "元" }).outcome).toBe("fail")
  })
})

test("another value can be put in place of a figure's", () => {
  const facts = factsOf(disclosure({ pr: "6.61", "sg.recv": "6.16" }))
  const [total, part] = knownOf([operandAt(facts, "pr"), operandAt(facts, "sg.recv")])
  if (total === undefined || part === undefined) throw new Error("both are stated")
  const equation = { model: "copied" as const, terms: [stated(total), computed(part)] }
  const id: Figure["id"] = total.figure.id
  expect(evaluate(equation).outcome).toBe("fail")
  expect(evaluate(equation, new Map([[id, "61600.00"]])).outcome).toBe("pass")
})
