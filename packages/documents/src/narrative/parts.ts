import type { ConceptId } from "@gouji/domain"

const SOURCES = /^rev\.(?!total|year|nonfin|carry)/
const BY_FUNCTION = /^exp\.(?:f|item)$/

/** What can stand in the 其中 list of what, as patterns over concept ids. */
const PARTS: readonly { readonly whole: RegExp; readonly part: RegExp }[] = [
  { whole: /^rev\.total$/, part: /^rev\.(?!total)/ },
  { whole: /^rev\.fin$/, part: /^rev\.(?:gpb|gfb|soc)$/ },
  { whole: /^rev\.year$/, part: SOURCES },
  { whole: /^exp\.total$/, part: /^(?:exp\.(?!total)|(?:gpb|gfb|soc)\.exp$)/ },
  { whole: /^exp\.year$/, part: /^exp\.(?!total|year|carry|next)/ },
  { whole: /^fin\.rev$/, part: /^(?:(?:gpb|gfb|soc)\.rev|rev\.carry)$/ },
  { whole: /^fin\.exp$/, part: /^(?:(?:gpb|gfb|soc)\.exp|exp\.(?!total|year))/ },
  { whole: /^(gpb|gfb|soc)\.exp$/, part: /^(?:(?:gpb|gfb|soc)\.(?:basic|proj)|pers|pub|exp\.(?:f|item))$/ },
  { whole: /^(?:exp|gpb|gfb|soc)\.basic$/, part: /^(?:pers|pub|exp\.item)$/ },
  { whole: /^(?:exp|gpb|gfb|soc)\.proj$/, part: /^exp\.item$/ },
  { whole: /^exp\.f$/, part: /^exp\.item$/ },
  { whole: /^pr\.sme$/, part: /^pr\.micro$/ },
  { whole: /^award\.sme$/, part: /^award\.micro$/ },
  { whole: /^sg$/, part: /^sg\./ },
  { whole: /^sg\.car$/, part: /^sg\.(?:buy|run)$/ },
  { whole: /^pr$/, part: /^pr(?:\.|$)/ },
  { whole: /^perf$/, part: /^perf$/ },
  { whole: /^(?:eval|track)$/, part: /^(?!)/ },
  { whole: /^veh$/, part: /^veh\.(?!buy)/ },
]

/** Whether `part` can be one of the parts that `whole` is made of. */
export function isPartOf(part: ConceptId, whole: ConceptId): boolean {
  return PARTS.some((relation) => relation.whole.test(whole) && relation.part.test(part))
}

/** Whether amounts under `whole` may be items that no alias knows: functional lists go by many names. */
export function listsByFunction(whole: ConceptId): boolean {
  return (
    PARTS.some((relation) => relation.whole.test(whole) && relation.part.test("exp.f")) &&
    !BY_FUNCTION.test(whole)
  )
}

/** Whether what is listed under it are projects by their names. */
export function listsProjects(whole: ConceptId): boolean {
  return /^(?:(?:exp|gpb|gfb|soc)\.proj|perf|eval|track)$/.test(whole)
}

/** Whether anything can stand in a list under `whole`. */
export function hasParts(whole: ConceptId): boolean {
  return PARTS.some((relation) => relation.whole.test(whole))
}
