import type { Disclosure } from "@gouji/domain"

import { CATALOGUE } from "./catalogue/index.ts"
import type { DocumentRounding } from "./exact/document-rounding.ts"
import { factsOf } from "./facts/facts.ts"
import type { Finding } from "./finding.ts"
import { findingsOf } from "./findings/findings.ts"
import type { Judged } from "./findings/judged.ts"
import { inapplicable } from "./judging/applicability.ts"
import { evaluate } from "./judging/evaluate.ts"
import { judge } from "./judging/judge.ts"
import { type Held, type Judgement, unchecked } from "./judging/judgement.ts"
import { type Evaluated, regimesOf, stepOf } from "./kernel/regime.ts"
import { isCheck, type Rule } from "./rule.ts"
import { told } from "./told.ts"
import type { Verdict } from "./verdict.ts"

/** The rules as they stand; a sign-off records it, and a verdict without it is worth nothing later. */
export const CATALOGUE_VERSION = "2026.3"
/** How they are evaluated. */
export const ENGINE_VERSION = "1.2.0"

/** What came of holding a disclosure against the catalogue. */
export interface Checked {
  readonly verdicts: readonly Verdict[]
  readonly findings: readonly Finding[]
  /** How the document rounds its figures, and what that was inferred from. */
  readonly rounding: DocumentRounding
}

/**
 * Holds a disclosure against every rule, in the order of the catalogue. `related` are the disclosures it may be
 * compared with: other years, units of the department, final accounts. Another `catalogue` holds it against other
 * rules. Pure; the order of figures does not matter.
 */
export function check({
  disclosure,
  related,
  catalogue = CATALOGUE,
}: {
  readonly disclosure: Disclosure
  readonly related: readonly Disclosure[]
  readonly catalogue?: readonly Rule[]
}): Checked {
  const held: Held = { facts: factsOf(disclosure), related: related.map(factsOf) }
  const first = catalogue.filter(isCheck).map((rule): Ruled => ({ rule, judged: judgedBy(rule, held) }))
  const { rounding, roundings } = regimesOf(evaluatedIn(first))
  const informed: Held = { ...held, facts: { ...held.facts, roundings } }
  const judged = first.flatMap((ruled) =>
    isMoved(ruled, roundings) ? judgedBy(ruled.rule, informed) : ruled.judged,
  )
  return { verdicts: judged.map(({ verdict }) => verdict), findings: findingsOf(informed, judged), rounding }
}

interface Ruled {
  readonly rule: Rule
  readonly judged: readonly Judged[]
}

/** A loop, since there may be thousands. */
function evaluatedIn(all: readonly Ruled[]): readonly Evaluated[] {
  const evaluated: Evaluated[] = []
  for (const { judged } of all) {
    for (const { judgement } of judged) {
      const [equation] = judgement.equations
      const { evaluation } = judgement
      if (equation !== undefined && evaluation !== undefined) evaluated.push({ equation, evaluation })
    }
  }
  return evaluated
}

/** Whether one of a rule's verdicts is another now that it is known how the document rounds. */
function isMoved({ judged }: Ruled, roundings: ReadonlyMap<string, DocumentRounding>): boolean {
  return judged.some(({ judgement: { equations, evaluation } }) => {
    const [equation] = equations
    if (equation?.model !== "inferred" || evaluation === undefined || evaluation.residual === 0n) return false
    const rounding = roundings.get(stepOf(equation) ?? "")
    return evaluate({ ...equation, rounding }).outcome !== evaluation.outcome
  })
}

function judgedBy(rule: Rule, held: Held): readonly Judged[] {
  const why = inapplicable(rule.applies, held.facts.disclosure)
  const judgements = why === undefined ? judge(rule.holds, held) : [unchecked("applicability", why)]
  return judgements.map((judgement) => ({ judgement, verdict: verdictOf(rule, judgement) }))
}

function verdictOf(rule: Rule, judgement: Judgement): Verdict {
  const { name, outcome, severity, residual, bound, unit, figures, evidence, reason, missing } = judgement
  const verdict = {
    rule: rule.id,
    instance: `${rule.id}/${name}`,
    outcome,
    severity: severity ?? rule.severity,
    residual,
    bound,
    unit,
    figures: figures.map(({ id }) => id),
    evidence,
    reason,
    missing,
  }
  return told(verdict, judgement)
}
