import type { Span, TextEvidence } from "@gouji/domain"

/** How many code points of what stands around a quote go with it. */
const AROUND = 20

/** Plain text being written from its beginning, which knows where each piece came to stand. */
export interface GrowingText {
  /** Adds a piece and says where it stands, in code points. */
  write(piece: string): Span
  text(): string
}

export function growingText(): GrowingText {
  const pieces: string[] = []
  let length = 0
  return {
    write(piece) {
      const start = length
      length += [...piece].length
      pieces.push(piece)
      return { start, end: length }
    },
    text: () => pieces.join(""),
  }
}

/** Makes evidence for spans of a finished text, with a few words around each. */
export function quoting(text: string): (span: Span) => TextEvidence {
  const points = [...text]
  const between = (start: number, end: number) => points.slice(Math.max(start, 0), end).join("")
  return ({ start, end }) => ({
    kind: "text",
    page: null,
    start,
    end,
    quote: between(start, end),
    before: between(start - AROUND, start),
    after: between(end, end + AROUND),
    box: null,
  })
}
