/** Turns UTF-16 offsets of a text into counts of Unicode code points, the unit evidence is given in. */
export type CodePoints = (offset: number) => number

const ASTRAL = /[\ud800-\udbff][\udc00-\udfff]/g

/** Most documents hold no character beyond the basic plane, and then the offset is the count. */
export function codePointsOf(text: string): CodePoints {
  const pairs = [...text.matchAll(ASTRAL)].map((match) => match.index)
  if (pairs.length === 0) return (offset) => offset
  return (offset) => offset - countBelow(pairs, offset)
}

/** How many of the sorted numbers are less than `limit`. */
function countBelow(sorted: readonly number[], limit: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? limit) < limit) low = middle + 1
    else high = middle
  }
  return low
}
