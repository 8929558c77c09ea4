import type { Page, RegistryReader } from "../ports.ts"
import { disclosureSummary } from "../views/disclosure-summary.ts"
import { type OrganisationSummary, organisationsOf } from "../views/organisations.ts"

/** Disclosures looked at for each organisation asked for: two papers a year through some years. */
const EACH = 8

/**
 * Organisations by stretches, none of them cut in two: a stretch may have fewer than were asked for though more follow.
 * What several organisations of one name published stands side by side, so these come together or not at all.
 */
export function pageOfOrganisations({ registry }: { readonly registry: RegistryReader }) {
  return async ({
    limit,
    after,
  }: {
    readonly limit: number
    readonly after?: string
  }): Promise<Page<OrganisationSummary>> => {
    const from = { order: "organisation" as const, ...(after !== undefined && { after }) }
    const { kept, isAll } = await wholeIn(registry, from, limit)
    return {
      items: organisationsOf(kept.map(disclosureSummary)),
      next: isAll ? null : await markBehind(registry, from, kept.length),
    }
  }
}

interface From {
  readonly order: "organisation"
  readonly after?: string
}

/** The papers of the first names, all of each: the last name of a stretch may go on behind it. */
async function wholeIn(registry: RegistryReader, from: From, limit: number) {
  let most = limit * EACH
  for (;;) {
    const { items, next } = await registry.page({}, { ...from, limit: most })
    const names = [...new Set(items.map(({ organisation }) => organisation))]
    const taken = new Set((next === null ? names : names.slice(0, -1)).slice(0, limit))
    const kept = items.filter(({ organisation }) => taken.has(organisation))
    if (kept.length > 0 || next === null)
      return { kept, isAll: next === null && kept.length === items.length }
    most *= 2
  }
}

/** The mark behind so many entries of a list. */
async function markBehind(registry: RegistryReader, from: From, count: number): Promise<string | null> {
  return (await registry.page({}, { ...from, limit: count })).next
}
