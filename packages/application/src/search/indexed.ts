import type { Span } from "@gouji/domain"

import type { StoredVersion } from "../care/registry-inspector.ts"
import { maskOf } from "../mask.ts"
import type { RuleCount } from "../tally/contributions.ts"
import type { Indexed, Mark } from "./grams.ts"

type Named = Pick<
  StoredVersion,
  "organisation" | "fiscalYear" | "stage" | "organisationName" | "initials" | "title" | "rules"
>

/** What of a version is put into the index, and its text with the places of personal data. */
export function indexedOf(
  version: Named,
  { text, personal }: { readonly text: string; readonly personal: readonly Span[] },
): Indexed {
  const { organisation, fiscalYear, stage, rules } = version
  // As `reportedOf` wrote it.
  const ruled = new Set((JSON.parse(rules) as RuleCount[]).map(([rule]) => rule))
  const marks: readonly Mark[] = [
    ["year", String(fiscalYear)],
    ["stage", stage],
    ["organisation", organisation],
    ...Array.from(ruled, (rule): Mark => ["rule", rule]),
  ]
  return { names: namesOf(version), text: maskOf(text, personal).text, marks }
}

/** What a version is found by besides its text. */
export function namesOf({
  organisationName,
  initials,
  title,
}: Pick<Named, "organisationName" | "initials" | "title">) {
  return [organisationName, initials, title]
}
