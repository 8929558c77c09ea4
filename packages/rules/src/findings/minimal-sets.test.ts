import { type Disclosure, type Figure, FigureId } from "@gouji/domain"
import { disclosure, type Given } from "@gouji/testkit"
import fc from "fast-check"
import { describe, expect, test } from "vitest"

import { check } from "../check.ts"
import type { Claim } from "../claims/claim.ts"
import { factsOf } from "../facts/facts.ts"
import { evaluate } from "../judging/evaluate.ts"
import { judge } from "../judging/judge.ts"
import { ARITHMETIC, adds, every, rule, same } from "../rule.ts"
import { componentsOf } from "./components.ts"
import { minimalSets } from "./minimal-sets.ts"
import { holds } from "./row.ts"
import { surroundingsOf } from "./surroundings.ts"
import { System } from "./system.ts"

const WORDS = { title: { zh: "相符", en: "It agrees" }, why: { zh: "算术", en: "Arithmetic" } }
const sum = (
  name: string,
  total: Parameters<typeof adds>[0]["total"],
  ...parts: Parameters<typeof adds>[0]["parts"]
) => adds({ name, total, parts })

function found(paper: Disclosure, holdsAll: Claim) {
  const catalogue = [rule({ id: "N01", ...WORDS, basis: [ARITHMETIC], holds: holdsAll })]
  return check({ disclosure: paper, related: [], catalogue }).findings
}

/** The suspects of each finding, by slot. */
function suspects(given: Given, holdsAll: Claim): readonly (readonly string[])[][] {
  const slots = Object.keys(given)
  const name = (id: string) => slots[Number(id.slice(1)) - 1] ?? ""
  return found(disclosure(given), holdsAll).map((finding) => finding.suspects.map((set) => set.map(name)))
}

/** A matrix of goods and works by fund: every amount stands in a row and in a column. */
const MATRIX = every(
  sum("all", "pr", "pr.g", "pr.w"),
  sum("general", "pr[gpb]", "pr.g[gpb]", "pr.w[gpb]"),
  sum("funds", "pr[gfb]", "pr.g[gfb]", "pr.w[gfb]"),
  sum("total", "pr", "pr[gpb]", "pr[gfb]"),
  sum("goods", "pr.g", "pr.g[gpb]", "pr.g[gfb]"),
  sum("works", "pr.w", "pr.w[gpb]", "pr.w[gfb]"),
)
const CELLS = {
  pr: "100.00",
  "pr.g": "30.00",
  "pr.w": "70.00",
  "pr[gpb]": "40.00",
  "pr.g[gpb]": "10.00",
  "pr.w[gpb]": "30.00",
  "pr[gfb]": "60.00",
  "pr.g[gfb]": "20.00",
  "pr.w[gfb]": "40.00",
}

