import type { DisclosureView } from "@gouji/application"
import { describe, expect, test } from "vitest"

import { groupsOf, itemsOf } from "./items.ts"

/** A view of two findings and three verdicts; one of the verdicts is in a finding. */
const view = {
  document: {
    findings: [
      { id: "n1", rules: ["N02", "A01"], verdicts: ["N02/x"] },
      { id: "n2", rules: ["N10"], verdicts: [] },
    ],
    verdicts: [
      { instance: "N02/x", rule: "N02", outcome: "fail" },
      { instance: "B01/x", rule: "B01", outcome: "insufficient-data" },
      { instance: "N10/y", rule: "N10", outcome: "pass" },
    ],
  },
  frames: new Map([
    ["n1", [{ section: "二、收支", evidence: { page: null } }]],
    ["n2", [{ section: "", evidence: { page: 3 } }]],
    ["B01/x", [{ section: "二、收支", evidence: { page: null } }]],
  ]),
} as unknown as DisclosureView

const keys = (asked: Parameters<typeof itemsOf>[1]) => itemsOf(view, asked).map(({ key }) => key)

describe("the items of a document", () => {
  test("are its findings and what could not be checked; what holds when asked for", () => {
    expect(keys({ grouping: "cause", showsAll: false })).toEqual(["n1", "n2", "B01/x"])
    expect(keys({ grouping: "cause", showsAll: true })).toEqual(["n1", "n2", "B01/x", "N10/y"])
  })

  test("come by rule, each under the rule that leads it", () => {
    const groups = groupsOf(view, { grouping: "rule", showsAll: true })
    expect(groups.map(({ heading, items }) => [heading, items.map(({ key }) => key)])).toEqual([
      ["N02", ["n1"]],
      ["N10", ["n2", "N10/y"]],
      ["B01", ["B01/x"]],
    ])
  })

  test("come by place, the section or else the page", () => {
    const groups = groupsOf(view, { grouping: "place", showsAll: false })
    expect(groups.map(({ heading }) => heading)).toEqual(["二、收支", "p. 3"])
    expect(keys({ grouping: "place", showsAll: false })).toEqual(["n1", "B01/x", "n2"])
  })

  test("are the same list for the same question, so that a long one is made once", () => {
    const asked = { grouping: "rule", showsAll: false } as const
    expect(itemsOf(view, asked)).toBe(itemsOf(view, { ...asked }))
  })
})
