import { nodeHash } from "@gouji/adapters"
import type { CheckedDocument, Entry } from "@gouji/application"

/** What a made-up entry may differ in. */
export interface EntryTraits {
  readonly text?: string
  readonly name?: string
  readonly organisation?: string
  readonly fiscalYear?: number
  readonly stage?: "budget" | "final"
  readonly catalogue?: string
  readonly against?: readonly string[]
  readonly importedAt?: string
}

/** An entry of an invented unit. Its hash is that of its text, so equal texts are one document. */
export function entryOf(traits: EntryTraits = {}): Entry {
  const { text = "示例区图书馆2024年单位预算", name = "a.txt", catalogue = "test.1" } = traits
  const bytes = new TextEncoder().encode(text)
  const sha256 = nodeHash(bytes)
  return {
    sha256,
    name,
    bytes,
    text,
    personal: [{ start: 0, end: 2 }],
    report: reportOf(sha256, traits),
    catalogue,
    against: traits.against ?? [],
    importedAt: traits.importedAt ?? "2026-03-01T00:00:00.000Z",
  }
}

function reportOf(sha256: string, traits: EntryTraits): CheckedDocument {
  const summary = {
    fatal: 0,
    error: 0,
    warning: 1,
    info: 0,
    passed: 3,
    rounded: 0,
    notApplicable: 0,
    notChecked: 2,
  }
  return {
    path: traits.name ?? "a.txt",
    sha256,
    format: "txt",
    status: "checked",
    problem: null,
    disclosure: {
      title: "单位预算情况说明",
      organisation: { name: traits.organisation ?? "示例区图书馆", level: "unit", kind: "unknown" },
      fiscalYear: traits.fiscalYear ?? 2024,
      stage: traits.stage ?? "budget",
      unitOfAccount: "万元",
      sections: [],
      statements: [],
      glossary: [],
      dates: { adopted: null, approved: null, written: null, published: null },
      unread: [],
      tables: null,
    },
    figures: [],
    verdicts: [],
    findings: [],
    rounding: { regime: "unknown", sums: 0, exact: 0, below: 0, above: 0, beyond: 0 },
    summary: { ...summary, coverage: 1 },
    timing: { readMs: 1, checkMs: 1 },
  }
}
