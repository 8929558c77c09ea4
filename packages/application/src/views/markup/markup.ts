import type { Box, Evidence } from "@gouji/domain"

import type { Bilingual, CheckedDocument, Severity, WireFigure, WireFinding } from "../../wire.ts"
import { MARK_WORDS, type MarkRole, type MarkWords } from "./words.ts"

/** A note as a reader of the document sees it. */
export interface MarkNote {
  readonly title: string
  readonly contents: string
}

/**
 * A place to mark. Boxes are as evidence has them: points from the top left of the page as shown. Where several marks lie
 * on one box, each has a lane of its own: 0 is the box itself, the next lie below one another under it, so that none
 * hides another.
 */
export interface PageMark extends MarkNote {
  readonly page: number
  readonly box: Box
  readonly severity: Severity
  readonly role: MarkRole
  readonly lane: number
}

/** What is written onto a document: a note on the whole, and a mark for every place of every finding. */
export interface Markup {
  readonly summary: MarkNote
  /** In the order they are drawn: what is small, and of that what weighs most, comes last and lies on top. */
  readonly marks: readonly PageMark[]
}

type Language = keyof Bilingual

/** The findings of a report as marks on its pages. What stands at no place is told in the summary. */
export function markupOf(document: CheckedDocument, language: Language): Markup {
  const figures = new Map<string, WireFigure>(document.figures.map((figure) => [figure.id, figure]))
  const marked = document.findings.map((finding) => ({ finding, places: placesOf(finding, figures) }))
  const marks = marked
    .flatMap(({ finding, places }) => marksOf(finding, places, language))
    .toSorted((a, b) => areaOf(b) - areaOf(a) || WEIGHT[a.severity] - WEIGHT[b.severity])
  return { summary: summaryOf(document, marked, language), marks: inLanes(marks) }
}

const WEIGHT = { info: 0, warning: 1, error: 2, fatal: 3 } as const satisfies Record<Severity, number>

/** A place of a finding on a page. */
export interface Place {
  readonly page: number
  readonly box: Box
  readonly role: MarkRole
}

/** The places of a finding that lie on a page, suspects first, each once. */
export function placesOf(
  finding: Pick<WireFinding, "figures" | "suspects" | "evidence">,
  figures: ReadonlyMap<string, WireFigure>,
): readonly Place[] {
  const of = (ids: readonly string[], role: MarkRole) =>
    ids.flatMap((id) => (figures.get(id)?.evidence ?? []).flatMap((evidence) => onPage(evidence, role)))
  const suspects = finding.suspects[0] ?? []
  const all = [
    ...of(suspects, "suspect"),
    ...of(finding.figures, suspects.length === 0 ? "words" : "operand"),
    ...finding.evidence.flatMap((evidence) => onPage(evidence, "words")),
  ]
  return [...new Map(all.toReversed().map((place) => [spotOf(place), place])).values()].toReversed()
}

function onPage({ page, box }: Evidence, role: MarkRole): readonly Place[] {
  return page === null || box === null ? [] : [{ page, box, role }]
}

function spotOf({ page, box }: Pick<Place, "page" | "box">): string {
  return [page, ...box].join(" ")
}

function areaOf({ box: [, , width, height] }: Pick<Place, "box">): number {
  return width * height
}

type Unlaid = Omit<PageMark, "lane">

function marksOf(finding: WireFinding, places: readonly Place[], language: Language): readonly Unlaid[] {
  const say = MARK_WORDS[language]
  return places.map((place, index) => ({
    ...place,
    severity: finding.severity,
    title: say.title({
      severity: say.severity[finding.severity],
      rules: finding.rules,
      role: say.role[place.role],
    }),
    contents: [
      finding.title[language] + (places.length > 1 ? say.place(index + 1, places.length) : ""),
      say.explanation + finding.explanation[language],
      say.advice + finding.advice[language],
      say.rules + finding.rules.join(say.list),
    ].join("\n"),
  }))
}

/** Of marks on one box the last, which weighs most, has the box. */
function inLanes(marks: readonly Unlaid[]): readonly PageMark[] {
  const taken = new Map<string, number>()
  const fromLast = marks.toReversed().map((mark) => {
    const lane = taken.get(spotOf(mark)) ?? 0
    taken.set(spotOf(mark), lane + 1)
    return { ...mark, lane }
  })
  return fromLast.toReversed()
}

interface MarkedFinding {
  readonly finding: WireFinding
  readonly places: readonly Place[]
}

function summaryOf(
  { summary, disclosure }: CheckedDocument,
  marked: readonly MarkedFinding[],
  language: Language,
): MarkNote {
  const say = MARK_WORDS[language]
  return {
    title: say.summaryTitle,
    contents: [
      `${disclosure.organisation.name} ${disclosure.fiscalYear}`.trim(),
      marked.length === 0 ? say.clean : say.counts(summary),
      say.coverage({
        // Never rounded up to all of it.
        coverage: `${Math.floor(summary.coverage * 100)}%`,
        passed: summary.passed + summary.rounded,
        notChecked: summary.notChecked,
      }),
      ...(marked.length === 0 ? [] : [say.legend]),
      ...marked.map((one, index) => `${index + 1}. ${lineOf(one, say, language)}`),
    ].join("\n"),
  }
}

function lineOf({ finding, places: [first] }: MarkedFinding, say: MarkWords, language: Language): string {
  const where = first === undefined ? say.nowhere : ` ${say.page(first.page)}`
  return `[${say.severity[finding.severity]}] ${finding.title[language]}${where}`
}
