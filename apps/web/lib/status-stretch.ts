import type { DisclosureSummary } from "@gouji/application"
import type { Reader } from "@gouji/application/reader"

import { type ListPlace, type Stretch, stretchAt } from "./list-place.ts"

/** Disclosures on one page: a part is longer, since it is reached by going through those before it. */
const LIMIT = 50
const IN_PART = 200

/** Disclosures by the names of their organisations, at a place in the list of all. */
export function statusStretch(
  reader: Reader,
  place: ListPlace,
): Promise<Stretch<DisclosureSummary> | undefined> {
  const paging = { limit: "part" in place ? IN_PART : LIMIT, order: "organisation" } as const
  return stretchAt(place, (after) => reader.page({}, { ...paging, ...(after !== null && { after }) }))
}
