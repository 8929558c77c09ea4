import type { Frame } from "./reader-views.ts"

/** A piece of a sentence: plain, or marked because operands stand there. */
export interface Stretch {
  readonly text: string
  /** Where it begins in the sentence, in code points. */
  readonly start: number
  readonly marked: boolean
  readonly suspect: boolean
  /** The figure that stands there, the first of several; null for words. */
  readonly figure: string | null
  /** What those are called that end with it, so that each name stands once, after all that it names. */
  readonly names: readonly string[]
}

/** A frame's sentence cut wherever a mark begins or ends, so that marks may lie on one another. Has no empty pieces. */
export function stretchesOf({ sentence, marks }: Pick<Frame, "sentence" | "marks">): readonly Stretch[] {
  const points = Array.from(sentence)
  const inside = (at: number) => Math.min(Math.max(0, at), points.length)
  const cuts = new Set([0, points.length, ...marks.flatMap(({ start, end }) => [inside(start), inside(end)])])
  const sorted = [...cuts].toSorted((a, b) => a - b)
  return sorted.slice(1).map((end, index) => {
    const start = sorted[index] ?? 0
    const there = marks.filter((mark) => mark.start < end && mark.end > start)
    return {
      text: points.slice(start, end).join(""),
      start,
      marked: there.length > 0,
      suspect: there.some(({ suspect }) => suspect),
      figure: there.find(({ figure }) => figure !== null)?.figure ?? null,
      names: there.flatMap((mark) => (mark.name !== "" && inside(mark.end) === end ? [mark.name] : [])),
    }
  })
}
