import { countBelow } from "../laying-out/count-below.ts"

/** The rows, or columns, of a sheet that a table is made of. */
export interface KeptPlaces {
  readonly places: readonly number[]
  /** How many of them come before a place of the sheet. */
  readonly upTo: (place: number) => number
}

/** Those with words, and of the empty ones between two of them one: it parts two tables, however many there are. */
export function keptPlaces(withWords: ReadonlySet<number>, hidden: ReadonlySet<number>): KeptPlaces {
  const places: number[] = []
  for (const place of Uint32Array.from(withWords).sort()) {
    const empty = firstEmpty(places.at(-1), place, hidden)
    if (empty !== undefined) places.push(empty)
    places.push(place)
  }
  return { places, upTo: (place) => countBelow(places, place) }
}

function firstEmpty(
  before: number | undefined,
  place: number,
  hidden: ReadonlySet<number>,
): number | undefined {
  if (before === undefined) return undefined
  let empty = before + 1
  while (empty < place && hidden.has(empty)) empty += 1
  return empty < place ? empty : undefined
}
