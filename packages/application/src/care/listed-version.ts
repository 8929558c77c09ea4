import type { Version } from "@gouji/domain"

import type { Initials } from "../ports.ts"
import type { RuleCount } from "../tally/contributions.ts"
import { headlineAmounts } from "../tally/headline-amounts.ts"
import type { CheckedDocument } from "../wire.ts"
import type { StoredVersion } from "./registry-inspector.ts"

/** The row that lists have of a version: what the log says of it, and what its last report does. Null before a check. */
export function listedVersion(version: Version, report: CheckedDocument, initials: Initials) {
  const logged = loggedOf(version)
  return logged === null ? null : ({ ...logged, ...reportedOf(report, initials) } satisfies StoredVersion)
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
export function reportedOf(report: CheckedDocument, initials: Initials) {
  const { disclosure, summary, figures } = report
  const { name, level } = disclosure.organisation
  return {
    organisationName: printable(name),
    title: printable(disclosure.title),
    dates: JSON.stringify(disclosure.dates),
    summary: JSON.stringify(summary),
    initials: printable(initials(name)),
    level,
    gravity: gravityOf(summary),
    amounts: JSON.stringify(headlineAmounts(report)),
    rules: JSON.stringify(ruleCounts(report)),
    figures: figures.length,
    unread: disclosure.unread.length,
  }
}

/** More findings of one severity than this count as this many. */
const MOST = 999

function gravityOf({ fatal, error, warning }: CheckedDocument["summary"]): number {
  return [fatal, error, warning].reduce((sum, count) => sum * (MOST + 1) + Math.min(count, MOST), 0)
}

function ruleCounts({ findings }: CheckedDocument): readonly RuleCount[] {
  const counts = new Map<string, RuleCount>()
  for (const { rules, severity } of findings) {
    for (const rule of rules) {
      const key = `${rule}/${severity}`
      counts.set(key, [rule, severity, (counts.get(key)?.[2] ?? 0) + 1])
    }
  }
  return [...counts.values()].sort(([a, b], [c, d]) => (`${a}/${b}` < `${c}/${d}` ? -1 : 1))
}

/** PostgreSQL has no NUL in a text, and UTF-8 no half of a pair. The report has the words as they are. */
function printable(text: string): string {
  return text.replaceAll("\0", "\ufffd").replaceAll(/\p{Surrogate}/gu, "\ufffd")
}

/** A set of documents in one string that two equal sets share. */
function againstKey(against: readonly string[]): string {
  return [...new Set(against)].sort().join(",")
}
