import type { Evidence } from "@gouji/domain"

import type { CheckedDocument, WireFigure, WireFinding, WireVerdict } from "../wire.ts"

/** What a made-up checked document has that matters to a test. */
export interface GivenDocument {
  readonly sections?: CheckedDocument["disclosure"]["sections"]
  readonly tables?: CheckedDocument["disclosure"]["tables"]
  readonly figures?: readonly WireFigure[]
  readonly verdicts?: readonly Partial<WireVerdict>[]
  readonly findings?: readonly Partial<WireFinding>[]
  readonly stage?: "budget" | "final"
  readonly level?: "unit" | "department"
  readonly unread?: CheckedDocument["disclosure"]["unread"]
}

/** A report on a document that was never read, for tests of views. */
export function givenDocument(given: GivenDocument): CheckedDocument {
  const findings = (given.findings ?? []).map(finding)
  return {
    path: "case.pdf",
    sha256: "0".repeat(64),
    format: "pdf",
    status: "checked",
    problem: null,
    disclosure: {
      title: "示例区2026年部门预算",
      organisation: { name: "示例市示例区司法局", level: given.level ?? "department", kind: "organ" },
      fiscalYear: 2026,
      stage: given.stage ?? "budget",
      unitOfAccount: "万元",
      sections: given.sections ?? [],
      statements: [],
      glossary: [],
      dates: { adopted: null, approved: null, written: null, published: null },
      unread: given.unread ?? [],
      tables: given.tables ?? null,
    },
    figures: given.figures ?? [],
    verdicts: (given.verdicts ?? []).map(verdict),
    findings,
    rounding: { regime: "unknown", sums: 0, exact: 0, below: 0, above: 0, beyond: 0 },
    notices: [],
    summary: {
      fatal: 0,
      error: findings.length,
      warning: 0,
      info: 0,
      passed: 12,
      rounded: 1,
      notApplicable: 0,
      notChecked: 3,
      coverage: 0.999,
    },
    timing: { readMs: 0, checkMs: 0 },
  }
}

function verdict(given: Partial<WireVerdict>): WireVerdict {
  return {
    rule: "N10",
    instance: given.rule ?? "N10",
    outcome: "pass",
    severity: "error",
    residual: null,
    bound: null,
    unit: "元",
    figures: [],
    evidence: [],
    reason: null,
    missing: [],
    explanation: { zh: "", en: "" },
    ...given,
  }
}

function finding(given: Partial<WireFinding>, index: number): WireFinding {
  return {
    id: `n${index + 1}`,
    fingerprint: `print-${index + 1}`,
    severity: "error",
    rules: ["N10"],
    verdicts: [],
    figures: [],
    suspects: [],
    title: { zh: `问题${index + 1}`, en: `problem ${index + 1}` },
    explanation: { zh: "两边不一致。", en: "The two differ." },
    advice: { zh: "请核对。", en: "Check it." },
    hypotheses: [],
    evidence: [],
    ...given,
  }
}

/** A figure of which only the place matters. */
export function figureAt(id: string, ...evidence: readonly Evidence[]): WireFigure {
  const [first] = evidence
  const place = first?.kind === "cell" ? first.table : "narrative"
  // A test's figure need not be whole: views of places look at nothing else.
  return { id, place, label: { zh: `数${id}`, en: `figure ${id}` }, evidence } as unknown as WireFigure
}

/** A cell of a table, 20 points high, at a place of its own. */
export function cellAt(table: string, row: number, page = 3): Evidence {
  return { kind: "cell", page, table, row, column: 1, quote: "1.00", box: [100, 20 * row, 60, 20] }
}
