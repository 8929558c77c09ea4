import { describe, expect, test } from "vitest"

import type { CheckedDocument, WireFinding, WireVerdict } from "../wire.ts"
import { changesBetween } from "./changes.ts"
import { changeCollector } from "./recheck-report.ts"

const WORDS = { zh: "合计不等", en: "The total differs" }

/** `N02/expenditure fail error -100.00`: instance, outcome, severity and residual. */
function verdict(notation: string): WireVerdict {
  const [instance = "", outcome = "", severity = "error", residual = null] = notation.split(" ")
  return {
    rule: instance.split("/")[0] ?? "",
    instance,
    outcome: outcome as WireVerdict["outcome"],
    severity: severity as WireVerdict["severity"],
    residual,
    bound: null,
    unit: "元",
    figures: [],
    evidence: [],
    reason: null,
    missing: [],
    explanation: WORDS,
  }
}

/** `f1 error N02 N02/expenditure,N02/revenue`: fingerprint, severity, rules and instances. */
function finding(notation: string): WireFinding {
  const [fingerprint = "", severity = "", rules = "", verdicts = ""] = notation.split(" ")
  return {
    id: "n1",
    fingerprint,
    severity: severity as WireFinding["severity"],
    rules: rules.split(","),
    verdicts: verdicts.split(","),
    figures: [],
    suspects: [],
    title: WORDS,
    explanation: WORDS,
    advice: WORDS,
    hypotheses: [],
    evidence: [],
  }
}

type Judged = Pick<CheckedDocument, "verdicts" | "findings">

function judged(verdicts: readonly string[], findings: readonly string[] = []): Judged {
  return { verdicts: verdicts.map(verdict), findings: findings.map(finding) }
}

/** What changed in a few letters each. */
function told(earlier: Judged, later: Judged): readonly string[] {
  const { verdicts, findings } = changesBetween(earlier, later)
  return [
    ...verdicts.map(
      ({ change, instance, from, to }) =>
        `${change} ${instance} ${from?.outcome ?? "-"} > ${to?.outcome ?? "-"}`,
    ),
    ...findings.map(
      ({ change, rule, fingerprint, from, to }) =>
        `${change} ${rule} ${fingerprint} ${from?.severity ?? "-"} > ${to?.severity ?? "-"}`,
    ),
  ]
}

describe("what changed between two checks of a document", () => {
  test("is nothing where they came out alike, in whatever order and words", () => {
    const earlier = judged(["N01/a pass", "N02/b fail error -1.00"], ["f1 error N02,X01 N02/b,X01/c"])
    const later = judged(["N02/b fail error -1.00", "N01/a pass"], ["f1 error X01,N02 X01/c,N02/b"])
    expect(told(earlier, later)).toEqual([])
  })

  test.each([
    [["N01/a pass"], ["N01/a fail"], ["changed N01/a pass > fail"]],
    [["N01/a fail error"], ["N01/a fail fatal"], ["changed N01/a fail > fail"]],
    [["N01/a fail error -1.00"], ["N01/a fail error -2.00"], ["changed N01/a fail > fail"]],
    [[], ["N01/a pass"], ["appeared N01/a - > pass"]],
    [["N01/a pass"], [], ["gone N01/a pass > -"]],
    [["N01/a pass", "N01/a fail"], ["N01/a pass", "N01/a pass"], ["changed N01/a fail > pass"]],
  ])("of verdicts: %j, then %j", (earlier, later, changes) => {
    expect(told(judged(earlier), judged(later))).toEqual(changes)
  })

  test.each([
    [["f1 error N01 N01/a"], ["f1 warning N01 N01/a"], ["changed N01 f1 error > warning"]],
    [["f1 error N01 N01/a"], ["f1 error N01 N01/a,N01/b"], ["changed N01 f1 error > error"]],
    [["f1 error N01 N01/a"], ["f2 error N01 N01/a"], ["gone N01 f1 error > -", "appeared N01 f2 - > error"]],
  ])("of findings: %j, then %j", (earlier, later, changes) => {
    expect(told(judged([], earlier), judged([], later))).toEqual(changes)
  })
})

describe("the report on a re-check", () => {
  const from = { catalogue: "1", engine: "1" }
  const to = { catalogue: "2", engine: "1" }
  const run = {
    checked: 2,
    current: 0,
    refused: 0,
    failed: 0,
    complete: true,
    problems: [],
    incomplete: [],
  }
  const about = (sha256: string) => ({
    id: sha256,
    sha256,
    organisation: { id: "o", name: "图书馆" },
    fiscalYear: 2024,
    stage: "budget" as const,
    from,
  })

  test("counts what changed by rule, and lists the documents in which something did", () => {
    const collector = changeCollector()
    const one = changesBetween(
      judged(["N01/a pass", "N02/b fail", "N02/c fail"], ["f1 error N02 N02/b"]),
      judged(["N01/a fail", "N02/b pass"], ["f2 error N01 N01/a"]),
    )
    collector.add({ document: about("one"), changes: one })
    collector.add({
      document: about("two"),
      changes: changesBetween(judged(["N01/a pass"]), judged(["N01/a pass"])),
    })
    const report = collector.report(to, run)
    expect(report.compared).toEqual([{ ...from, documents: 2 }])
    expect(report.documents.map(({ sha256 }) => sha256)).toEqual(["one"])
    expect(report.rules).toEqual([
      {
        rule: "N01",
        verdicts: { appeared: 0, gone: 0, changed: 1 },
        findings: { appeared: 1, gone: 0, changed: 0 },
      },
      {
        rule: "N02",
        verdicts: { appeared: 0, gone: 1, changed: 1 },
        findings: { appeared: 0, gone: 1, changed: 0 },
      },
    ])
  })
})
