import { grouped } from "../grouped.ts"
import type { DisclosureSummary } from "./reader-views.ts"

/** An organisation with all that is kept of it, the newest year first. */
export interface OrganisationSummary {
  readonly id: string
  readonly name: string
  readonly disclosures: readonly DisclosureSummary[]
}

/** Disclosures by organisation, in the order of their names. */
export function organisationsOf(all: readonly DisclosureSummary[]): readonly OrganisationSummary[] {
  return grouped(all, ({ organisation }) => organisation.id)
    .flatMap((disclosures) => {
      const [first] = disclosures
      return first === undefined ? [] : [{ ...first.organisation, disclosures: disclosures.toSorted(byYear) }]
    })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
}

function byYear(a: DisclosureSummary, b: DisclosureSummary): number {
  return b.fiscalYear - a.fiscalYear || (a.stage < b.stage ? -1 : 1)
}
