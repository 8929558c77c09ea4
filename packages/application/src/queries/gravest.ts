import type { Page, Paging, RegistryReader } from "../ports.ts"
import { disclosureSummary } from "../views/disclosure-summary.ts"
import type { DisclosureSummary } from "../views/reader-views.ts"
import type { FindingsAsked } from "./findings-board.ts"

/**
 * Disclosures by the weight of their findings. What was corrected or withdrawn counts no longer and is left out, so that
 * a page may have fewer than were asked for though more follow.
 */
export function gravest({ registry }: { readonly registry: RegistryReader }) {
  return async (
    { scope, ...asked }: FindingsAsked,
    paging: Omit<Paging, "order">,
  ): Promise<Page<DisclosureSummary>> => {
    const filter = { ...asked, ...(scope === "public" && { state: "published" as const }) }
    const { items, next } = await registry.page(filter, { ...paging, order: "gravest" })
    const counted = items.filter(({ state }) => state !== "corrected" && state !== "withdrawn")
    return { items: counted.map(disclosureSummary), next }
  }
}
