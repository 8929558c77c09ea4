import type { RulePage } from "@gouji/application"
import { type Reader, ruleOf } from "@gouji/application/reader"

import { type ListPlace, stretchAt } from "./list-place.ts"
import { pagingFrom } from "./parted-list.ts"

/** Disclosures on one page. */
const LIMIT = 50

/** A rule with what it found, at a place in the list of all disclosures it found something in. */
export async function ruleStretch(
  reader: Reader,
  id: string,
  place: ListPlace,
): Promise<RulePage | undefined> {
  const rule = ruleOf(id.toUpperCase())
  if (rule === undefined) return undefined
  return stretchAt(place, {
    name: `rule ${rule.id}`,
    version: reader.version,
    stretchFrom: async (after) => {
      const found = await reader.rule(rule.id, pagingFrom(after, LIMIT))
      if (!found.ok) throw new TypeError(found.error.code)
      return found.value
    },
    // What it found stands in the reports. Where the next stretch begins, the list alone says.
    nextAfter: async (after) => (await reader.page({ rule: rule.id }, pagingFrom(after, LIMIT))).next,
  })
}
