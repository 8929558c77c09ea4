import { err, ok, type Result } from "@gouji/domain"

import type { RegistryReader } from "../ports.ts"
import type { Problem } from "../problem.ts"
import { disclosureSummary } from "../views/disclosure-summary.ts"
import type { DisclosureSummary } from "../views/reader-views.ts"

/** What a document is and how it came out, without reading it or its report. */
export function summary({ registry }: { readonly registry: RegistryReader }) {
  return async (id: string): Promise<Result<DisclosureSummary, Problem>> => {
    const head = await registry.find(id)
    return head === undefined ? err({ code: "no-such-document", id }) : ok(disclosureSummary(head))
  }
}
