import { readdirSync, readFileSync } from "node:fs"

import { Outcome, Severity } from "@gouji/application"
import { readDocument } from "@gouji/documents"
import { check } from "@gouji/rules"
import { describe, expect, test } from "vitest"
import { z } from "zod"

const Row = z.strictObject({
  rule: z.string(),
  outcome: Outcome,
  severity: Severity.optional(),
  residual: z.string().optional(),
})
const Expectation = z.strictObject({
  /** Every rule found broken at warning or above, how badly, and an amount or words that the verdict must point at. */
  fails: z.array(z.strictObject({ rule: z.string(), severity: Severity, at: z.string() })),
  /** All verdicts of the rules named, in order within a rule. */
  verdicts: z.array(Row).default([]),
})

const folder = new URL("../../samples/", import.meta.url)
const TWIN = "云岭区政务服务中心-2024-预算.txt"
const YEAR_BEFORE = "云岭区政务服务中心-2023-预算.txt"

const SAMPLES = Object.entries(
  z.record(z.string(), Expectation).parse(JSON.parse(readFileSync(new URL("expected.json", folder), "utf8"))),
).map(([file, expected]) => ({ file, ...expected }))

test("every sample is expected to be something, and none is expected that isn't there", () => {
  const files = readdirSync(folder).filter((file) => /\.(txt|html)$/.test(file))
  expect(SAMPLES.map(({ file }) => file).toSorted()).toEqual(files.toSorted())
})

describe.each(SAMPLES)("$file", ({ file, fails }) => {
  test("is read to the last amount", () => {
    expect(disclosureIn(file).unread).toEqual([])
  })

  test("breaks the rules it was made to break, and no others", () => {
    const found = checked(file).filter(({ outcome, severity }) => outcome === "fail" && severity !== "info")
    const named = (all: readonly { rule: string; severity: string }[]) =>
      all.map(({ rule, severity }) => `${rule} ${severity}`).toSorted()
    expect(named(found)).toEqual(named(fails))
  })

  test.each(fails)("$rule points at $at", ({ rule, at }) => {
    const quotes = checked(file).flatMap((verdict) =>
      verdict.rule === rule && verdict.outcome === "fail" ? quotesOf(file, verdict) : [],
    )
    expect(quotes.filter((quote) => quote.includes(at))).not.toEqual([])
  })
})

test.each(SAMPLES.filter(({ verdicts }) => verdicts.length > 0))(
  "$file has the verdicts worked out by hand",
  ({ file, verdicts }) => {
    const rules = new Set(verdicts.map(({ rule }) => rule))
    const found = checked(file).filter(({ rule }) => rules.has(rule))
    expect(byRule(found)).toMatchObject(byRule(verdicts))
  },
)

test("a budget's changes lead back to what was published the year before", () => {
  const outcomes = (related: readonly string[]) =>
    checked(TWIN, related).flatMap(({ rule, outcome }) => (rule === "Y01" ? [outcome] : []))
  expect(outcomes([])).toEqual(["insufficient-data"])
  expect(new Set(outcomes([YEAR_BEFORE]))).toEqual(new Set(["pass"]))
})

type Verdict = ReturnType<typeof checked>[number]

function checked(file: string, related: readonly string[] = []) {
  return check({ disclosure: disclosureIn(file), related: related.map(disclosureIn) }).verdicts
}

function disclosureIn(file: string) {
  const document = readDocument(readFileSync(new URL(file, folder)))
  if (!document.ok) throw new Error(`${file}: ${JSON.stringify(document.error)}`)
  return document.value.disclosure
}

/** What stands in the text where a verdict's figures and words stand. */
function quotesOf(file: string, { figures, evidence }: Verdict): readonly string[] {
  const operands = disclosureIn(file).figures.filter(({ id }) => figures.includes(id))
  return [...operands.flatMap((figure) => figure.evidence), ...evidence].map(({ quote }) => quote)
}

function byRule<T extends { readonly rule: string }>(rows: readonly T[]): readonly T[] {
  return rows.toSorted((one, other) => one.rule.localeCompare(other.rule))
}
