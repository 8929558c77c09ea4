import type { WireVerdict } from "@gouji/application"
import { describe, expect, test } from "vitest"

import { asDocument, CASE_FILES, type GivenDocument, type RuleCase } from "./rule-cases.ts"

export type { GivenDocument } from "./rule-cases.ts"

/** What a case compares of a verdict: every checker knows this much, on the wire or before it. */
type Answer = Pick<
  WireVerdict,
  "rule" | "instance" | "outcome" | "severity" | "residual" | "bound" | "missing"
>

/** Anything that answers a document with verdicts: the engine, a program's JSON, a site's API. */
export type Subject = (given: GivenDocument, related: readonly GivenDocument[]) => Promise<readonly Answer[]>

/** Holds one checker against every case in `cases/`. */
export function ruleConformance(name: string, subject: Subject): void {
  describe(`rules through ${name}`, () => {
    for (const { rule, cases } of CASE_FILES) {
      test.each(cases)(`${rule}: $name`, (one) => holds(subject, rule, one))
    }
  })
}

async function holds(subject: Subject, rule: string, { given, related, expect: expected }: RuleCase) {
  const others = related.map((other, index) => asDocument(other, `related-${index + 1}`))
  const verdicts = await subject(asDocument(given, "case"), others)
  expect(verdicts.filter((verdict) => verdict.rule === rule)).toMatchObject(expected)
}
