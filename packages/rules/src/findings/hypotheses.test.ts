import type { Disclosure } from "@gouji/domain"
import { disclosure, type Given } from "@gouji/testkit"
import { describe, expect, test } from "vitest"

import { check } from "../check.ts"
import type { Claim } from "../claims/claim.ts"
import type { Finding } from "../finding.ts"
import { ARITHMETIC, adds, eachLevel, every, rule } from "../rule.ts"

const WORDS = { title: { zh: "相符", en: "It agrees" }, why: { zh: "算术", en: "Arithmetic" } }

/** The findings of figures held against these claims alone, with ids as the slots they stand for. */
function found(given: Given, holds: Claim, related: readonly Disclosure[] = []): readonly Finding[] {
  const catalogue = [rule({ id: "N01", ...WORDS, basis: [ARITHMETIC], holds })]
  return check({ disclosure: disclosure(given), related, catalogue }).findings
}

/** The first guess: its kind, and each change by slot. */
function guess(given: Given, holds: Claim, related: readonly Disclosure[] = []) {
  const slots = Object.keys(given)
  const slot = (id: string) => slots[Number(id.slice(1)) - 1] ?? id
  const [finding] = found(given, holds, related)
  const [first] = finding?.hypotheses ?? []
  return {
    kind: first?.kind,
    changes: Object.fromEntries(first?.changes.map(({ figure, to }) => [slot(figure), to]) ?? []),
    about: first?.about.map(slot),
  }
}

const pr = adds({ name: "procurement", total: "pr", parts: ["pr.g", "pr.w", "pr.s"] })
const sg = adds({ name: "three-publics", total: "sg", parts: ["sg.abroad", "sg.car", "sg.recv"] })
// 123.45 + 67.89 + 210.30 = 401.64
const PARTS = { "pr.g": "123.45", "pr.w": "67.89", "pr.s": "210.30" }

describe("a part of a sum", () => {
  test("left out of the total: 123.45 + 210.30 = 333.75", () => {
    expect(guess({ pr: "333.75", ...PARTS }, pr)).toEqual({
      kind: "row-left-out",
      changes: { pr: "401.64" },
      about: ["pr.w"],
    })
  })

  test("counted twice: 401.64 + 67.89 = 469.53", () => {
    expect(guess({ pr: "469.53", ...PARTS }, pr)).toEqual({
      kind: "row-counted-twice",
      changes: { pr: "401.64" },
      about: ["pr.w"],
    })
  })

  test("missing: it stands in another table under a code the sum lacks", () => {
    const given = {
      "T.G/gpb.exp": "500.00",
      "T.G/gpb.exp[201]": "291.20",
      "T.G/gpb.exp[208]": "59.21",
      "T.E/exp.total[210]": "149.59",
      "T.E/exp.total[2100101]": "149.59",
    }
    expect(guess(given, eachLevel("T.G", "total-row"))).toEqual({
      kind: "row-left-out",
      changes: {},
      about: ["T.E/exp.total[210]"],
    })
  })

  test("an amount that does not close the gap is no missing part", () => {
    const given = {
      "T.G/gpb.exp": "500.00",
      "T.G/gpb.exp[201]": "291.20",
      "T.G/gpb.exp[208]": "59.21",
      "T.E/exp.total[210]": "149.61",
    }
    expect(guess(given, eachLevel("T.G", "total-row")).kind).not.toBe("row-left-out")
  })

  test("an amount under a code the sum already has is no missing part", () => {
    const given = {
      "T.G/gpb.exp": "500.00",
      "T.G/gpb.exp[201]": "291.20",
      "T.G/gpb.exp[208]": "59.21",
      "T.E/exp.total[208]": "149.59",
    }
    expect(guess(given, eachLevel("T.G", "total-row")).kind).not.toBe("row-left-out")
  })
})

