import type { Frame } from "@gouji/application"

/** A stretch of a sentence: with the marks that lie on it, or none. */
export interface Stretch {
  readonly text: string
  readonly marks: Frame["marks"]
}

/** A sentence cut where a mark begins or ends, so that marks may lie on one another. */
export function stretchesOf({ sentence, marks }: Pick<Frame, "sentence" | "marks">): readonly Stretch[] {
  const characters = Array.from(sentence)
  const inside = (at: number) => Math.min(Math.max(0, at), characters.length)
  const cuts = [0, characters.length, ...marks.flatMap(({ start, end }) => [inside(start), inside(end)])]
  const sorted = [...new Set(cuts)].toSorted((a, b) => a - b)
  return sorted.slice(1).map((end, index) => {
    const start = sorted[index] ?? 0
    return {
      text: characters.slice(start, end).join(""),
      marks: marks.filter((mark) => mark.start < end && mark.end > start),
    }
  })
}
