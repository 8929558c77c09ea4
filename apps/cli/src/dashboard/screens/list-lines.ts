import { windowOf } from "../../output/fit-line.ts"
import { type Line, type Piece, piece, type Role } from "../../output/paint.ts"
import { widthOf } from "../../output/width.ts"

/** The lines of a list about its chosen one, as many as there is room for; `lineOf` is asked for no others. */
export function windowLines(
  { count, at, rows }: { readonly count: number; readonly at: number; readonly rows: number },
  lineOf: (index: number, isChosen: boolean) => Line,
): readonly Line[] {
  const { from, to } = windowOf(count, at, rows)
  return Array.from({ length: Math.max(0, to - from) }, (_, index) =>
    ofRow(lineOf(from + index, from + index === at), from + index),
  )
}

/** A line that a click on chooses a row. */
export function ofRow(line: Line, row: number): Line {
  return line.map((one) => ({ ...one, row }))
}

/** What a chosen row begins with. */
export function cursorPiece(isChosen: boolean, isPicked = false): Piece {
  return piece(`${isChosen ? ">" : " "}${isPicked ? "*" : " "}`, "strong")
}

/** The role of a row's words. */
export function rowRole(isChosen: boolean, role: Role = "plain"): Role {
  return isChosen ? "strong" : role
}

/** Words at the right of their column. */
export function atRight(text: string, width: number): string {
  return " ".repeat(Math.max(0, width - widthOf(text))) + text
}
