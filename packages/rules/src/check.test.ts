import { type About, disclosure, type Given } from "@gouji/testkit"
import { describe, expect, test } from "vitest"

import { check } from "./check.ts"
import type { Verdict } from "./verdict.ts"

/** The verdicts of one rule, as `instance outcome`. */
function of(rule: string, given: Given, about: About = {}): readonly Verdict[] {
  return check({ disclosure: disclosure(given, about), related: [] }).verdicts.filter(
    (verdict) => verdict.rule === rule,
  )
}

function outcomes(rule: string, given: Given, about: About = {}): readonly string[] {
  return of(rule, given, about).map(({ instance, outcome }) => `${instance} ${outcome}`)
}

describe("a list of parts", () => {
  const list = { "exp.f[201]": "291.20", "exp.f[208]": "40.24", "exp.f[221]": "18.97" }

  test("an amount nobody understood inside it may be the part that is wanting: no failure", () => {
    const given = { "exp.total": "371.06", ...list }
    expect(outcomes("N02", given)).toEqual(["N02/expenditure fail"])
    const about = { unread: { "exp.f[208]": "20.64" } }
    expect(outcomes("N02", given, about)).toEqual(["N02/expenditure parse-uncertain"])
    const [verdict] = of("N02", given, about)
    expect(verdict?.reason).toBe("unread-amount-in-list")
    expect(verdict?.evidence.map(({ quote }) => quote)).toEqual(["20.64"])
  })

  test("one outside it changes nothing", () => {
    const given = { "exp.total": "371.06", ...list, sg: "6.16" }
    expect(outcomes("N02", given, { unread: { sg: "20.64" } })).toEqual(["N02/expenditure fail"])
  })

  test("entries in another total's list are no parts of this one", () => {
    const within = (printed: string) => ({ printed, partOf: "gpb.exp" })
    const given = {
      "exp.total": "500.00",
      "gpb.exp": "331.44",
      "exp.f[201]": within("291.20"),
      "exp.f[208]": within("40.24"),
    }
    expect(outcomes("N02", given)).toEqual(["N02/general-budget pass"])
  })

  test("a subtotal counts only where its own parts are not listed beside it", () => {
    const beside = {
      "rev.total": "100.00",
      "rev.fin": "80.00",
      "rev.gpb": "75.00",
      "rev.gfb": "5.00",
      "rev.biz": "20.00",
    }
    expect(outcomes("N01", beside)).toEqual(["N01/revenue pass"])
    expect(outcomes("N01", { "rev.total": "100.00", "rev.fin": "80.00", "rev.biz": "20.00" })).toEqual([
      "N01/revenue pass",
    ])
  })
})

describe("which figure an operand is", () => {
  test("of two statements the one in the same section", () => {
    const here = (printed: string) => ({ printed, section: "四、三公" })
    const given = {
      "sg.recv": ["9.99", here("3.50")],
      sg: here("6.16"),
      "sg.abroad": here("0"),
      "sg.car": here("2.66"),
    }
    expect(outcomes("N16", given)).toEqual(["N16/three-publics pass"])
    expect(outcomes("N10", given)).toEqual(["N10/sg.recv fail"])
  })

  test("cars may be stated as purchase and running costs alone", () => {
    const given = { sg: "6.16", "sg.abroad": "0", "sg.recv": "3.50", "sg.buy": "0", "sg.run": "2.66" }
    expect(outcomes("N16", given)).toEqual(["N16/three-publics-cars-split pass"])
  })
})

test("of three statements the odd one out is told against the first", () => {
  const [verdict] = of("N10", { sg: ["6.16", "6.16", "6.61"] })
  expect(verdict).toMatchObject({ outcome: "fail", residual: "-4500.00", figures: ["f1", "f2", "f3"] })
})

describe("blank, absent, unreadable, doubtful and not applicable are five answers", () => {
  const rest = { sg: "6.16", "sg.recv": "3.50", "sg.car": "2.66" }
  test.each([
    { part: {}, outcome: "insufficient-data", reason: "figure-absent" },
    { part: { "sg.abroad": null }, outcome: "insufficient-data", reason: "figure-blank" },
    { part: { "sg.abroad": "?" }, outcome: "parse-uncertain", reason: "figure-unreadable" },
    {
      part: { "sg.abroad": { printed: "0", confidence: 0.4 } },
      outcome: "parse-uncertain",
      reason: "figure-doubtful",
    },
    { part: { "sg.abroad": "n/a" }, outcome: "not-applicable", reason: "figure-not-applicable" },
  ])("$reason", ({ part, outcome, reason }) => {
    expect(of("N16", { ...rest, ...part })).toMatchObject([{ outcome, reason, missing: ["sg.abroad"] }])
  })
})

test("a number with a minus of its own after 减少 says it twice", () => {
  const text = "减少-9.82"
  const fallen = disclosure({ "Δrev.total": { printed: "-9.82", said: "down" } })
  const [figure] = fallen.figures
  const [evidence] = figure?.evidence ?? []
  expect(evidence).toMatchObject({ quote: "-9.82", before: expect.stringMatching(/减少$/) })
  expect(fallen.text).toContain(text)
  const verdicts = check({ disclosure: fallen, related: [] }).verdicts
  expect(verdicts.find(({ rule }) => rule === "N12")).toMatchObject({ outcome: "fail", figures: ["f1"] })
})

