import type { RulePage } from "@gouji/application"
import type { Reader } from "@gouji/application/reader"

import { type ListPlace, stretchAt } from "./list-place.ts"

/** Disclosures on one page. */
const LIMIT = 50

/** A rule with what it found, at a place in the list of all disclosures it found something in. */
export function ruleStretch(reader: Reader, id: string, place: ListPlace): Promise<RulePage | undefined> {
  return stretchAt(place, async (after) => {
    const found = await reader.rule(id, { limit: LIMIT, ...(after !== null && { after }) })
    return found.ok ? found.value : undefined
  })
}
