import { clean } from "./clean.ts"
import { type Line, type Piece, piece } from "./paint.ts"
import { truncate, widthOf } from "./width.ts"

/** A line cut or filled to exactly `width` columns. */
export function fitLine(line: Line, width: number): Line {
  const pieces: Piece[] = []
  let left = width
  for (const one of line) {
    const words = clean(one.text)
    const cut = truncate(words, left)
    pieces.push({ ...one, text: cut })
    left -= widthOf(cut)
    if (cut !== words) break
  }
  const row = line.at(-1)?.row
  const blank = piece(" ".repeat(Math.max(0, left)))
  return left > 0 ? [...pieces, row === undefined ? blank : { ...blank, row }] : pieces
}

/**
 * Which rows of a list to draw so that the chosen one is among them: the first, and the one after the last. The window
 * stands still while one goes through its middle, so that a key changes two rows and not all of them.
 */
export function windowOf(
  count: number,
  cursor: number,
  height: number,
): { readonly from: number; readonly to: number } {
  const step = Math.max(1, Math.floor(height / 2))
  const wanted = Math.floor(cursor / step) * step - Math.floor((height - step) / 2)
  const from = Math.max(0, Math.min(wanted, count - height))
  return { from, to: Math.min(count, from + Math.max(0, height)) }
}

/** Pieces on as many lines as it takes, none of them cut. */
export function wrapPieces(pieces: readonly Piece[], width: number): readonly Line[] {
  const lines: Piece[][] = [[]]
  let taken = 0
  for (const one of pieces) {
    const size = widthOf(one.text)
    if (taken > 0 && taken + size > width) {
      lines.push([])
      taken = 0
    }
    lines.at(-1)?.push(one)
    taken += size
  }
  return lines
}
