import { documentId } from "../organisation-id.ts"
import type { CheckedEntry, EntryHead } from "../ports.ts"
import type { DisclosureSummary } from "./reader-views.ts"

/** A line of a list, from the registry's own. */
export function disclosureSummary(head: EntryHead): DisclosureSummary {
  const { sha256, subject, state, version, organisation, fiscalYear, stage } = head
  const { level, title, importedAt, dates, publishedAt, catalogue, summary } = head
  return {
    id: documentId(sha256),
    sha256,
    organisation: { id: subject.organisation, name: organisation },
    level,
    fiscalYear,
    stage,
    state,
    version,
    title,
    importedAt,
    dates,
    publishedAt,
    catalogue,
    summary,
  }
}

/** What lists show of an entry. */
export function headOf(entry: CheckedEntry): EntryHead {
  const { sha256, name, subject, state, version, catalogue, against, importedAt, report } = entry
  const { dates, publishedAt } = entry
  const { organisation, fiscalYear, stage, title } = report.disclosure
  return {
    sha256,
    name,
    subject,
    state,
    version,
    organisation: organisation.name,
    level: organisation.level,
    fiscalYear,
    stage,
    title,
    catalogue,
    against,
    importedAt,
    dates,
    publishedAt,
    summary: report.summary,
  }
}
