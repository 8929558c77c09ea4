import {
  type Addend,
  CLASSES,
  classOf,
  consolidated,
  hasExcessDigits,
  limitsOf,
  type Reading,
} from "@gouji/rules/kernel"
import { describe, expect, test } from "vitest"

import { sharedFile, WITHOUT_IT } from "../suites/shared-documents.ts"

/** A case of the suite: facts, sums, and what a processor of Calculations 1.1 says of them in rounding mode. */
interface Case {
  readonly id: string
  readonly facts: readonly Fact[]
  readonly sums: readonly Sum[]
  readonly round: readonly string[]
}

interface Fact {
  /** Concept, context, unit, value, decimals. */
  readonly c: string
  readonly ctx: string
  readonly unit: string
  readonly v: string | null
  readonly d: string | null
  readonly nil: boolean
}

interface Sum {
  readonly role: string
  readonly total: string
  readonly items: readonly (readonly [string, string])[]
}

const file = sharedFile("suites/xbrl-calculation.jsonl")
const cases: readonly Case[] =
  file === undefined
    ? []
    : new TextDecoder()
        .decode(file)
        .split("\n")
        .filter((line) => line.trim() !== "")
        .map((line) => JSON.parse(line))

describe.skipIf(file === undefined)(
  `Calculations 1.1, by closed intervals${file === undefined ? ` (${WITHOUT_IT})` : ""}`,
  () => {
    test("all seventy cases are there", () => {
      expect(cases).toHaveLength(70)
      expect(cases.filter(({ round }) => round.includes("calc11e:excessDigits"))).toHaveLength(12)
    })

    test.each(cases)("$id", (given) => {
      expect(verdictsOf(given)).toEqual([...new Set(given.round)])
    })
  },
)

/** What is wrong, each kind once. A number with more digits than it is exact to is reported, and not calculated with. */
function verdictsOf({ facts, sums }: Case): readonly string[] {
  const found = new Set<string>()
  const contexts = new Set(facts.map(({ ctx, unit }) => `${ctx} ${unit}`))
  for (const sum of sums) {
    for (const context of contexts) {
      const bound = boundOf(
        sum,
        facts.filter(({ ctx, unit }) => `${ctx} ${unit}` === context),
      )
      if (bound === undefined) continue
      if (bound.some(({ reading }) => hasExcessDigits(reading))) found.add("calc11e:excessDigits")
      else if (classed(bound) === "fail") found.add("calc11e:inconsistentCalculationUsingRounding")
    }
  }
  return [...found]
}

interface Weighted {
  /** A decimal; −1 for the total. */
  readonly weight: string
  readonly reading: Reading
}

/** The total and those of its items that are reported; undefined where one of the sides is not. */
function boundOf({ total, items }: Sum, facts: readonly Fact[]): readonly Weighted[] | undefined {
  const reported = (concept: string, weight: string): readonly Weighted[] => {
    const own = facts.filter(({ c, v, nil }) => c === concept && !nil && v !== null)
    const reading = consolidated(own.map(({ v, d }) => ({ value: v ?? "", quantum: quantumOf(d) })))
    return reading === undefined ? [] : [{ weight, reading }]
  }
  const whole = reported(total, "-1")
  const parts = items.flatMap(([concept, weight]) => reported(concept, weight))
  return whole.length === 0 || parts.length === 0 ? undefined : [...whole, ...parts]
}

/** `2` is exact to 0.01, `-2` to 100, `INF` is exact. */
function quantumOf(decimals: string | null): string {
  if (decimals === null || decimals === "INF") return "0"
  const places = Number(decimals)
  return places > 0 ? `0.${"1".padStart(places, "0")}` : `1${"0".repeat(-places)}`
}

/** In whole steps: weights are decimals too, so all of an equation is taken so many times over. */
function classed(bound: readonly Weighted[]): (typeof CLASSES)[number] {
  const places = (texts: readonly string[]) =>
    Math.max(...texts.map((text) => text.split(".")[1]?.length ?? 0))
  const steps = (text: string, to: number) => {
    const [whole = "", fraction = ""] = text.split(".")
    return BigInt(whole + fraction.padEnd(to, "0"))
  }
  const [fine, coarse] = [
    places(bound.flatMap(({ reading }) => [reading.value, reading.quantum])),
    places(bound.map(({ weight }) => weight)),
  ]
  const addends: readonly Addend[] = bound.map(({ weight, reading }) => ({
    weight: steps(weight, coarse),
    value: steps(reading.value, fine),
    quantum: steps(reading.quantum, fine),
  }))
  const residual = addends.reduce((sum, { weight, value }) => sum + weight * value, 0n)
  return CLASSES[classOf(residual, limitsOf(addends, { model: "independent", ties: "any" }))]
}
