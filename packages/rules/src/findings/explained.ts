import type { Hypothesis } from "../finding.ts"
import type { Cause } from "./causes.ts"
import { hypothesesOf } from "./hypotheses.ts"
import { missingGuess } from "./missing-lines.ts"
import { type Suspect, suspectsOf } from "./suspects.ts"
import type { System } from "./system.ts"

/** A cause with all that is said of it: who is suspected, and how it may have come about. */
export interface Explained extends Pick<Cause, "rows" | "extent"> {
  /** Likeliest first. */
  readonly suspects: readonly Suspect[]
  /** Likeliest first. */
  readonly hypotheses: readonly Hypothesis[]
}

/** Ranks the sets of a cause and guesses at each; what explains a whole line comes with the figures it would change. */
export function explained(system: System, cause: Cause): Explained {
  const { rows, extent, operation } = cause
  const suspects = suspectsOf(system, cause)
  const wanting =
    operation === null ? missingGuess(system, rows) : operation.changes.size === 0 ? [operation] : []
  const guesses = [...suspects.flatMap((suspect) => suspect.guesses), ...wanting]
  const ranked = guesses.toSorted((a, b) => a.cost - b.cost)
  return { rows, extent, suspects, hypotheses: hypothesesOf(system, rows, ranked) }
}
