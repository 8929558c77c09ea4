import type { Disclosure } from "@gouji/domain"

import type { Applicability } from "../rule.ts"
import type { Reason } from "../words/reasons.ts"

/** Why a rule is not held against a disclosure; undefined where it is. */
export function inapplicable(
  { stage, level, from, until }: Applicability,
  disclosure: Disclosure,
): Reason | undefined {
  if (stage !== undefined && stage !== disclosure.stage) return "other-stage"
  if (from !== undefined && disclosure.fiscalYear < from) return "other-year"
  if (until !== undefined && disclosure.fiscalYear > until) return "other-year"
  if (level === undefined || level === disclosure.organisation.level) return undefined
  return disclosure.organisation.level === "unknown" ? "level-unknown" : "other-level"
}
