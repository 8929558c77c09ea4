import type { Correction, Reader } from "@gouji/application/reader"

import { type ListPlace, type Stretch, stretchAt } from "./list-place.ts"

/** Corrections on one page. */
const LIMIT = 20

/** Corrections, the last first, at a place in the list of all. */
export function correctionsStretch(
  reader: Reader,
  place: ListPlace,
): Promise<Stretch<Correction> | undefined> {
  return stretchAt(place, (after) => reader.corrections({ limit: LIMIT, ...(after !== null && { after }) }))
}
