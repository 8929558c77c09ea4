import type { Evidence, Figure } from "@gouji/domain"

import type { Facts } from "../facts/facts.ts"
import type { Finding } from "../finding.ts"
import { SEVERITIES, type Severity, worst } from "../severity.ts"
import type { Explained } from "./explained.ts"
import { fingerprint } from "./fingerprint.ts"
import type { Judged } from "./judged.ts"
import { tell } from "./tell.ts"

/** The verdicts of a finding to be, with the cause where they are equations. */
export interface Draft {
  readonly judged: readonly Judged[]
  readonly cause?: Explained
  /** Where it weighs other than its verdicts. */
  readonly severity?: Severity
}

/** Puts a finding together; its id is given once all are in order. */
export function assemble(facts: Facts, draft: Draft): Finding {
  const judged = draft.judged.toSorted(byGravity)
  const { cause } = draft
  const figures = unique(judged.flatMap(({ judgement }) => judgement.figures))
  return {
    id: "",
    fingerprint: fingerprintOf(facts, judged[0]),
    severity: draft.severity ?? worst(judged.map(({ verdict }) => verdict.severity)),
    rules: unique(judged.map(({ verdict }) => verdict.rule)),
    verdicts: judged.map(({ verdict }) => verdict.instance),
    figures: figures.map(({ id }) => id),
    suspects: cause?.suspects.map(({ set }) => set.map(({ figure }) => figure.id)) ?? [],
    ...tell(facts, { judged, cause }),
    hypotheses: cause?.hypotheses ?? [],
    evidence: evidenceOf(figures, judged),
  }
}

/** The gravest verdict leads; of equally grave ones the first in the catalogue. */
function byGravity(a: Judged, b: Judged): number {
  return SEVERITIES.indexOf(a.verdict.severity) - SEVERITIES.indexOf(b.verdict.severity)
}

function fingerprintOf({ disclosure }: Facts, leading: Judged | undefined): string {
  const { organisation, fiscalYear, stage } = disclosure
  return fingerprint([organisation.name, fiscalYear, stage, leading?.verdict.instance ?? ""])
}

/** Every operand's evidence and what the verdicts rest on besides, each piece once. */
function evidenceOf(figures: readonly Figure[], judged: readonly Judged[]): readonly Evidence[] {
  const all = [
    ...figures.flatMap(({ evidence }) => evidence),
    ...judged.flatMap(({ verdict }) => verdict.evidence),
  ]
  const seen = new Set<string>()
  return all.filter((evidence) => {
    const key = JSON.stringify(evidence)
    return !seen.has(key) && seen.add(key)
  })
}

function unique<T>(items: readonly T[]): readonly T[] {
  return [...new Set(items)]
}
