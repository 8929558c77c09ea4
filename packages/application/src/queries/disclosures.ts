import type { EntryFilter, Hash, RegistryReader } from "../ports.ts"
import { disclosureSummary } from "../views/disclosure-summary.ts"
import type { DisclosureSummary } from "../views/reader-views.ts"

/** The disclosures in the registry, the newest import first. */
export function disclosures({ registry, hash }: { readonly registry: RegistryReader; readonly hash: Hash }) {
  return async (filter: EntryFilter = {}): Promise<readonly DisclosureSummary[]> =>
    (await registry.list(filter)).map((head) => disclosureSummary(hash, head))
}
