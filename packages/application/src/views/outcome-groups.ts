import type { Outcome, WireFinding, WireVerdict } from "../wire.ts"
import { BY_ATTENTION } from "./standing.ts"

export interface OutcomeGroup {
  readonly outcome: Outcome
  readonly verdicts: readonly WireVerdict[]
  /** Those of them that are no more than worth knowing: wording, format, a sentence left out. */
  readonly minor: readonly WireVerdict[]
}

/** Verdicts by outcome, those most deserving a look first, within an outcome too. Outcomes that did not occur are left out. */
export function outcomeGroups(verdicts: readonly WireVerdict[]): readonly OutcomeGroup[] {
  return BY_ATTENTION.flatMap((outcome) => {
    const group = verdicts.filter((verdict) => verdict.outcome === outcome)
    const minor = group.filter(({ severity }) => severity === "info")
    const weighty = group.filter(({ severity }) => severity !== "info")
    return group.length === 0 ? [] : [{ outcome, verdicts: [...weighty, ...minor], minor }]
  })
}

/** Findings about figures and what is said of them, apart from notes on wording. */
export function byWeight(findings: readonly WireFinding[]): {
  readonly weighty: readonly WireFinding[]
  readonly notes: readonly WireFinding[]
} {
  return {
    weighty: findings.filter(({ severity }) => severity !== "info"),
    notes: findings.filter(({ severity }) => severity === "info"),
  }
}
