import type { EntryFilter, EntryHead, Order, Page, Paging, RegistryReader } from "../ports.ts"
import { disclosureSummary } from "../views/disclosure-summary.ts"
import type { DisclosureSummary } from "../views/reader-views.ts"

/** Entries asked for at once where all are wanted. */
const AT_ONCE = 500

/** The disclosures in the registry, the newest import first unless another order is asked for. */
export function disclosures({ registry }: { readonly registry: RegistryReader }) {
  return async (filter: EntryFilter = {}, order: Order = "newest"): Promise<readonly DisclosureSummary[]> => {
    if (order === "newest") return (await registry.list(filter)).map(disclosureSummary)
    const all: DisclosureSummary[] = []
    let next: string | null = null
    do {
      const paging: Paging = { limit: AT_ONCE, order, ...(next !== null && { after: next }) }
      const page: Page<EntryHead> = await registry.page(filter, paging)
      all.push(...page.items.map(disclosureSummary))
      next = page.next
    } while (next !== null)
    return all
  }
}

/** A stretch of them. */
export function pageOfDisclosures({ registry }: { readonly registry: RegistryReader }) {
  return async (filter: EntryFilter, paging: Paging): Promise<Page<DisclosureSummary>> => {
    const { items, next } = await registry.page(filter, paging)
    return { items: items.map(disclosureSummary), next }
  }
}
