import type { EntryFilter, Page, Paging, RegistryReader } from "../ports.ts"
import { disclosureSummary } from "../views/disclosure-summary.ts"
import type { DisclosureSummary } from "../views/reader-views.ts"

/** The disclosures in the registry, the newest import first. */
export function disclosures({ registry }: { readonly registry: RegistryReader }) {
  return async (filter: EntryFilter = {}): Promise<readonly DisclosureSummary[]> =>
    (await registry.list(filter)).map(disclosureSummary)
}

/** A stretch of them. */
export function pageOfDisclosures({ registry }: { readonly registry: RegistryReader }) {
  return async (filter: EntryFilter, paging: Paging): Promise<Page<DisclosureSummary>> => {
    const { items, next } = await registry.page(filter, paging)
    return { items: items.map(disclosureSummary), next }
  }
}
