import { maskOf } from "../mask.ts"
import type { Entry } from "../ports.ts"
import type { CheckedDocument, Outcome, WireFigure } from "../wire.ts"
import { disclosureSummary, headOf } from "./disclosure-summary.ts"
import { bySlot } from "./figure-differences.ts"
import { framesOf, paperOf } from "./frames.ts"
import { marksOf, paragraphsOf } from "./paragraphs.ts"
import type { DisclosureSummary, DisclosureView, Frame } from "./reader-views.ts"

/** All there is to see of one disclosure. `all`: the disclosures of its organisation, itself included or not. */
export function disclosureView(entry: Entry, all: readonly DisclosureSummary[]): DisclosureView {
  const document = entry.report
  const { text } = maskOf(entry.text, entry.personal)
  return {
    head: disclosureSummary(headOf(entry)),
    document,
    dates: entry.dates,
    paragraphs: paragraphsOf(text, document.disclosure.sections, marksOf(document.figures)),
    bySlot: bySlot(document),
    checks: checksOf(document),
    others: all.filter(({ sha256 }) => sha256 !== entry.sha256),
    frames: framesOfDocument(document, text),
  }
}

/** The frames of every finding, by its id, and of every verdict, by its instance. `text` is the masked one. */
export function framesOfDocument(
  document: CheckedDocument,
  text: string,
): ReadonlyMap<string, readonly Frame[]> {
  const figures = new Map<string, WireFigure>(document.figures.map((figure) => [figure.id, figure]))
  const paper = paperOf(text, document.disclosure.sections)
  return new Map([
    ...document.findings.map((finding) => [finding.id, framesOf(paper, finding, figures)] as const),
    ...document.verdicts.map(
      (verdict) => [verdict.instance, framesOf(paper, { ...verdict, suspects: [] }, figures)] as const,
    ),
  ])
}

function checksOf({ verdicts }: CheckedDocument): ReadonlyMap<string, readonly Outcome[]> {
  const checks = new Map<string, Outcome[]>()
  for (const verdict of verdicts) {
    for (const figure of new Set<string>(verdict.figures)) {
      const outcomes = checks.get(figure)
      if (outcomes === undefined) checks.set(figure, [verdict.outcome])
      else outcomes.push(verdict.outcome)
    }
  }
  return checks
}
