import { slotOf } from "@gouji/domain"

import { maskOf } from "../mask.ts"
import type { Entry } from "../ports.ts"
import type { SourceFile } from "../queries/source-file.ts"
import type { WireFigure } from "../wire.ts"
import { disclosureSummary, headOf } from "./disclosure-summary.ts"
import { marksOf, paragraphsOf } from "./paragraphs.ts"
import { printedPlace } from "./printed-place.ts"
import type { FigureView, OtherYear, Paragraph } from "./reader-views.ts"

/** What a figure's view is made from. */
export interface FigureViewInput {
  readonly entry: Entry
  readonly source: SourceFile
  readonly figure: WireFigure
  readonly otherYears: readonly OtherYear[]
}

/** One figure: where it stands, what touches it, and where else the same thing is stated. */
export function figureView({ entry, source, figure, otherYears }: FigureViewInput): FigureView {
  const { figures, verdicts, findings, disclosure } = entry.report
  const touching = verdicts.filter((verdict) => verdict.figures.includes(figure.id))
  const named = new Set<string>([figure.id, ...touching.flatMap((verdict) => verdict.figures)])
  const slot = slotOf(figure, disclosure.fiscalYear)
  return {
    head: disclosureSummary(headOf(entry)),
    source,
    unitOfAccount: disclosure.unitOfAccount,
    figure,
    onPage: printedPlace(figure, entry.report),
    context: contextOf(entry, figure),
    verdicts: touching,
    findings: findings.filter((finding) => finding.figures.includes(figure.id)),
    operands: new Map(figures.filter(({ id }) => named.has(id)).map((operand) => [operand.id, operand])),
    elsewhere: figures.filter((one) => one.id !== figure.id && slotOf(one, disclosure.fiscalYear) === slot),
    otherYears,
  }
}

/** The paragraphs a figure stands in, each with its neighbours. */
function contextOf(entry: Entry, figure: WireFigure): readonly Paragraph[] {
  const { figures, disclosure } = entry.report
  const { text } = maskOf(entry.text, entry.personal)
  const all = paragraphsOf(text, disclosure.sections, marksOf(figures, new Set([figure.id])))
  const focused = all.flatMap(({ parts }, index) => (parts.some(({ focus }) => focus) ? [index] : []))
  return all.filter((_, index) => focused.some((at) => Math.abs(at - index) <= 1))
}