describe("how many figures have to change", () => {
  test("one, where one stands in all that is broken", () => {
    expect(suspects({ ...CELLS, "pr.w[gfb]": "44.00" }, MATRIX)).toEqual([[["pr.w[gfb]"]]])
  })

  test("two in different rows and columns are two findings of one each", () => {
    // The first breaks `general` and `goods`, the second `funds` and `works`.
    expect(suspects({ ...CELLS, "pr.g[gpb]": "14.00", "pr.w[gfb]": "45.00" }, MATRIX)).toEqual([
      [["pr.g[gpb]"]],
      [["pr.w[gfb]"]],
    ])
  })

  test("two in one row are one finding: the row's difference is both of theirs", () => {
    // `general` is off by 4 + 7 = 11, `goods` by 4, `works` by 7.
    const given = { ...CELLS, "pr.g[gpb]": "14.00", "pr.w[gpb]": "37.00" }
    expect(suspects(given, MATRIX)).toEqual([[["pr.g[gpb]", "pr.w[gpb]"]]])
  })

  test("two that make up for each other in their row are found by their columns", () => {
    // Any row with both columns could take the exchange of 3.00, and so could the column totals.
    const given = { ...CELLS, "pr.g[gpb]": "13.00", "pr.w[gpb]": "27.00" }
    const [sets] = suspects(given, MATRIX)
    expect(new Set(sets?.map((set) => set.join(" ")))).toEqual(
      new Set(["pr.g[gpb] pr.w[gpb]", "pr.g[gfb] pr.w[gfb]", "pr.g pr.w"]),
    )
  })

  test("three, where three columns of one row are off and the row agrees with itself", () => {
    const general = { "pr[gpb]": "47.00", "pr.g[gpb]": "12.00", "pr.w[gpb]": "35.00" }
    const [sets, ...others] = suspects({ ...CELLS, ...general }, MATRIX)
    expect(others).toEqual([])
    expect(sets).toHaveLength(3)
    expect(sets).toContainEqual(["pr[gpb]", "pr.g[gpb]", "pr.w[gpb]"])
    expect(sets).toContainEqual(["pr[gfb]", "pr.g[gfb]", "pr.w[gfb]"])
    expect(sets).toContainEqual(["pr", "pr.g", "pr.w"])
  })

  test("three are no explanation of a single verdict", () => {
    // Each of the two that differ agrees with two copies of its own.
    const copies = { pr: "1.00", perf: "1.00", sg: "1.00", "pr.g": "2.00", "pr.w": "2.00", "pr.s": "2.00" }
    const claims = every(
      same("across", "pr", "pr.g"),
      same("a", "pr", "perf"),
      same("b", "pr", "sg"),
      same("c", "pr.g", "pr.w"),
      same("d", "pr.g", "pr.s"),
    )
    expect(suspects(copies, claims)).toEqual([[]])
  })

  test("where too much hangs together it is said, and no figure is named for all of it", () => {
    // Two sums share a total and have thirty parts each: whichever pair is changed, 961 would do.
    const codes = Array.from({ length: 29 }, (_, index) => 201 + index)
    const parts = (prefix: "T.E/exp.total" | "T.E/exp.basic") => codes.map((code) => `${prefix}[${code}]`)
    const given = Object.fromEntries(
      [...parts("T.E/exp.total"), ...parts("T.E/exp.basic")].map((slot, index) => [slot, `${index}1.00`]),
    )
    const as = (slots: readonly string[]) => slots as unknown as Parameters<typeof adds>[0]["parts"]
    const claims = every(
      adds({ name: "one", total: "pr", parts: as(parts("T.E/exp.total")) }),
      adds({ name: "other", total: "pr", parts: as(parts("T.E/exp.basic")) }),
    )
    const all = found(disclosure({ pr: "55555.00", ...given }), claims)
    expect(all).toHaveLength(2)
    for (const { suspects: sets, explanation } of all) {
      expect(sets.every((set) => set.length === 1)).toBe(true)
      expect(explanation.zh).toContain("只说明其中一部分")
      expect(explanation.en).toContain("this explains a part of it")
    }
  })
})

describe("who is suspected first", () => {
  const parts = { pr: "9.00", "pr.g": "2.00", "pr.w": "3.00", "pr.s": "5.00" }
  const claim = sum("sum", "pr", "pr.g", "pr.w", "pr.s")

  test("of figures that could each be wrong by one digit, the one that was read with doubt", () => {
    const [clear] = suspects(parts, claim)
    expect(clear?.[0]).toEqual(["pr.g"])
    const [doubtful] = suspects({ ...parts, "pr.w": { printed: "3.00", confidence: 0.6 } } as never, claim)
    expect(doubtful?.[0]).toEqual(["pr.w"])
    expect(doubtful).toHaveLength(4)
  })

  test("of figures alike in everything, a part before the total, and then the first in the text", () => {
    expect(suspects(parts, claim)).toEqual([[["pr.g"], ["pr.w"], ["pr.s"], ["pr"]]])
  })
})

test("neither the order of the figures nor that of the rules matters", () => {
  const wrong = { ...CELLS, "pr.g[gpb]": "13.00", "pr.w[gpb]": "27.00", "pr.w[gfb]": "44.50" }
  const paper = disclosure(wrong)
  const expected = found(paper, MATRIX)
  const claims = fc.shuffledSubarray([...MATRIX.claims], { minLength: MATRIX.claims.length })
  const figures = fc.shuffledSubarray([...paper.figures], { minLength: paper.figures.length })
  fc.assert(
    fc.property(claims, figures, ([first, ...others], shuffled) => {
      if (first === undefined) throw new TypeError("none")
      const again = found({ ...paper, figures: shuffled }, every(first, ...others))
      expect(again.map(({ suspects: sets }) => sets)).toEqual(expected.map(({ suspects: sets }) => sets))
      expect(again.map(({ hypotheses }) => hypotheses.map(({ changes }) => changes))).toEqual(
        expected.map(({ hypotheses }) => hypotheses.map(({ changes }) => changes)),
      )
    }),
    { numRuns: 40 },
  )
})

function systemOf(given: Given, claim: Claim): System {
  const held = { facts: factsOf(disclosure(given)), related: [] }
  const instances = judge(claim, held).map(({ name, equations, outcome }) => ({
    instance: name,
    equations,
    isFailed: outcome === "fail",
  }))
  return new System(instances, surroundingsOf(held))
}

