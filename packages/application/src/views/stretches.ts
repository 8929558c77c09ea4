import type { Frame } from "./reader-views.ts"

/** A piece of a sentence: plain, or marked because an operand stands there. */
export interface Stretch {
  readonly text: string
  /** Where it begins in the sentence, in code points. */
  readonly start: number
  readonly marked: boolean
  readonly suspect: boolean
  /** The figure that stands there; null for words. */
  readonly figure: string | null
}

/** A frame's sentence cut at its marks. Those that overlap are taken in order; empty pieces are left out. */
export function stretchesOf({ sentence, marks }: Pick<Frame, "sentence" | "marks">): readonly Stretch[] {
  const points = Array.from(sentence)
  const cut = (start: number, end: number) => points.slice(start, end).join("")
  const plain = (start: number, end: number) => ({
    text: cut(start, end),
    start,
    marked: false,
    suspect: false,
    figure: null,
  })
  const pieces: Stretch[] = []
  let at = 0
  for (const { start, end, figure, suspect } of marks) {
    if (start < at) continue
    pieces.push(plain(at, start), { text: cut(start, end), start, marked: true, suspect, figure })
    at = end
  }
  return [...pieces, plain(at, points.length)].filter(({ text }) => text !== "")
}
