import { err, ok, type Result } from "@gouji/domain"

import type { RegistryReader } from "../ports.ts"
import type { Problem } from "../problem.ts"
import { disclosureView } from "../views/disclosure-view.ts"
import type { DisclosureView } from "../views/reader-views.ts"
import { disclosures } from "./disclosures.ts"
import { sourceFile } from "./source-file.ts"

/** One disclosure, by the beginning of its document's hash. */
export function disclosure(ports: { readonly registry: RegistryReader }) {
  return async (id: string): Promise<Result<DisclosureView, Problem>> => {
    const entry = await ports.registry.get(id)
    if (entry === undefined) return err({ code: "no-such-document", id })
    const all = await disclosures(ports)({ organisationId: entry.subject.organisation })
    const source = await sourceFile(ports.registry, entry)
    return ok(disclosureView({ entry, source, all }))
  }
}
