import type { Evidence, Span } from "@gouji/domain"

import { codePoints } from "../code-points.ts"
import type { Entry } from "../ports.ts"

/** Words of a document that no output may show, and the pages between which they stand. `last` is null up to its end. */
export interface HiddenWord {
  readonly word: string
  readonly first: number
  readonly last: number | null
}

/**
 * What is masked in a text, for whoever shows its pages. A text does not say where its pages end; the evidence before and
 * after a word does.
 */
export function hiddenWords({ text, personal, report }: Pick<Entry, "text" | "personal" | "report">) {
  const points = codePoints(text)
  const marks = marksOf(report)
  return personal.map((span): HiddenWord => {
    const before = marks.findLast(({ end }) => end <= span.start)
    const after = marks.find(({ start }) => start >= span.end)
    return { word: points.slice(span.start, span.end), first: before?.page ?? 1, last: after?.page ?? null }
  })
}

/** A stretch of the text of which the page is known. */
type Mark = Span & { readonly page: number }

/** In the order of the text, which is that of the pages. */
function marksOf({ figures, disclosure }: Entry["report"]): readonly Mark[] {
  const evidence = [
    ...figures.flatMap((figure) => figure.evidence),
    ...disclosure.unread.map((one) => one.evidence),
    ...disclosure.statements.map((one) => one.evidence),
  ]
  return evidence.flatMap(markOf).toSorted((a, b) => a.start - b.start)
}

function markOf({ page, start, end }: Evidence): readonly Mark[] {
  return page === null || start === undefined || end === undefined ? [] : [{ page, start, end }]
}
