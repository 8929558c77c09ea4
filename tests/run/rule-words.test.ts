import { readDocument } from "@gouji/documents"
import type { Disclosure, Figure } from "@gouji/domain"
import { check, type Verdict } from "@gouji/rules"
import { describe, expect, test } from "vitest"

import { asDocument, CASE_FILES, type Given } from "../suites/rule-cases.ts"

/** Past this many operands a sentence tells some and counts the rest; the evidence has them all. */
const TOLD = 6

async function disclosureOf(given: Given): Promise<Disclosure> {
  const document = await readDocument(asDocument(given, "case").bytes)
  if (!document.ok) throw new Error(JSON.stringify(document.error))
  return document.value.disclosure
}

async function judged(rule: string) {
  const cases = CASE_FILES.find((file) => file.rule === rule)?.cases ?? []
  const held = cases.map(async ({ given, related }) => {
    const disclosure = await disclosureOf(given)
    const { verdicts } = check({ disclosure, related: await Promise.all(related.map(disclosureOf)) })
    return verdicts.filter((verdict) => verdict.rule === rule).map((verdict) => ({ verdict, disclosure }))
  })
  return (await Promise.all(held)).flat()
}

describe.each(CASE_FILES.map(({ rule }) => rule))("what %s says", async (rule) => {
  const all = await judged(rule)

  test("names the value of every operand of a difference, in both languages", () => {
    for (const { verdict, disclosure } of all.filter(
      ({ verdict: { outcome, residual } }) => outcome === "fail" && residual !== null,
    )) {
      const operands = operandsOf(verdict, disclosure)
      if (operands.length > TOLD) continue
      for (const printed of operands) {
        expect(verdict.explanation.zh, verdict.instance).toContain(printed)
        expect(verdict.explanation.en, verdict.instance).toContain(printed)
      }
    }
  })

  test("has the same numbers in both languages", () => {
    for (const { verdict } of all) {
      expect(numbersIn(verdict.explanation.en), verdict.explanation.zh).toEqual(
        numbersIn(verdict.explanation.zh),
      )
    }
  })

  test("leaves nothing unsaid and no code in the words", () => {
    for (const { verdict } of all) {
      for (const words of [verdict.explanation.zh, verdict.explanation.en]) {
        expect(words, verdict.instance).not.toMatch(
          /undefined|null|NaN|\[object|\b(rev|exp|gpb|gfb|soc|sg|pr|veh|fin)\.[a-z]/,
        )
        expect(words.length, verdict.instance).toBeGreaterThan(3)
      }
    }
  })
})

/** The digits of the operands as printed, without separators; words that stand for a nought have none. */
function operandsOf({ figures }: Verdict, disclosure: Disclosure): readonly string[] {
  const named: readonly Figure[] = disclosure.figures.filter(({ id }) => figures.includes(id))
  return named
    .filter(({ state }) => state === "stated")
    .flatMap(({ printed }) => printed?.replaceAll(",", "").match(/\d+(?:\.\d+)?/)?.[0] ?? [])
}

/** Every number told, sorted: a language may tell them in another order. 公益一类 is class 1. */
function numbersIn(words: string): readonly string[] {
  return (words.replace(/\bclass \d/g, "").match(/\d+(?:\.\d+)?/g) ?? []).toSorted()
}
