import type { DisclosureSummary, Page } from "@gouji/application"
import type { Reader } from "@gouji/application/reader"
import { inLanguage, type Language } from "./language.ts"
import { type ListPlace, stretchAt } from "./list-place.ts"
import { questionOf, STATUS_ORDERS, type StatusOrder } from "./query.ts"

/** Disclosures on one page: a part is longer, since files have all of them. */
const LIMIT = 50
const IN_PART = 200

/** Disclosures at a place in the list of all. */
export function statusStretch(
  reader: Reader,
  place: ListPlace,
  order: StatusOrder = "organisation",
): Promise<Page<DisclosureSummary> | undefined> {
  const paging = { limit: "part" in place ? IN_PART : LIMIT, order }
  return stretchAt(place, {
    name: "status",
    version: reader.version,
    stretchFrom: (after) => reader.page({}, { ...paging, ...(after !== null && { after }) }),
  })
}

/** Where the list begins in an order. */
export function statusHref(lang: Language, order: StatusOrder): string {
  return inLanguage(lang, "/status") + questionOf({ order: order === STATUS_ORDERS[0] ? "" : order })
}
