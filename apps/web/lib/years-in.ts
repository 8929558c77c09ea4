import type { OrganisationYear, Reader } from "@gouji/application/reader"

import { endsIn } from "./addresses.ts"

/** The budgets of two years of an organisation that an address (`2023..2024`) names; undefined where one is not there. */
export async function yearsIn(
  reader: Reader,
  organisation: string,
  span: string,
): Promise<readonly [OrganisationYear, OrganisationYear] | undefined> {
  const ends = endsIn(span)
  if (ends === undefined) return undefined
  const { years } = await reader.organisationYears(organisation, "newest")
  const [from, to] = ends.map((end) =>
    years.find(({ head }) => head.stage === "budget" && String(head.fiscalYear) === end),
  )
  return from === undefined || to === undefined || from === to ? undefined : [from, to]
}
