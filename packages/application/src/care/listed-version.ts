import type { Version } from "@gouji/domain"

import type { CheckedDocument } from "../wire.ts"
import type { StoredVersion } from "./registry-inspector.ts"

/** The row that lists have of a version: what the log says of it, and what its last report does. Null before a check. */
export function listedVersion(version: Version, report: CheckedDocument) {
  const logged = loggedOf(version)
  return logged === null ? null : ({ ...logged, ...reportedOf(report) } satisfies StoredVersion)
}

/** What the log alone says. */
export function loggedOf({ document, number, state, received, checked, published }: Version) {
  if (checked === null) return null
  const { subject, catalogue, against, report } = checked.act
  return {
    organisation: subject.organisation,
    fiscalYear: subject.fiscalYear,
    stage: subject.stage,
    sha256: document,
    number,
    state,
    name: printable(received.act.name),
    catalogue,
    against: againstKey(against),
    report,
    importedAt: received.at,
    givenDates: received.act.dates === null ? null : JSON.stringify(received.act.dates),
    publishedAt: published?.at ?? null,
  }
}

/** What its report says. */
export function reportedOf({ disclosure, summary }: CheckedDocument) {
  return {
    organisationName: printable(disclosure.organisation.name),
    title: printable(disclosure.title),
    dates: JSON.stringify(disclosure.dates),
    summary: JSON.stringify(summary),
  }
}

/** PostgreSQL has no NUL in a text, and UTF-8 no half of a pair. The report has the words as they are. */
function printable(text: string): string {
  return text.replaceAll("\0", "\ufffd").replaceAll(/\p{Surrogate}/gu, "\ufffd")
}

/** A set of documents in one string that two equal sets share. */
function againstKey(against: readonly string[]): string {
  return [...new Set(against)].sort().join(",")
}
