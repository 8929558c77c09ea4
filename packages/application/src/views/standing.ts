import type { Outcome } from "../wire.ts"

/** How a figure stands after everything it was held against. */
export interface Standing {
  /** The outcome that most deserves a look; null where nothing touches the figure. */
  readonly worst: Outcome | null
  /** Verdicts that touch it. */
  readonly touching: number
  /** Those of them in which something was really compared. */
  readonly compared: number
}

/** Most deserving a look first. What could not be checked never hides behind what passed, nor a failure behind that. */
export const BY_ATTENTION = [
  "fail",
  "pass-unlikely",
  "parse-uncertain",
  "pass-rounded",
  "pass",
  "insufficient-data",
  "not-applicable",
] as const satisfies readonly Outcome[]

export function standingOf(outcomes: readonly Outcome[] = []): Standing {
  return {
    worst: BY_ATTENTION.find((outcome) => outcomes.includes(outcome)) ?? null,
    touching: outcomes.length,
    compared: outcomes.filter((outcome) => outcome === "fail" || outcome.startsWith("pass")).length,
  }
}
