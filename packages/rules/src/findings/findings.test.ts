import { type About, disclosure, type Given } from "@gouji/testkit"
import { describe, expect, test } from "vitest"

import { check } from "../check.ts"
import type { Finding } from "../finding.ts"

const SOUND = {
  "rev.total": "371.06",
  "exp.total": "371.06",
  "Δrev.total": "-9.82",
  "Δexp.total": "-9.82",
  "gpb.rev": "371.06",
  "gpb.exp": "371.06",
  "Δgpb.exp": "-9.82",
  "gpb.basic": "358.68",
  "Δgpb.basic": "-9.85",
  "gpb.proj": "12.38",
  "Δgpb.proj": "0.03",
  perf: "12.38",
  sg: "6.16",
  Δsg: "-0.44",
  "sg.abroad": "0",
  "Δsg.abroad": "0",
  "sg.recv": "3.50",
  "Δsg.recv": "-0.30",
  "sg.car": "2.66",
  "Δsg.car": "-0.14",
} as const

/** Findings that rest on figures; what is said in words is not what these tests are about. */
function findings(changed: Given, about: About = {}): readonly Finding[] {
  const paper = disclosure({ ...SOUND, ...changed }, about)
  return check({ disclosure: paper, related: [] }).findings.filter(({ rules }) =>
    rules.some((rule) => /^N(?!31|34)/.test(rule)),
  )
}

/** The finding that speaks of a rule, in a paper of these figures. */
function about(rule: string, given: Given): Finding | undefined {
  const { findings: all } = check({ disclosure: disclosure(given), related: [] })
  return all.find(({ rules }) => rules.some((id) => id === rule))
}

/** Slots have the ids of their order. */
function id(slot: keyof typeof SOUND): string {
  return `f${Object.keys(SOUND).indexOf(slot) + 1}`
}

test("sound figures give none", () => {
  expect(findings({})).toEqual([])
})

describe("one figure wrong in several equations", () => {
  const [finding, ...others] = findings({ "gpb.proj": "123.80" })

  test("is one finding, and it is the suspect", () => {
    expect(others).toEqual([])
    expect(finding?.suspects).toEqual([[id("gpb.proj")]])
    expect(finding?.rules).toEqual(expect.arrayContaining(["N04", "N24", "N36"]))
    expect(finding?.severity).toBe("error")
  })

  test("comes with what it would have been, and what that settles", () => {
    expect(finding?.hypotheses).toMatchObject([
      { kind: "decimal-shift", changes: [{ figure: id("gpb.proj"), from: "123.80", to: "12.38" }] },
    ])
    expect(finding?.hypotheses[0]?.resolves.toSorted()).toEqual(finding?.verdicts.toSorted())
  })

  test("is named in the title, and its operands are the evidence", () => {
    expect(finding?.title.zh).toContain("123.80 万元")
    expect(finding?.figures).toContain(id("gpb.proj"))
    expect(finding?.evidence.map(({ quote }) => quote)).toContain("123.80")
    expect(finding?.evidence).toHaveLength(finding?.figures.length ?? 0)
  })
})

test.each([
  { slip: "a digit too many", slot: "gpb.basic", printed: "3358.68", kind: "digit-added", to: "358.68" },
  { slip: "a digit lost", slot: "gpb.basic", printed: "35.68", kind: "digit-lost", to: "358.68" },
  {
    slip: "two digits that changed places",
    slot: "gpb.basic",
    printed: "385.68",
    kind: "digits-transposed",
    to: "358.68",
  },
  {
    slip: "one digit for another",
    slot: "gpb.basic",
    printed: "328.68",
    kind: "digit-substituted",
    to: "358.68",
  },
  { slip: "万元 for 元", slot: "gpb.basic", printed: "3586800", kind: "unit-slip", to: "358.68" },
  { slip: "a fall taken for a rise", slot: "Δgpb.basic", printed: "9.85", kind: "sign", to: "-9.85" },
] as const)("$slip: the likeliest guess says so", ({ slot, printed, kind, to }) => {
  const [finding] = findings({ [slot]: printed })
  expect(finding?.suspects[0]).toEqual([id(slot)])
  expect(finding?.hypotheses[0]).toMatchObject({ kind, changes: [{ to }] })
})

