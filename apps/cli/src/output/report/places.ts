import type { CheckedDocument, Frame } from "@gouji/application"

/** A stretch of one line of a file, from 1, in code points; `endColumn` is the first past it. */
export interface FileRegion {
  readonly line: number
  readonly column: number
  readonly endColumn: number
}

/** The frames of a finding, those first in which a figure is suspected: what is shown at one place is shown there. */
export function suspectsFirst(frames: readonly Frame[]): readonly Frame[] {
  const weight = ({ marks }: Frame) => (marks.some(({ suspect }) => suspect) ? 0 : 1)
  return frames.toSorted((a, b) => weight(a) - weight(b))
}

/**
 * Where what a frame is shown for stands in the file itself: its suspect, else its first mark. Undefined but for plain
 * text: the lines of a PDF or a web page are those of the text that was read out of it, and no line of the file.
 */
export function fileRegion(
  { format }: Pick<CheckedDocument, "format">,
  { line, column, marks }: Frame,
): FileRegion | undefined {
  const [first] = marks
  const mark = marks.find(({ suspect }) => suspect) ?? first
  if (format !== "txt" || first === undefined || mark === undefined) return undefined
  // A frame is one sentence on one line, and its own place is that of its first mark.
  const from = column + mark.start - first.start
  return { line, column: from, endColumn: from + mark.end - mark.start }
}

/** The words at that place, as they are shown. */
export function shownThere({ sentence, marks }: Frame): string {
  const mark = marks.find(({ suspect }) => suspect) ?? marks[0]
  return mark === undefined ? "" : Array.from(sentence).slice(mark.start, mark.end).join("")
}
