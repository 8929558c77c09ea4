import type { ReadDocument } from "@gouji/documents"
import type { Disclosure } from "@gouji/domain"
import type { Checked } from "@gouji/rules"

import { labelOf } from "./figure-label.ts"
import { placedEvidence } from "./placed-evidence.ts"
import { summaryOf } from "./views/summary.ts"
import type { CheckedDocument, WireDisclosure } from "./wire.ts"

/** What a report on one document is made from. */
export interface CheckedReading extends Checked {
  readonly head: { readonly path: string; readonly sha256: string }
  readonly read: ReadDocument
  readonly timing: CheckedDocument["timing"]
}

/** The wire form of a document that was checked. Not yet masked, and without the contact. */
export function toWireDocument({ head, read, timing, ...checked }: CheckedReading): CheckedDocument {
  const { disclosure, format, coverage, notices } = read
  return {
    ...head,
    format,
    status: "checked",
    problem: null,
    disclosure: toWireDisclosure(disclosure),
    figures: disclosure.figures.map((figure) => ({
      ...figure,
      label: labelOf(figure, disclosure.fiscalYear),
    })),
    verdicts: placedEvidence(checked.verdicts, read),
    findings: placedEvidence(checked.findings, read),
    rounding: checked.rounding,
    notices,
    summary: summaryOf(checked.verdicts, checked.findings, coverage),
    timing,
  }
}

function toWireDisclosure(disclosure: Disclosure): WireDisclosure {
  const { title, organisation, fiscalYear, stage, unitOfAccount } = disclosure
  const { sections, statements, glossary, dates, unread, tables } = disclosure
  return {
    title,
    organisation,
    fiscalYear,
    stage,
    unitOfAccount,
    sections,
    statements,
    glossary,
    dates,
    unread,
    tables,
  }
}
