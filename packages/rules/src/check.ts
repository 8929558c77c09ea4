import type { Disclosure } from "@gouji/domain"

import { capitalised } from "./bilingual.ts"
import { CATALOGUE } from "./catalogue/index.ts"
import { factsOf } from "./facts/facts.ts"
import type { Finding } from "./finding.ts"
import { findingsOf } from "./findings/findings.ts"
import type { Judged } from "./findings/judged.ts"
import { inapplicable } from "./judging/applicability.ts"
import { judge } from "./judging/judge.ts"
import { type Held, type Judgement, unchecked } from "./judging/judgement.ts"
import type { Rule } from "./rule.ts"
import type { Verdict } from "./verdict.ts"

/** The rules as they stand; a sign-off records it, and a verdict without it is worth nothing later. */
export const CATALOGUE_VERSION = "2026.1"
/** How they are evaluated. */
export const ENGINE_VERSION = "1.0.0"

/** What came of holding a disclosure against the catalogue. */
export interface Checked {
  readonly verdicts: readonly Verdict[]
  readonly findings: readonly Finding[]
}

/**
 * Holds a disclosure against every rule, in the order of the catalogue. `related` are the disclosures it may be
 * compared with: other years, units of the department, final accounts. Pure; the order of figures does not matter.
 */
export function check(input: {
  readonly disclosure: Disclosure
  readonly related: readonly Disclosure[]
}): Checked {
  const held: Held = { facts: factsOf(input.disclosure), related: input.related.map(factsOf) }
  const judged = CATALOGUE.flatMap((rule) => judgedBy(rule, held))
  return { verdicts: judged.map(({ verdict }) => verdict), findings: findingsOf(held.facts, judged) }
}

function judgedBy(rule: Rule, held: Held): readonly Judged[] {
  const why = inapplicable(rule.applies, held.facts.disclosure)
  const judgements = why === undefined ? judge(rule.holds, held) : [unchecked("applicability", why)]
  return judgements.map((judgement) => ({ judgement, verdict: verdictOf(rule, judgement) }))
}

function verdictOf(rule: Rule, { name, outcome, severity, figures, ...rest }: Judgement): Verdict {
  return {
    rule: rule.id,
    instance: `${rule.id}/${name}`,
    outcome,
    severity: severity ?? rule.severity,
    residual: rest.residual,
    bound: rest.bound,
    unit: rest.unit,
    figures: figures.map(({ id }) => id),
    evidence: rest.evidence,
    reason: rest.reason,
    missing: rest.missing,
    explanation: capitalised(rest.explanation),
  }
}
