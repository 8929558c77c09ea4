import type { OrganisationYear, OrganisationYears, Reader } from "@gouji/application/reader"

import { endsIn } from "./addresses.ts"

/**
 * The budgets of two years of an organisation that an address (`2023..2024`) names; undefined where one is not there. A
 * year before it took on another's work is told by what it printed itself: the other's budget is the other's.
 */
export async function yearsIn(
  reader: Reader,
  organisation: string,
  span: string,
): Promise<readonly [OrganisationYear, OrganisationYear] | undefined> {
  const ends = endsIn(span)
  if (ends === undefined) return undefined
  const years = ownYears(await reader.organisationYears(organisation, "newest"), organisation)
  const [from, to] = ends.map((end) =>
    years.find(({ head }) => head.stage === "budget" && String(head.fiscalYear) === end),
  )
  return from === undefined || to === undefined || from === to ? undefined : [from, to]
}

/** The years an organisation published itself, without those of whom it came of. */
export function ownYears({ years }: OrganisationYears, organisation: string): readonly OrganisationYear[] {
  return years.filter(({ head }) => head.subject.organisation === organisation)
}
