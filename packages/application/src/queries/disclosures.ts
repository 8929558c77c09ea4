import type { EntryFilter, RegistryReader } from "../ports.ts"
import { disclosureSummary } from "../views/disclosure-summary.ts"
import type { DisclosureSummary } from "../views/reader-views.ts"

/** The disclosures in the registry, the newest import first. */
export function disclosures({ registry }: { readonly registry: RegistryReader }) {
  return async (filter: EntryFilter = {}): Promise<readonly DisclosureSummary[]> =>
    (await registry.list(filter)).map(disclosureSummary)
}
