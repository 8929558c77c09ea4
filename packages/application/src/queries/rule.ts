import { err, ok, type Result } from "@gouji/domain"

import type { RegistryReader } from "../ports.ts"
import type { Problem } from "../problem.ts"
import type { RulePage } from "../views/reader-views.ts"
import { disclosures } from "./disclosures.ts"
import { ruleOf } from "./rules.ts"

/** One rule, by its id in any case, with what came of it in every disclosure of the registry. */
export function rule(ports: { readonly registry: RegistryReader }) {
  return async (id: string): Promise<Result<RulePage, Problem>> => {
    const found = ruleOf(id.toUpperCase())
    if (found === undefined) return err({ code: "no-such-rule", id })
    const heads = await disclosures(ports)()
    const entries = await Promise.all(heads.map((head) => ports.registry.get(head.sha256)))
    const results = heads.flatMap((head, index) =>
      (entries[index]?.report.verdicts ?? [])
        .filter((verdict) => verdict.rule === found.id)
        .map((verdict) => ({ head, verdict })),
    )
    return ok({ rule: found, results })
  }
}
