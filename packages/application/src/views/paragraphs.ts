import type { Evidence, Section, Span } from "@gouji/domain"

import { type CodePoints, codePoints } from "../code-points.ts"
import type { MarkedText, Paragraph } from "./reader-views.ts"

/** What is to be marked in a text: where it stands, and whose it is (the ids of figures; none for plain words). */
export interface Mark extends Span {
  readonly figure: string | null
  readonly focus: boolean
}

/**
 * The text cut into paragraphs, blank lines left out, with every mark cut out of its paragraph as a part of its own.
 * `heading` is the level of the heading a paragraph consists of; null where a heading runs on into its text.
 */
export function paragraphsOf(
  text: string,
  sections: readonly Section[],
  marks: readonly Mark[],
): readonly Paragraph[] {
  const points = codePoints(text)
  const sorted = marks.toSorted((a, b) => a.start - b.start)
  const levels = new Map(sections.map((section) => [section.start, section]))
  let next = 0
  return linesOf(points).map(({ start, end }) => {
    while (next < sorted.length && (sorted[next]?.end ?? 0) <= start) next += 1
    const within = takeWhile(sorted, next, end).filter((mark) => mark.end > start)
    return {
      start,
      end,
      parts: partsOf(points, { start, end }, within),
      heading: headingLevel(points.slice(start, end), levels.get(start)),
    }
  })
}

/** Marks for the figures of a document, the focused ones told apart. Cells of tables stand in no text. */
export function marksOf(
  figures: readonly { readonly id: string; readonly evidence: readonly Evidence[] }[],
  focus: ReadonlySet<string> = new Set(),
): readonly Mark[] {
  return figures.flatMap((figure) =>
    figure.evidence.flatMap((evidence) =>
      evidence.kind === "text" && evidence.end > evidence.start
        ? [{ start: evidence.start, end: evidence.end, figure: figure.id, focus: focus.has(figure.id) }]
        : [],
    ),
  )
}

function linesOf(points: CodePoints): readonly Span[] {
  let at = 0
  const lines: Span[] = []
  for (const line of points.slice(0).split("\n")) {
    const end = at + codePoints(line).length
    if (line.trim() !== "") lines.push({ start: at, end })
    at = end + 1
  }
  return lines
}

/** Marks are sorted by start, so those of a line end at the first that starts behind it. */
function takeWhile(marks: readonly Mark[], from: number, before: number): readonly Mark[] {
  let to = from
  while (to < marks.length && (marks[to]?.start ?? before) < before) to += 1
  return marks.slice(from, to)
}

function partsOf(points: CodePoints, line: Span, marks: readonly Mark[]): readonly MarkedText[] {
  const clip = (at: number) => Math.min(Math.max(at, line.start), line.end)
  const cuts = [line.start, line.end, ...marks.flatMap((mark) => [clip(mark.start), clip(mark.end)])]
  const edges = [...new Set(cuts)].sort((a, b) => a - b)
  return edges.slice(0, -1).map((start, index) => {
    const end = edges[index + 1] ?? line.end
    const over = marks.filter((mark) => mark.start < end && mark.end > start)
    const figures = over.flatMap((mark) => (mark.figure === null ? [] : [mark.figure]))
    return {
      text: points.slice(start, end),
      figures: [...new Set(figures)],
      focus: over.some((mark) => mark.focus),
    }
  })
}

function headingLevel(line: string, section: Section | undefined): number | null {
  return section !== undefined && line.trim() === section.heading.trim() ? section.level : null
}
