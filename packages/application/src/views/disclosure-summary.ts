import { documentId, organisationId } from "../organisation-id.ts"
import type { Entry, EntryHead, Hash } from "../ports.ts"
import type { DisclosureSummary } from "./reader-views.ts"

/** A line of a list, from the registry's own. */
export function disclosureSummary(hash: Hash, head: EntryHead): DisclosureSummary {
  const { sha256, organisation, fiscalYear, stage, title, importedAt, catalogue, summary } = head
  return {
    id: documentId(sha256),
    sha256,
    organisation: { id: organisationId(hash, organisation), name: organisation },
    fiscalYear,
    stage,
    title,
    importedAt,
    catalogue,
    summary,
  }
}

/** What lists show of an entry. */
export function headOf({ sha256, name, catalogue, importedAt, report }: Entry): EntryHead {
  const { organisation, fiscalYear, stage, title } = report.disclosure
  return {
    sha256,
    name,
    organisation: organisation.name,
    fiscalYear,
    stage,
    title,
    catalogue,
    importedAt,
    summary: report.summary,
  }
}
