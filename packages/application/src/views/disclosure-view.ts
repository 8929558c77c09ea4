import { maskOf } from "../mask.ts"
import type { Entry } from "../ports.ts"
import type { SourceFile } from "../queries/source-file.ts"
import type { CheckedDocument, Outcome, WireFigure } from "../wire.ts"
import { disclosureSummary, headOf } from "./disclosure-summary.ts"
import { bySlot } from "./figure-differences.ts"
import { type Framed, framesOf, type Paper, paperOf } from "./frames.ts"
import { marksOf, paragraphsOf } from "./paragraphs.ts"
import type { DisclosureSummary, DisclosureView, Frame, Frames } from "./reader-views.ts"

/** What a disclosure's view is made from. */
interface DisclosureViewInput {
  readonly entry: Entry
  readonly source: SourceFile
  /** The disclosures of its organisation, itself included or not. */
  readonly all: readonly DisclosureSummary[]
}

/** All there is to see of one disclosure. */
export function disclosureView({ entry, source, all }: DisclosureViewInput): DisclosureView {
  const document = entry.report
  const { text } = maskOf(entry.text, entry.personal)
  return {
    head: disclosureSummary(headOf(entry)),
    source,
    document,
    paragraphs: paragraphsOf(text, document.disclosure.sections, marksOf(document.figures)),
    bySlot: bySlot(document),
    checks: checksOf(document),
    others: all.filter(({ sha256 }) => sha256 !== entry.sha256),
    frames: framesOfDocument(document, text),
  }
}

/**
 * The frames of every finding, by its id, and of every verdict, by its instance: drawn when they are looked at, since few
 * are of the hundreds there are. `text` is the masked one.
 */
export function framesOfDocument(document: CheckedDocument, text: string): Frames {
  const { findings, verdicts, disclosure } = document
  const figures = new Map<string, WireFigure>(document.figures.map((figure) => [figure.id, figure]))
  const framed = new Map<string, Framed>([
    ...findings.map((finding) => [finding.id, finding] as const),
    ...verdicts.map((verdict) => [verdict.instance, { ...verdict, suspects: [] }] as const),
  ])
  const drawn = new Map<string, readonly Frame[]>()
  let paper: Paper | undefined
  const draw = (id: string, of: Framed): readonly Frame[] => {
    paper ??= paperOf(text, disclosure.sections)
    const frames = framesOf(paper, of, figures)
    drawn.set(id, frames)
    return frames
  }
  return {
    get: (id) => {
      const of = framed.get(id)
      return of && (drawn.get(id) ?? draw(id, of))
    },
  }
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
