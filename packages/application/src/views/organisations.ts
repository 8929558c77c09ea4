import type { DisclosureSummary } from "./reader-views.ts"

/** An organisation with all that is kept of it, the newest year first. */
export interface OrganisationSummary {
  readonly id: string
  readonly name: string
  readonly disclosures: readonly DisclosureSummary[]
}

/**
 * Disclosures by organisation, in the order of their names. `query` keeps those with these words in the name, whatever
 * the width and case of the letters; empty keeps all.
 */
export function organisationsOf(
  all: readonly DisclosureSummary[],
  query = "",
): readonly OrganisationSummary[] {
  const wanted = plain(query)
  const byId = new Map<string, DisclosureSummary[]>()
  for (const one of all) {
    if (!plain(one.organisation.name).includes(wanted)) continue
    const known = byId.get(one.organisation.id)
    if (known === undefined) byId.set(one.organisation.id, [one])
    else known.push(one)
  }
  return [...byId.entries()]
    .map(([id, disclosures]) => ({
      id,
      name: disclosures[0]?.organisation.name ?? "",
      disclosures: disclosures.toSorted(
        (a, b) => b.fiscalYear - a.fiscalYear || (a.stage < b.stage ? -1 : 1),
      ),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

function plain(words: string): string {
  return words.normalize("NFKC").toLowerCase().replace(/\s+/g, "")
}
