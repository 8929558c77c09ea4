import { readDocument } from "@gouji/documents"
import { CATALOGUE, isCheck } from "@gouji/rules"
import { describe, expect, test } from "vitest"

import { asDocument, CASE_FILES } from "../suites/rule-cases.ts"

describe("the cases", () => {
  test("are of every rule of the catalogue that is held against disclosures, and of none besides", () => {
    const checks = CATALOGUE.filter(isCheck).map(({ id }) => id)
    expect(CASE_FILES.map(({ rule }) => rule).toSorted()).toEqual(checks.toSorted())
  })

  test.each(CASE_FILES)(
    "of $rule stand in a file of its name, each under a name of its own",
    ({ file, rule, cases }) => {
      expect(file).toBe(`${rule}.json`)
      expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length)
    },
  )

  test.each(CASE_FILES)("of $rule show it pass, fail and want for data", ({ cases, decidable }) => {
    const outcomes = new Set(cases.flatMap((one) => one.expect.map(({ outcome }) => outcome)))
    expect([...outcomes]).toEqual(expect.arrayContaining(["pass", "fail"]))
    expect(outcomes.has("insufficient-data")).toBe(decidable === undefined)
  })

  test.each(CASE_FILES)("of $rule are documents that can be read", async ({ cases }) => {
    const documents = cases.flatMap(({ given, related }) =>
      [given, ...related].map((one) => asDocument(one, "case")),
    )
    const read = await Promise.all(documents.map(({ bytes }) => readDocument(bytes)))
    const unread = read.filter(({ ok }) => !ok)
    expect(unread).toEqual([])
  })
})
