import type { Span, TextEvidence } from "@gouji/domain"

/** How many characters of context a piece of evidence carries on either side. */
const CONTEXT = 20

/**
 * A document's plain text, and the way between JavaScript's positions (UTF-16 units) and the code points evidence
 * counts in.
 */
export interface DocumentText {
  readonly text: string
  /** The positions of second halves of surrogate pairs, rising; empty for almost every document. */
  readonly lowSurrogates: readonly number[]
}

/** Looks for surrogate pairs once, so that converting positions is cheap. */
export function documentText(text: string): DocumentText {
  return {
    text,
    lowSurrogates: [...text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)].map(({ index }) => index + 1),
  }
}

/** The code point that stands at a UTF-16 position. */
function codePointAt({ lowSurrogates }: DocumentText, unit: number): number {
  return unit - countBelow(lowSurrogates, unit)
}

/** The stretch from `start` to `end` (UTF-16 positions) as evidence, with its surroundings on the same line. */
export function evidenceAt(document: DocumentText, start: number, end: number): TextEvidence {
  const { text } = document
  const lineStart = text.lastIndexOf("\n", start - 1) + 1
  const lineEnd = text.indexOf("\n", end) === -1 ? text.length : text.indexOf("\n", end)
  return {
    kind: "text",
    page: null,
    start: codePointAt(document, start),
    end: codePointAt(document, end),
    quote: text.slice(start, end),
    before: [...text.slice(start === 0 ? 0 : lineStart, start)].slice(-CONTEXT).join(""),
    after: [...text.slice(end, lineEnd)].slice(0, CONTEXT).join(""),
    box: null,
  }
}

/** Whether so many digits stand together: such a run takes in a character of every so many, and only those are looked at. */
export function hasDigits(text: string, together: number): boolean {
  for (let at = together - 1; at < text.length; at += together) {
    if (!isDigit(text, at)) continue
    let [start, end] = [at, at + 1]
    while (isDigit(text, start - 1)) start--
    while (isDigit(text, end)) end++
    if (end - start >= together) return true
  }
  return false
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= ZERO && code <= NINE
}

const [ZERO, NINE] = [48, 57]

/** Whether two stretches of code points share at least one. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

function countBelow(rising: readonly number[], limit: number): number {
  let low = 0
  let high = rising.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((rising[middle] ?? Number.POSITIVE_INFINITY) < limit) low = middle + 1
    else high = middle
  }
  return low
}
