import type { Frame } from "@gouji/application"

import { clean } from "./clean.ts"
import { type Line, piece, type Role } from "./paint.ts"
import { widthOf, wrap } from "./width.ts"

/** The sentence of a frame, wrapped, with its marks beneath: `^` under what is suspected, `-` under the rest. */
export function frameLines(frame: Frame, width: number): readonly Line[] {
  const sentence = clean(frame.sentence)
  return wrap(sentence, Math.max(20, width)).flatMap((row) => {
    const end = row.start + Array.from(row.text).length
    const marks = frame.marks
      .filter((mark) => mark.start < end && mark.end > row.start)
      .map((mark) => underline(row, mark))
    return [[piece(row.text)], ...underlines(marks)]
  })
}

interface Underline {
  readonly column: number
  readonly text: string
  readonly role: Role
}

function underline(
  row: { readonly text: string; readonly start: number },
  mark: Frame["marks"][number],
): Underline {
  const characters = Array.from(row.text)
  const from = Math.max(0, mark.start - row.start)
  const to = Math.min(characters.length, mark.end - row.start)
  const length = Math.max(1, widthOf(characters.slice(from, to).join("")))
  const endsHere = mark.end - row.start <= characters.length
  return {
    column: widthOf(characters.slice(0, from).join("")),
    text: `${(mark.suspect ? "^" : "-").repeat(length)}${endsHere && mark.name !== "" ? ` ${mark.name}` : ""}`,
    role: mark.suspect ? "error" : "info",
  }
}

/** Marks side by side where there is room between them, else on a line of their own beneath. */
function underlines(marks: readonly Underline[]): readonly Line[] {
  const lines: { readonly pieces: Underline[]; width: number }[] = []
  for (const mark of marks) {
    const room = lines.find((line) => line.width === 0 || line.width < mark.column)
    const line = room ?? { pieces: [], width: 0 }
    if (room === undefined) lines.push(line)
    line.pieces.push(mark)
    line.width = mark.column + widthOf(mark.text)
  }
  return lines.map(({ pieces }) => spaced(pieces))
}

function spaced(marks: readonly Underline[]): Line {
  let column = 0
  return marks.flatMap((mark) => {
    const gap = " ".repeat(mark.column - column)
    column = mark.column + widthOf(mark.text)
    return [piece(gap), piece(mark.text, mark.role)]
  })
}
