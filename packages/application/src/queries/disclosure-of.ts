import { err, type Result } from "@gouji/domain"

import type { RegistryReader } from "../ports.ts"
import type { Problem } from "../problem.ts"
import type { DisclosureView } from "../views/reader-views.ts"
import { disclosure } from "./disclosure.ts"

/** The newest disclosure of an organisation, by the organisation's id, for a year and a stage. */
export function disclosureOf(ports: { readonly registry: RegistryReader }) {
  return async (
    organisation: string,
    fiscalYear: number,
    stage: "budget" | "final",
  ): Promise<Result<DisclosureView, Problem>> => {
    const asked = { scope: "newest", organisations: [organisation], fiscalYear, stage } as const
    const [found] = await ports.registry.headlines(asked)
    if (found === undefined)
      return err({ code: "no-such-document", id: `${organisation}/${fiscalYear}/${stage}` })
    return disclosure(ports)(found.head.sha256)
  }
}
