import { err, ok, type Result } from "@gouji/domain"

import type { CheckedEntry, EntryHead, Paging, RegistryReader } from "../ports.ts"
import type { Problem } from "../problem.ts"
import { disclosureSummary } from "../views/disclosure-summary.ts"
import type { RulePage, RuleResult } from "../views/reader-views.ts"
import type { WireVerdict } from "../wire.ts"
import { findingsOfRule } from "./findings-board.ts"
import { ruleOf } from "./rules.ts"

/** One rule, by its id in any case, with what it found in how many disclosures and a stretch of those, the newest first. */
export function rule({ registry }: { readonly registry: RegistryReader }) {
  return async (id: string, paging: Omit<Paging, "order">): Promise<Result<RulePage, Problem>> => {
    const found = ruleOf(id.toUpperCase())
    if (found === undefined) return err({ code: "no-such-rule", id })
    const findings = await findingsOfRule(registry, { scope: "newest", rule: found.id })
    const { items, next } = await registry.page({ rule: found.id }, paging)
    const results = await Promise.all(items.map((head) => resultsIn(registry, head, found.id)))
    return ok({ rule: found, findings, results: results.flat(), next })
  }
}

async function resultsIn(
  registry: RegistryReader,
  head: EntryHead,
  rule: string,
): Promise<readonly RuleResult[]> {
  const entry = await registry.checked(head.sha256)
  if (entry === undefined) return []
  return foundBy(entry, rule).map((verdict) => ({ head: disclosureSummary(head), verdict }))
}

/** The verdicts of a rule that a finding rests on. */
function foundBy({ report: { findings, verdicts } }: CheckedEntry, rule: string): readonly WireVerdict[] {
  const instances = new Set(findings.flatMap((finding) => finding.verdicts))
  return verdicts.filter((verdict) => verdict.rule === rule && instances.has(verdict.instance))
}