describe("words", () => {
  test("the quote of what was found is what stands at its span", () => {
    const about = { text: "𠮷市：公务接待费XX万元，联系电话13900000000。" }
    const paper = disclosure({ sg: "6.16" }, about)
    const found = check({ disclosure: paper, related: [] }).verdicts.filter(
      ({ evidence }) => evidence.length > 0,
    )
    expect(found.map(({ rule }) => rule)).toEqual(expect.arrayContaining(["D01", "F05"]))
    for (const evidence of found.flatMap((verdict) => verdict.evidence)) {
      if (evidence.kind !== "text") throw new Error("all of this is text")
      expect([...paper.text].slice(evidence.start, evidence.end).join("")).toBe(evidence.quote)
    }
  })

  test("old years in the sections on duties and structure are history", () => {
    const text = "本单位于1998年机构调整时组建。"
    const structure = { topic: "structure" as const, heading: "（二）单位构成", text }
    expect(outcomes("F03", {}, { sections: [structure] })).toEqual(["F03/years pass", "F03/compared pass"])
    const budget = { topic: "budget" as const, heading: "三、预算说明", text }
    expect(outcomes("F03", {}, { sections: [budget] })).toEqual(["F03/years fail", "F03/compared pass"])
  })

  test("a term that is used and not defined is worth knowing; one used only in the glossary is not used", () => {
    const glossary = { 财政拨款收入: "指一般公共预算拨款、政府性基金预算拨款和国有资本经营预算拨款。" }
    expect(outcomes("S05", {}, { glossary })).toEqual(["S05/definitions pass"])
    const used = of("S05", {}, { glossary, text: "2024年政府采购预算为0。" })
    expect(used).toMatchObject([{ outcome: "pass" }, { outcome: "fail", severity: "info" }])
  })

  test("an amount without a unit is no rate without its sign", () => {
    const given = { "Δrev.total": { printed: "-484.05", unitStated: false } }
    expect(outcomes("F07", given)).toEqual(["F07/rates pass"])
    expect(outcomes("F01", given)).toEqual(["F01/units fail"])
  })
})

test("a part a thousand times its total stands in the wrong unit", () => {
  const given = { sg: "6.16", "sg.recv": { printed: "35000", partOf: "sg" } }
  expect(of("F02", given)).toMatchObject([{ outcome: "fail", severity: "fatal", figures: ["f2"] }])
})

test("cars that a table leaves unsplit too are an error, not a warning", () => {
  expect(of("S07", { "sg.car": "2.66" })).toMatchObject([{ outcome: "fail", severity: "warning" }])
  expect(of("S07", { "sg.car": "2.66" }, { tables: ["T.S"] })).toMatchObject([
    { outcome: "fail", severity: "error" },
  ])
})

test("vehicles of others, run at one's own cost, are explained by saying so", () => {
  const given = { veh: "0", "sg.run": "32.20" }
  const statements = [
    { kind: "reason" as const, concept: "veh" as const, text: "使用机关统一管理的车辆", about: "veh" },
  ]
  expect(outcomes("N28", given, { statements })).toEqual(["N28/vehicles pass"])
})

test("an amount that is said not to be there fails, whatever it is for", () => {
  const statements = [
    { kind: "none" as const, concept: "gfb.exp" as const, text: "本年没有政府性基金安排的支出" },
    { kind: "purpose" as const, concept: "gfb.exp" as const, text: "主要用于设施维护" },
  ]
  const [verdict] = of("N30", { "gfb.exp": "25.05" }, { statements })
  expect(verdict).toMatchObject({ outcome: "fail", severity: "error" })
  expect(verdict?.evidence.map(({ quote }) => quote)).toEqual(["本年没有政府性基金安排的支出"])
})

test("a figure of another paper is told with whose it is, and is never the suspect", () => {
  const unit = (name: string, printed: string) =>
    disclosure({ "exp.total": printed }, { organisation: { name, level: "unit" } })
  const department = disclosure(
    { "exp.total": "100.00" },
    { organisation: { name: "示例区政务管理局", level: "department" } },
  )
  const related = [unit("示例区政务服务中心", "60.00"), unit("示例区数据服务中心", "30.00")]
  const { verdicts, findings } = check({ disclosure: department, related })
  const [verdict] = verdicts.filter(({ rule }) => rule === "U01")
  expect(verdict).toMatchObject({ outcome: "fail", residual: "-100000.00", figures: ["f1"] })
  expect(verdict?.explanation.zh).toContain("示例区数据服务中心2024年支出总计 30.00 万元")
  expect(findings.find(({ rules }) => rules.some((id) => id === "U01"))?.suspects).toEqual([["f1"]])
})

test("instances are unique in a document, and every verdict explains itself in both languages", () => {
  const given = {
    "rev.total": "371.06",
    "exp.total": ["371.06", "371.60"],
    "Δrev.total": { printed: "-9.82", said: "up" as const },
    "Δexp.total": [
      { printed: "-9.82", said: "up" as const },
      { printed: "-9.83", said: "up" as const },
    ],
    "reason[rev.total:人员减少]": "-9.82",
    "reason[exp.total:人员减少]": ["-9.82", { printed: "-9.80", section: "三、说明" }],
    "pr[gpb]": "2.00",
    pr: "1.00",
  }
  const { verdicts } = check({ disclosure: disclosure(given), related: [] })
  expect(new Set(verdicts.map(({ instance }) => instance)).size).toBe(verdicts.length)
  for (const { explanation } of verdicts) {
    expect(explanation.zh).toMatch(/[。”]$/)
    expect(explanation.en).toMatch(/^[^a-z]/)
    expect(`${explanation.zh}${explanation.en}`).not.toMatch(/undefined|null|NaN|\[object/)
  }
})
