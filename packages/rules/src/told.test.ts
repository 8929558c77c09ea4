import { disclosure } from "@gouji/testkit"
import { expect, test } from "vitest"

import { check } from "./check.ts"

/** Every platform has it; the pure packages know no platform. */
declare function structuredClone<T>(value: T): T

const { verdicts, findings } = check({
  disclosure: disclosure({ sg: "6.20", "sg.abroad": "0", "sg.car": "2.66", "sg.recv": "3.50" }),
  related: [],
})
const verdict = verdicts.find(({ outcome }) => outcome === "fail")

test("an explanation made when it is read is a property like any other", () => {
  if (verdict === undefined) throw new Error("6.16 is not 6.20")
  const { explanation } = verdict
  expect(explanation.zh).toContain("6.20 万元 ≠ ")
  expect(Object.keys(verdict)).toContain("explanation")
  expect(JSON.parse(JSON.stringify(verdict)).explanation).toEqual(explanation)
  expect({ ...verdict }.explanation).toEqual(explanation)
})

test("verdicts and findings can be handed to a worker", () => {
  expect(structuredClone(verdicts)).toEqual(JSON.parse(JSON.stringify(verdicts)))
  expect(structuredClone(findings)).toEqual(JSON.parse(JSON.stringify(findings)))
  expect(findings[0]?.advice.zh).not.toBe("")
})
