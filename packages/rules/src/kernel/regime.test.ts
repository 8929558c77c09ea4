import { disclosure } from "@gouji/testkit"
import { describe, expect, test } from "vitest"

import { factsOf } from "../facts/facts.ts"
import { knownOf, operandAt } from "../facts/operand.ts"
import { computed, type Equation, stated } from "../judging/equation.ts"
import { evaluate } from "../judging/evaluate.ts"
import { regimeOf } from "./regime.ts"

/** A sum as printed, in hundredths. */
function sum(total: number, ...parts: readonly number[]): Equation {
  const slots = ["sg.abroad", "sg.car", "sg.recv", "ops"].slice(0, parts.length)
  const text = (value: number) => (value / 100).toFixed(2)
  const given = Object.fromEntries(slots.map((slot, index) => [slot, text(parts[index] ?? 0)]))
  const facts = factsOf(disclosure({ sg: text(total), ...given }))
  return {
    model: "inferred",
    terms: [
      ...knownOf([operandAt(facts, "sg")]).map((known) => stated(known)),
      ...knownOf(slots.map((slot) => operandAt(facts, slot))).map((known) => computed(known)),
    ],
  }
}

/** So many different sums of two parts, each off by `steps`: parts less total. */
function sums(count: number, steps: number, from = 0): readonly Equation[] {
  return Array.from({ length: count }, (_, index) => {
    const [a, b] = [101 + 7 * (from + index), 203 + 11 * (from + index)]
    return sum(a + b - steps, a, b)
  })
}

function regime(equations: readonly Equation[]) {
  return regimeOf(equations.map((equation) => ({ equation, evaluation: evaluate(equation) })))
}

describe("exact: (0.99/0.75)ⁿ reaches a thousand at the twenty-fifth sum", () => {
  test("twenty-four exact sums do not tell", () => {
    expect(regime(sums(24, 0)).regime).toBe("unknown")
  })

  test("twenty-five do", () => {
    expect(regime(sums(25, 0))).toEqual({
      regime: "exact",
      sums: 25,
      exact: 25,
      below: 0,
      above: 0,
      beyond: 0,
    })
  })

  test("with one that is off, it takes forty", () => {
    // 0.01 × 0.99⁴⁰ against ⅛ × 0.75⁴⁰: five thousand to one.
    const found = regime([...sums(40, 0), ...sums(1, 1, 40)])
    expect(found).toEqual({ regime: "exact", sums: 41, exact: 40, below: 0, above: 1, beyond: 0 })
  })
})

test("sums that are off now one way, now the other, were rounded", () => {
  // (⅛ ÷ 0.01)⁴ × (0.75 ÷ 0.99)¹¹: eleven hundred to one; with a twelfth exact sum it would be under nine hundred.
  const off = [...sums(2, 1, 12), ...sums(2, -1, 14)]
  const found = regime([...sums(11, 0), ...off])
  expect(found).toEqual({ regime: "rounded", sums: 15, exact: 11, below: 2, above: 2, beyond: 0 })
  expect(regime([...sums(12, 0), ...off]).regime).toBe("unknown")
})

describe("truncated: half of the sums short by one, and none over", () => {
  test("(4 × ⅔)¹⁵ is more than two million to one", () => {
    const found = regime([...sums(15, 0), ...sums(15, -1, 15)])
    expect(found).toEqual({ regime: "truncated", sums: 30, exact: 15, below: 15, above: 0, beyond: 0 })
  })

  test("(4 × ⅔)¹⁴ is not a million", () => {
    expect(regime([...sums(14, 0), ...sums(14, -1, 14)]).regime).toBe("unknown")
  })

  test("one that is over contradicts it", () => {
    expect(regime([...sums(20, 0), ...sums(20, -1, 20), ...sums(1, 1, 40)]).regime).not.toBe("truncated")
  })

  test("one that is plainly wrong does not bear on it", () => {
    const found = regime([...sums(15, 0), ...sums(15, -1, 15), ...sums(1, 500, 30)])
    expect(found).toMatchObject({ regime: "truncated", sums: 31, beyond: 1 })
  })

  test("what would need truncation to pass is no evidence of it", () => {
    // Thirty sums of three parts short by two: impossible by rounding, and not asked.
    const short = Array.from({ length: 30 }, (_, index) => {
      const parts = [101 + index, 203 + 2 * index, 307 + 3 * index] as const
      return sum(parts[0] + parts[1] + parts[2] + 2, ...parts)
    })
    expect(regime(short)).toEqual({ regime: "unknown", sums: 30, exact: 0, below: 0, above: 0, beyond: 30 })
  })

  test("falls cut off towards nought are short the other way", () => {
    const falls = [...sums(15, 0), ...sums(15, -1, 15)].map(
      (equation): Equation => ({
        ...equation,
        terms: equation.terms.map((term) => ({ ...term, value: `-${term.value}` })),
      }),
    )
    expect(regime(falls)).toMatchObject({ regime: "truncated", below: 15, above: 0 })
  })
})

test("a sum printed in several tables is one sum", () => {
  expect(regime([...sums(10, 0), ...sums(10, 0), ...sums(10, 0)]).sums).toBe(10)
})

test("what has one part, or a model of its own, says nothing", () => {
  const copies = sums(30, 0).map((equation): Equation => ({ ...equation, model: "derived" }))
  expect(regime([...copies, sum(100, 100), sum(100, 100, 0)])).toEqual({
    regime: "unknown",
    sums: 0,
    exact: 0,
    below: 0,
    above: 0,
    beyond: 0,
  })
})
