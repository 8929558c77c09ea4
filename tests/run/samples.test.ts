import { readdirSync, readFileSync } from "node:fs"

import { Outcome, Severity } from "@gouji/application"
import { readDocument } from "@gouji/documents"
import type { Disclosure } from "@gouji/domain"
import { check } from "@gouji/rules"
import { describe, expect, test } from "vitest"
import * as z from "zod"

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
  test("is read to the last amount", async () => {
    expect((await disclosureIn(file)).unread).toEqual([])
  })

  test("breaks the rules it was made to break, and no others", async () => {
    const found = (await checked(file)).filter(
      ({ outcome, severity }) => outcome === "fail" && severity !== "info",
    )
    const named = (all: readonly { rule: string; severity: string }[]) =>
      all.map(({ rule, severity }) => `${rule} ${severity}`).toSorted()
    expect(named(found)).toEqual(named(fails))
  })

  test.each(fails)("$rule points at $at", async ({ rule, at }) => {
    const disclosure = await disclosureIn(file)
    const quotes = (await checked(file)).flatMap((verdict) =>
      verdict.rule === rule && verdict.outcome === "fail" ? quotesOf(disclosure, verdict) : [],
    )
    expect(quotes.filter((quote) => quote.includes(at))).not.toEqual([])
  })
})

test.each(SAMPLES.filter(({ verdicts }) => verdicts.length > 0))(
  "$file has the verdicts worked out by hand",
  async ({ file, verdicts }) => {
    const rules = new Set(verdicts.map(({ rule }) => rule))
    const found = (await checked(file)).filter(({ rule }) => rules.has(rule))
    expect(byRule(found)).toMatchObject(byRule(verdicts))
  },
)

test("a budget's changes lead back to what was published the year before", async () => {
  const outcomes = async (related: readonly string[]) =>
    (await checked(TWIN, related)).flatMap(({ rule, outcome }) => (rule === "Y01" ? [outcome] : []))
  expect(await outcomes([])).toEqual(["insufficient-data"])
  expect(new Set(await outcomes([YEAR_BEFORE]))).toEqual(new Set(["pass"]))
})

type Verdict = Awaited<ReturnType<typeof checked>>[number]

async function checked(file: string, related: readonly string[] = []) {
  const others = await Promise.all(related.map(disclosureIn))
  return check({ disclosure: await disclosureIn(file), related: others }).verdicts
}

async function disclosureIn(file: string) {
  const document = await readDocument(readFileSync(new URL(file, folder)))
  if (!document.ok) throw new Error(`${file}: ${JSON.stringify(document.error)}`)
  return document.value.disclosure
}

/** What stands in the text where a verdict's figures and words stand. */
function quotesOf(disclosure: Disclosure, { figures, evidence }: Verdict): readonly string[] {
  const operands = disclosure.figures.filter(({ id }) => figures.includes(id))
  return [...operands.flatMap((figure) => figure.evidence), ...evidence].map(({ quote }) => quote)
}

function byRule<T extends { readonly rule: string }>(rows: readonly T[]): readonly T[] {
  return rows.toSorted((one, other) => one.rule.localeCompare(other.rule))
}
