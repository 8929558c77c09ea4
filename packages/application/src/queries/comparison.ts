import { err, ok, type Result } from "@gouji/domain"

import type { CheckedEntry, RegistryReader } from "../ports.ts"
import type { Problem } from "../problem.ts"
import { changesBetween, type DocumentChanges } from "../recheck/changes.ts"
import { disclosureSummary, headOf } from "../views/disclosure-summary.ts"
import { figureDifferences } from "../views/figure-differences.ts"
import type { DisclosureSummary } from "../views/reader-views.ts"
import type { SubjectChange } from "../views/subject-change.ts"
import type { Bilingual, WireFigure } from "../wire.ts"

/** A figure that two documents state differently. */
export interface ComparedFigure {
  readonly slot: string
  readonly label: Bilingual
  /** Null where that document does not state it. */
  readonly from: WireFigure | null
  readonly to: WireFigure | null
  /** What became of its subject, where the second is of a later year; null where nothing did. */
  readonly subject: SubjectChange | null
}

/** What differs between two documents: two versions of one disclosure, or two years of an organisation. */
export interface Comparison {
  readonly from: DisclosureSummary
  readonly to: DisclosureSummary
  /** In the order the later document states them; what it leaves out comes last. */
  readonly figures: readonly ComparedFigure[]
  /** How many figures are the same in both. */
  readonly same: number
  /** What that does to the rules; null where the documents are of different years, whose checks say nothing of each other. */
  readonly consequences: DocumentChanges | null
}

/** Compares figure by figure, the year a figure is of counted from the document's own. */
export function comparison({ registry }: { readonly registry: RegistryReader }) {
  return async (fromId: string, toId: string): Promise<Result<Comparison, Problem>> => {
    const from = await registry.checked(fromId)
    if (from === undefined) return err({ code: "no-such-document", id: fromId })
    const to = await registry.checked(toId)
    if (to === undefined) return err({ code: "no-such-document", id: toId })
    const { alike, figures } = figureDifferences(from.report, to.report)
    return ok({
      from: disclosureSummary(headOf(from)),
      to: disclosureSummary(headOf(to)),
      figures: figures.map(({ before, after, ...figure }) => ({ ...figure, from: before, to: after })),
      same: alike,
      consequences: isOneSubject(from, to) ? changesBetween(from.report, to.report) : null,
    })
  }
}

function isOneSubject({ subject: one }: CheckedEntry, { subject: other }: CheckedEntry): boolean {
  return (
    one.organisation === other.organisation &&
    one.fiscalYear === other.fiscalYear &&
    one.stage === other.stage
  )
}
