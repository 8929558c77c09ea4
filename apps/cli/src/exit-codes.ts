import type { Examined, ProblemCode, Unread, WireSummary } from "@gouji/application"

/** What the program's exit says to a script. */
export const EXIT = {
  clean: 0,
  findings: 1,
  usage: 2,
  unreadable: 3,
  registry: 4,
  /** An act that is not permitted: four eyes, unsettled findings, a key that is not enrolled. */
  refused: 5,
  defect: 70,
  /** As shells have it for a program ended by Ctrl-C. */
  interrupted: 130,
} as const
export type ExitCode = (typeof EXIT)[keyof typeof EXIT]

/** Every problem's exit code: a new problem does not compile until it has one. */
export const EXIT_OF_PROBLEM = {
  "empty-document": EXIT.unreadable,
  "unknown-format": EXIT.unreadable,
  "unsupported-format": EXIT.unreadable,
  "undecodable-text": EXIT.unreadable,
  "document-too-large": EXIT.unreadable,
  "encrypted-document": EXIT.unreadable,
  "damaged-document": EXIT.unreadable,
  "too-much-inside": EXIT.unreadable,
  "too-many-pages": EXIT.unreadable,
  "scanned-document": EXIT.unreadable,
  "reading-overdue": EXIT.unreadable,
  "no-budget-found": EXIT.unreadable,
  "no-fiscal-year": EXIT.unreadable,
  "invalid-figures": EXIT.unreadable,
  "unreadable-file": EXIT.unreadable,
  "no-such-document": EXIT.usage,
  "no-register": EXIT.usage,
  "no-such-organisation": EXIT.usage,
  "several-organisations": EXIT.usage,
  "no-such-rule": EXIT.usage,
  "no-such-figure": EXIT.usage,
  "invalid-wish": EXIT.usage,
  "no-such-address": EXIT.usage,
  "invalid-parameters": EXIT.usage,
  refused: EXIT.refused,
  "registry-unavailable": EXIT.registry,
} as const satisfies Record<ProblemCode, ExitCode>

/** From which severity on findings make the exit 1. */
export const FAIL_ON = ["fatal", "error", "warning", "never"] as const
export type FailOn = (typeof FAIL_ON)[number]

/** The exit for what came of one document. */
export function exitOfExamined(result: Examined | Unread, failOn: FailOn): ExitCode {
  return "problem" in result ? EXIT.unreadable : exitOfFindings(result.document.summary, failOn)
}

/** The exit for one document's findings. */
function exitOfFindings(summary: WireSummary, failOn: FailOn): ExitCode {
  const counted = failOn === "never" ? [] : (["fatal", "error", "warning"] as const).slice(0, DEPTH[failOn])
  return counted.some((severity) => summary[severity] > 0) ? EXIT.findings : EXIT.clean
}

const DEPTH = { fatal: 1, error: 2, warning: 3 } as const

/** Of several documents' exits the worst: one that could not be read, then findings, then clean. */
export function worstExit(exits: readonly ExitCode[]): ExitCode {
  return [EXIT.unreadable, EXIT.findings].find((exit) => exits.includes(exit)) ?? EXIT.clean
}
