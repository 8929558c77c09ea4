import type { Evidence, FigureId } from "@gouji/domain"

import type { Bilingual } from "./bilingual.ts"
import type { RuleId } from "./rule.ts"
import type { Severity } from "./severity.ts"

/** What came of it. Not knowing is an answer of its own, and never a pass. */
export type Outcome =
  | "pass"
  | "pass-rounded"
  | "pass-unlikely"
  | "fail"
  | "not-applicable"
  | "insufficient-data"
  | "parse-uncertain"

/** What came of holding a disclosure against one instance of one rule. */
export interface Verdict {
  readonly rule: RuleId
  /** `N02/expenditure`: unique in a document. */
  readonly instance: string
  readonly outcome: Outcome
  /** The rule's own, or what the entry says of this kind of failure. */
  readonly severity: Severity
  /** Computed − stated (first − second for one figure stated twice), in `unit`; null where nothing is computed. */
  readonly residual: string | null
  /** The largest residual honest rounding can leave, in `unit`; null where rounding plays no part. */
  readonly bound: string | null
  /** 元 for money, the counter word for things counted, % for rates, 天 for days; empty where nothing is measured. */
  readonly unit: string
  /** The operands, in the order of the equation. */
  readonly figures: readonly FigureId[]
  /** Where the words stand that it rests on besides its figures. */
  readonly evidence: readonly Evidence[]
  /** A code of `reasons.ts`; null where it was checked. */
  readonly reason: string | null
  /** What would be needed to check it: slots of figures, kinds of documents, dates. */
  readonly missing: readonly string[]
  readonly explanation: Bilingual
}