describe("a value that belongs elsewhere", () => {
  const given = { sg: "6.97", "sg.abroad": "0", "sg.car": "2.66" }

  test("last year's, printed here beside this year's", () => {
    expect(guess({ ...given, "sg.recv": "3.21", "sg.recv⁻": "3.21" }, sg)).toEqual({
      kind: "stale-value",
      changes: { "sg.recv": "4.31" },
      about: ["sg.recv⁻"],
    })
  })

  test("last year's, published in last year's paper", () => {
    const before = disclosure({ "sg.recv": "3.21" }, { fiscalYear: 2023 })
    expect(guess({ ...given, "sg.recv": "3.21" }, sg, [before])).toMatchObject({
      kind: "stale-value",
      changes: { "sg.recv": "4.31" },
    })
  })

  test("the one beside it", () => {
    expect(guess({ ...given, "sg.recv": "2.66" }, sg)).toMatchObject({
      kind: "copied-neighbour",
      // Which of two equal neighbours is the copy, the sum cannot tell; the first in the text is named.
      changes: { "sg.car": "4.31" },
      about: ["sg.recv"],
    })
  })

  test("a nought was copied from nowhere", () => {
    const { hypotheses } = found({ ...given, "sg.recv": "0" }, sg)[0] ?? { hypotheses: [] }
    expect(hypotheses.map(({ kind }) => kind)).not.toContain("copied-neighbour")
  })
})

describe("a point in the wrong place", () => {
  test("that cost a digit leaves every value that rounds to what is printed and makes the sum hold", () => {
    // 523.46 − 400.00: one step either way is rounding; 123.45 to 123.54 all print as 12.35.
    const holds = adds({ name: "two", total: "pr", parts: ["pr.g", "pr.w"] })
    const [finding] = found({ pr: "523.46", "pr.g": "400.00", "pr.w": "12.35" }, holds)
    const own = finding?.hypotheses.filter(({ changes }) => changes[0]?.figure === "f3") ?? []
    expect(own.map(({ kind, changes }) => [kind, changes[0]?.to])).toEqual([
      ["decimal-shift", "123.46"],
      ["decimal-shift", "123.45"],
      ["decimal-shift", "123.47"],
    ])
  })

  test.each([
    ["元 in a column of 万元", "678900"],
    ["元 in a column of 亿元", "6789000000"],
  ])("%s: %s", (_, printed) => {
    expect(guess({ pr: "401.64", ...PARTS, "pr.w": printed }, pr)).toMatchObject({
      kind: "unit-slip",
      changes: { "pr.w": "67.89" },
    })
  })
})

describe("digits", () => {
  const whole = { pr: "24,345.00", "pr.g": "12,000.00", "pr.w": "0", "pr.s": "12,345.00" }

  test.each([
    ["two that changed places across a thousands separator", "13,245.00", "digits-transposed"],
    ["one lost before a thousands separator", "1,345.00", "digit-lost"],
    ["one too many behind a thousands separator", "123,345.00", "digit-added"],
    ["two that changed places across the point", "12,340.50", "digits-transposed"],
  ])("%s: %s", (_, printed, kind) => {
    const held = every(pr, adds({ name: "again", total: "perf", parts: ["pr.s", "pr.w"] }))
    expect(guess({ ...whole, "pr.s": printed, perf: "12,345.00" }, held)).toMatchObject({
      kind,
      changes: { "pr.s": "12345.00" },
    })
  })

  test("a minus in front of an amount", () => {
    expect(guess({ pr: "401.64", ...PARTS, "pr.w": "-67.89" }, pr)).toMatchObject({
      kind: "sign",
      changes: { "pr.w": "67.89" },
    })
  })
})

test("every guess that changes something makes all it names hold, and what it names is in the finding", () => {
  const given = { pr: "469.53", ...PARTS }
  const [finding] = found(given, pr)
  expect(finding?.hypotheses.length).toBeGreaterThan(3)
  for (const { changes, resolves, likelihood } of finding?.hypotheses ?? []) {
    const changed = Object.fromEntries(
      Object.entries(given).map(([slot, printed], index) => [
        slot,
        changes.find(({ figure }) => figure === `f${index + 1}`)?.to ?? printed,
      ]),
    )
    expect(found(changed, pr)).toEqual([])
    expect(finding?.verdicts).toEqual(expect.arrayContaining([...resolves]))
    expect(likelihood).toBeLessThanOrEqual(1)
  }
})

test("both languages say what was guessed and where it came from", () => {
  const [finding] = found({ pr: "333.75", ...PARTS }, pr)
  expect(finding?.explanation.zh).toContain("合计漏计一项：")
  expect(finding?.explanation.en).toContain("a part was left out of the total: ")
  expect(finding?.explanation.zh).toContain("401.64 万元")
})
