import type { Span } from "@gouji/domain"

import type { LaidDocument, Placement } from "./laid-document.ts"

/** Where a stretch of the text stands, given in code points as evidence gives it; null where the format has no pages. */
export type PlaceFinder = (span: Span) => Placement | null

export function placeFinder({ text, placeOf }: Pick<LaidDocument, "text" | "placeOf">): PlaceFinder {
  const unitsOf = unitsIn(text)
  return ({ start, end }) => placeOf(unitsOf(start), unitsOf(end))
}

/** From counts of code points to UTF-16 offsets; they only part where a character lies beyond the basic plane. */
function unitsIn(text: string): (count: number) => number {
  if (!/[\ud800-\udbff]/.test(text)) return (count) => count
  const offsets = [0]
  for (const character of text) offsets.push((offsets.at(-1) ?? 0) + character.length)
  return (count) => offsets[count] ?? text.length
}
