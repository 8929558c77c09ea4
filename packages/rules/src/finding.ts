import type { Evidence, FigureId } from "@gouji/domain"

import type { Bilingual } from "./bilingual.ts"
import type { RuleId } from "./rule.ts"
import type { Severity } from "./severity.ts"

/** How a printed figure may have come to be wrong. */
export type HypothesisKind =
  | "digit-substituted"
  | "digit-added"
  | "digit-lost"
  | "digits-transposed"
  | "decimal-shift"
  | "unit-slip"
  | "sign"
  | "row-left-out"
  | "row-counted-twice"
  | "neighbours-swapped"
  | "stale-value"
  | "copied-neighbour"
  | "other-value"

/** A guess at what went wrong, verified by evaluating again with the changes made. Never applied by itself. */
export interface Hypothesis {
  readonly kind: HypothesisKind
  /** `from` is what is printed, `to` what would have to be, in the same unit. Empty where something is wanting instead. */
  readonly changes: readonly { readonly figure: FigureId; readonly from: string; readonly to: string }[]
  /** Figures that tell where it came from and stay as they are: the part left out, the neighbour copied, last year's. */
  readonly about: readonly FigureId[]
  /** Among the hypotheses of one finding; they sum to at most 1. */
  readonly likelihood: number
  /** Instances that would then hold. */
  readonly resolves: readonly string[]
}

/** One cause worth a person's time, with the verdicts that speak for it. */
export interface Finding {
  /** Unique in its document: `n1`. */
  readonly id: string
  /** Survives re-runs and page moves: made of rule, organisation, year, stage, concept and qualifiers, never of values. */
  readonly fingerprint: string
  readonly severity: Severity
  readonly rules: readonly RuleId[]
  /** Instances of verdicts. */
  readonly verdicts: readonly string[]
  /** The operands, and nothing else. */
  readonly figures: readonly FigureId[]
  /** Every smallest set of figures whose change settles all verdicts of the finding, likeliest first. */
  readonly suspects: readonly (readonly FigureId[])[]
  readonly title: Bilingual
  readonly explanation: Bilingual
  /** What to do about it, in one sentence. */
  readonly advice: Bilingual
  readonly hypotheses: readonly Hypothesis[]
  readonly evidence: readonly Evidence[]
}
