import { isAmount } from "./characters.ts"
import { type Chunk, chunksOf, type Line, textOf } from "./lines.ts"

/** A line of a table's body: a figure with something before it. One that comes first may number the items of a list. */
export function isRow(line: Line): boolean {
  return chunksOf(line).slice(1).some(isFigure)
}

/** Whether a chunk is a figure and nothing else. */
export function isFigure({ runs }: Chunk): boolean {
  return isAmount(textOf(runs))
}
