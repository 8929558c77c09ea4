import type { Dates, DisclosureSubject, DocumentAct, ReceivedDates } from "@gouji/domain"

import { organisationId } from "../organisation-id.ts"
import type { Hash } from "../ports.ts"
import type { CheckedDocument } from "../wire.ts"

/** What a check says besides what the report holds. */
export interface CheckMade {
  readonly subject: DisclosureSubject
  readonly catalogue: string
  readonly engine: string
  /** The report's hash. */
  readonly report: string
  readonly against: readonly string[]
}

/** The act of having checked a document, from what came of it. */
export function checkedAct(
  { sha256, findings }: CheckedDocument,
  { subject, catalogue, engine, report, against }: CheckMade,
): Extract<DocumentAct, { readonly kind: "checked" }> {
  return {
    kind: "checked",
    subject,
    document: sha256,
    catalogue,
    engine,
    report,
    against: [...new Set(against)].sort(),
    findings: findings.map(({ fingerprint, severity }) => ({ fingerprint, severity })),
  }
}

/** Whose document it is, of which year and stage, as it says itself. */
export function subjectOf(hash: Hash, { disclosure }: CheckedDocument): DisclosureSubject {
  const { organisation, fiscalYear, stage } = disclosure
  return { organisation: organisationId(hash, organisation.name), fiscalYear, stage }
}

/** A version's dates: those its document says, else those that came with it. */
export function datesOf(
  { adopted, approved, written, published }: Dates,
  given: ReceivedDates | null,
): Dates {
  return {
    adopted: adopted ?? given?.adopted ?? null,
    approved: approved ?? given?.approved ?? null,
    written,
    published: published ?? given?.published ?? null,
  }
}
