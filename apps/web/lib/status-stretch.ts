import type { DisclosureSummary, Page } from "@gouji/application"
import type { Reader } from "@gouji/application/reader"

import { type ListPlace, stretchAt } from "./list-place.ts"

/** Disclosures on one page: a part is longer, since files have all of them. */
const LIMIT = 50
const IN_PART = 200

/** Disclosures by the names of their organisations, at a place in the list of all. */
export function statusStretch(
  reader: Reader,
  place: ListPlace,
): Promise<Page<DisclosureSummary> | undefined> {
  const paging = { limit: "part" in place ? IN_PART : LIMIT, order: "organisation" } as const
  return stretchAt(place, {
    name: "status",
    version: reader.version,
    stretchFrom: (after) => reader.page({}, { ...paging, ...(after !== null && { after }) }),
  })
}
