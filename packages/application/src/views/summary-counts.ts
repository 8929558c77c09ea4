import type { WireSummary } from "../wire.ts"

/** One of the counts of a document, as it is shown. */
export interface SummaryCount {
  readonly key: keyof WireSummary
  readonly shown: string
  /** How much it matters; a count of nothing is muted. */
  readonly role: "fatal" | "error" | "warning" | "info" | "good" | "plain" | "muted"
}

const COUNTED = [
  ["fatal", "fatal"],
  ["error", "error"],
  ["warning", "warning"],
  ["info", "info"],
  ["passed", "good"],
  ["rounded", "plain"],
  ["notApplicable", "muted"],
  ["notChecked", "plain"],
] as const satisfies readonly (readonly [Exclude<keyof WireSummary, "coverage">, SummaryCount["role"]])[]

/**
 * The counts of one document in the order of their weight, and how much of the amounts in the text was understood. What
 * could not be checked stands beside what was, however little there is of it.
 */
export function summaryCounts(summary: WireSummary): readonly SummaryCount[] {
  const counts = COUNTED.flatMap(([key, role]): readonly SummaryCount[] => {
    const count = summary[key]
    // So rare that none of it need not be said.
    if (key === "fatal" && count === 0) return []
    return [{ key, shown: String(count), role: count === 0 ? "muted" : role }]
  })
  const { coverage } = summary
  return [...counts, { key: "coverage", shown: percent(coverage), role: coverage < 1 ? "warning" : "plain" }]
}

/** Never rounded up to a whole that it is not: 99.9% of the amounts is not all of them. */
function percent(share: number): string {
  return `${Math.floor(share * 1000) / 10}%`
}