/** Whole amounts small enough to try every value. */
const cents = fc.integer({ min: 1, max: 12 })
const SMALL = fc.tuple(cents, cents, cents, cents, cents, cents, cents).map((values) => {
  const slots = ["pr", "pr.g", "pr.w", "pr[gpb]", "pr.g[gpb]", "pr.w[gpb]", "perf"]
  return Object.fromEntries(slots.map((slot, index) => [slot, `${values[index]}.00`]))
})
const SMALL_CLAIM = every(
  sum("all", "pr", "pr.g", "pr.w"),
  sum("general", "pr[gpb]", "pr.g[gpb]", "pr.w[gpb]"),
  same("goods", "pr.g", "pr.g[gpb]"),
  same("copy", "perf", "pr"),
)
/** All there is in whole yuan from nought on: what makes whole sums hold is whole. */
const VALUES = Array.from({ length: 40 }, (_, value) => value)

test("the smallest sets are those that trying every value finds", () => {
  fc.assert(
    fc.property(SMALL, (given) => {
      const system = systemOf(given, SMALL_CLAIM)
      for (const rows of componentsOf(system.violated)) {
        const { sets, isComplete } = minimalSets(system, rows)
        const tried = triedOut(
          given,
          rows.map(({ instance }) => instance),
          (sets[0]?.length ?? 3) as number,
        )
        expect(isComplete).toBe(true)
        if (tried === undefined) continue
        expect(sets.map((set) => set.map(({ figure }) => figure.id).join())).toEqual(tried)
      }
    }),
    { numRuns: 60, seed: 20240 },
  )
})

/** Sets of one and two figures, by brute force over the equations themselves; undefined for larger ones. */
function triedOut(given: Given, target: readonly string[], size: number): readonly string[] | undefined {
  if (size > 2) return undefined
  const facts = factsOf(disclosure(given))
  const judged = judge(SMALL_CLAIM, { facts, related: [] })
  const binding = judged.filter(({ name, outcome }) => outcome !== "fail" || target.includes(name))
  const settles = (values: ReadonlyMap<string, string>) =>
    binding.every(({ equations }) =>
      equations.every((equation) => evaluate(equation, values).outcome !== "fail"),
    )
  const yuan = (value: number) => `${value * 10_000}.00`
  const ids = facts.figures.map(({ id }) => id)
  const one = ids.filter((id) => VALUES.some((value) => settles(new Map([[id, yuan(value)]]))))
  if (size === 1 || one.length > 0) return one
  return ids.flatMap((id, index) =>
    ids.slice(index + 1).flatMap((other) => {
      const works = VALUES.some((a) =>
        VALUES.some((b) =>
          settles(
            new Map([
              [id, yuan(a)],
              [other, yuan(b)],
            ]),
          ),
        ),
      )
      return works ? [`${id},${other}`] : []
    }),
  )
}

test("a row holds with other values just when its equation is judged to", () => {
  const amount = fc.integer({ min: 0, max: 400 }).map((value) => (value / 100).toFixed(2))
  const coarse = fc.integer({ min: 0, max: 40_000 }).map((yuan) => ({ printed: String(yuan), unit: "元" }))
  const slots = ["pr", "pr.g", "pr.w", "pr.s", "perf"]
  const claim = every(sum("sum", "pr", "pr.g", "pr.w", "pr.s"), same("copy", "pr", "perf"))
  fc.assert(
    fc.property(
      fc.tuple(amount, amount, amount, amount, coarse),
      fc.nat(4),
      amount,
      (values, at, changed) => {
        const given = Object.fromEntries(slots.map((slot, index) => [slot, values[index] ?? ""])) as Given
        const system = systemOf(given, claim)
        for (const row of system.violated) {
          const variable = row.variables.find(({ figure }) => figure.id === FigureId.parse(`f${at + 1}`))
          const yuan = String(Math.round(Number(changed) * 10_000))
          const value = system.inSteps(yuan)
          if (variable === undefined || value === undefined) continue
          const outcome = evaluate(row.equation, new Map([[variable.figure.id, yuan]])).outcome
          expect(holds(row, new Map([[variable, value]]))).toBe(outcome !== "fail")
        }
      },
    ),
    { numRuns: 400 },
  )
})

test("figures of other papers are never in a set", () => {
  const figures: readonly Figure[] = disclosure(CELLS).figures
  expect(
    new Set(found(disclosure({ ...CELLS, pr: "101.00" }), MATRIX).flatMap((one) => one.suspects.flat())),
  ).toEqual(new Set(figures.slice(0, 1).map(({ id }) => id)))
})
