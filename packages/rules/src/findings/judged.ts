import type { Judgement } from "../judging/judgement.ts"
import type { Verdict } from "../verdict.ts"

/** A verdict with the judgement it was made of. */
export interface Judged {
  readonly verdict: Verdict
  readonly judgement: Judgement
}