test("two faults that share no equation are two findings", () => {
  const both = findings({ "gpb.basic": "3358.68", "sg.recv": "35.00" })
  expect(both.map(({ suspects }) => suspects[0])).toEqual(
    expect.arrayContaining([[id("gpb.basic")], [id("sg.recv")]]),
  )
  expect(both).toHaveLength(2)
})

test("a total alone cannot tell which of its parts is wrong: every one that could be is named", () => {
  const finding = about("N19", { pr: "9.00", "pr.g": "2.00", "pr.w": "3.00", "pr.s": "5.00" })
  expect(finding?.suspects).toHaveLength(4)
  const total = finding?.hypotheses.reduce((sum, { likelihood }) => sum + likelihood, 0) ?? 0
  expect(total).toBeLessThanOrEqual(1)
})

test("where no one figure will do, the pairs that will are named", () => {
  const paper = disclosure({
    "Δrev.total": "-9.82",
    "reason[rev.total:人员减少]": "-9.82",
    "Δexp.total": "-9.85",
    "reason[exp.total:人员减少]": "-9.85",
  })
  const [finding, ...others] = check({ disclosure: paper, related: [] }).findings.filter(
    ({ suspects }) => suspects.length > 0,
  )
  expect(others).toEqual([])
  expect(finding?.verdicts).toEqual(["N07/changes", "N11/人员减少"])
  // Each change agrees with its own reason: whichever is wrong, its reason is wrong with it.
  expect(finding?.suspects).toEqual([
    ["f1", "f2"],
    ["f3", "f4"],
  ])
  expect(finding?.explanation.en).toContain("at least two would have to change")
})

test("where a total is held fast from both sides, only its parts are suspected", () => {
  const sums = { pr: "9.00", "pr.g": "2.00", "pr.w": "3.00", "pr.s": "2.00" }
  const funds = { "pr[gpb]": "9.00", "pr.g[gpb]": "2.00", "pr.w[gpb]": "3.00", "pr.s[gpb]": "4.00" }
  const finding = about("N19", { ...sums, ...funds })
  expect(finding?.suspects.toSorted()).toEqual([["f2"], ["f3"], ["f4"]])
})

test("figures that agree with all else and differ in words have no suspect", () => {
  const reasons = { "reason[rev.total:人员减少]": "-9.82", "reason[gpb.basic:人员减少]": "-9.85" }
  const [finding] = findings(reasons)
  expect(finding).toMatchObject({ rules: ["N11"], severity: "warning", suspects: [], hypotheses: [] })
})

test("a bound exceeded by a wrong figure belongs to the finding of that figure", () => {
  const [finding, ...others] = findings({ sg: "616.00" })
  expect(others).toEqual([])
  expect(finding?.verdicts).toContain("N33/sg")
})

test("a difference that honest rounding would hardly ever leave is a warning", () => {
  const items = ["291.20", "40.24", "20.64", "18.97", "10.11", "10.12"]
  const codes = ["201", "208", "210", "221", "205", "207"]
  const list = Object.fromEntries(codes.map((code, index) => [`exp.f[${code}]`, items[index] ?? ""]))
  expect(about("N02", { "exp.total": "391.31", ...list })).toMatchObject({
    severity: "warning",
    suspects: [],
  })
})

test("fingerprints are of what was checked and not of its values", () => {
  const print = (changed: Given) => findings(changed)[0]?.fingerprint
  expect(print({ "gpb.basic": "3358.68" })).toBe(print({ "gpb.basic": "35.86" }))
  expect(print({ "gpb.basic": "3358.68" })).not.toBe(print({ "sg.recv": "35.00" }))
  const elsewhere = findings({ "gpb.basic": "3358.68" }, { organisation: { name: "示例区数据服务中心" } })
  expect(elsewhere[0]?.fingerprint).not.toBe(print({ "gpb.basic": "3358.68" }))
})

test("the gravest comes first, and ids count up", () => {
  const paper = disclosure(
    { ...SOUND, "rev.total": "317.06", "sg.recv": "35.00" },
    { text: "公务接待费XX万元。" },
  )
  const all = check({ disclosure: paper, related: [] }).findings
  const order = ["fatal", "error", "warning", "info"]
  const grades = all.map(({ severity }) => order.indexOf(severity))
  expect(grades).toEqual(grades.toSorted())
  expect(all.map((finding) => finding.id)).toEqual(all.map((_, index) => `n${index + 1}`))
})
