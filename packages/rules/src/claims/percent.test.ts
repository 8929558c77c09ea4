import { disclosure, type Given } from "@gouji/testkit"
import { expect, test } from "vitest"

import { check } from "../check.ts"

function findingsOf(given: Given) {
  return check({ disclosure: disclosure(given, {}), related: [] }).findings
}

const RIGHT: Given = {
  "exp.total": "371.06",
  "Δexp.total": "-9.82",
  "%exp.total": "-2.58",
  "gpb.exp": "371.06",
  "gpb.basic": "358.68",
  "gpb.proj": "12.38",
}

test("a wrong amount that breaks a sum and a percentage is one finding", () => {
  const given: Given = {
    ...RIGHT,
    "gpb.basic": "385.68",
    "Δgpb.basic": "-9.85",
    "%gpb.basic": "-2.67",
    "T.B/gpb.basic": "358.68",
    "T.G/gpb.basic": "358.68",
  }
  const finding = findingsOf(given).find(({ rules }) => rules.includes("N13" as never))
  expect(finding?.rules.length).toBeGreaterThan(1)
  expect(finding?.hypotheses[0]?.changes[0]).toMatchObject({ from: "385.68", to: "358.68" })
})

test("a wrong percentage over amounts that agree is a finding of its own", () => {
  const findings = findingsOf({ ...RIGHT, "%exp.total": "-2.85" })
  expect(findings.filter(({ rules }) => rules.includes("N13" as never)).map(({ rules }) => rules)).toEqual([
    ["N13"],
  ])
})
