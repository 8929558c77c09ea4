import { type DisclosureSummary, type Severity, STATE_WORDS, type WireSummary } from "@gouji/application"

import { piece } from "./paint.ts"
import type { Layout } from "./report-lines.ts"
import type { Column } from "./table-lines.ts"

/** By what a document is known in a list: id, year, stage, whose it is, how far it came. */
export function disclosureColumns({
  say,
  language,
}: Pick<Layout, "say" | "language">): readonly Column<DisclosureSummary>[] {
  return [
    { title: say.list.id, cell: ({ id }) => piece(id, "strong") },
    { title: say.list.year, cell: ({ fiscalYear }) => piece(String(fiscalYear)) },
    { title: say.list.stage, cell: ({ stage }) => piece(say.stage[stage]) },
    { title: say.list.organisation, cell: ({ organisation }) => piece(organisation.name || say.unnamed) },
    { title: say.list.state, cell: ({ state }) => piece(STATE_WORDS[state][language]) },
  ]
}

const SEVERITIES = ["fatal", "error", "warning", "info"] as const satisfies readonly Severity[]

/** How many findings of each severity; nothing in rows that have none to count. */
export function severityColumns<T>(
  { say }: Pick<Layout, "say">,
  countsOf: (row: T) => Pick<WireSummary, Severity> | null,
): readonly Column<T>[] {
  return SEVERITIES.map((severity) => ({
    title: say.severity[severity],
    right: true,
    cell: (row) => {
      const counts = countsOf(row)
      if (counts === null) return piece("")
      return piece(String(counts[severity]), counts[severity] > 0 ? severity : "muted")
    },
  }))
}
