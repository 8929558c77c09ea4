import type { Page } from "@gouji/application"
import type { Correction, Reader } from "@gouji/application/reader"

import { type ListPlace, stretchAt } from "./list-place.ts"
import { pagingFrom } from "./parted-list.ts"

/** Corrections on one page. */
const LIMIT = 20

/** Corrections, the last first, at a place in the list of all. */
export function correctionsStretch(reader: Reader, place: ListPlace): Promise<Page<Correction> | undefined> {
  return stretchAt(place, {
    name: "corrections",
    version: reader.version,
    stretchFrom: (after) => reader.corrections(pagingFrom(after, LIMIT)),
  })
}
