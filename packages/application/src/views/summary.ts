import type { Outcome, WireFinding, WireSummary, WireVerdict } from "../wire.ts"

/** Where each outcome is counted. What could not be checked never counts as passed. */
const COUNTED = {
  pass: "passed",
  "pass-rounded": "rounded",
  "pass-unlikely": "rounded",
  fail: null,
  "not-applicable": "notApplicable",
  "insufficient-data": "notChecked",
  "parse-uncertain": "notChecked",
} as const satisfies Record<Outcome, keyof WireSummary | null>

/** How a document came out: findings by severity, verdicts by outcome, and how much of the text was understood. */
export function summaryOf(
  verdicts: readonly Pick<WireVerdict, "outcome">[],
  findings: readonly Pick<WireFinding, "severity">[],
  coverage: number,
): WireSummary {
  const found = (severity: WireFinding["severity"]) =>
    findings.filter((finding) => finding.severity === severity).length
  const came = (key: keyof WireSummary) => verdicts.filter(({ outcome }) => COUNTED[outcome] === key).length
  return {
    fatal: found("fatal"),
    error: found("error"),
    warning: found("warning"),
    info: found("info"),
    passed: came("passed"),
    rounded: came("rounded"),
    notApplicable: came("notApplicable"),
    notChecked: came("notChecked"),
    coverage,
  }
}
