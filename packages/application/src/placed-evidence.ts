import type { ReadDocument } from "@gouji/documents"
import type { Evidence } from "@gouji/domain"

/**
 * Says where words stand that a rule pointed at: rules know a text and no pages. Evidence that has its place keeps it, and
 * where the format has no pages nothing changes.
 */
export function placedEvidence<T extends { readonly evidence: readonly Evidence[] }>(
  items: readonly T[],
  { placeOf }: Pick<ReadDocument, "placeOf">,
): readonly T[] {
  if (placeOf === undefined) return items
  return items.map((item) => ({ ...item, evidence: item.evidence.map((one) => placed(one, placeOf)) }))
}

function placed(evidence: Evidence, placeOf: NonNullable<ReadDocument["placeOf"]>): Evidence {
  if (evidence.kind !== "text" || evidence.page !== null) return evidence
  return { ...evidence, ...placeOf(evidence) }
}
