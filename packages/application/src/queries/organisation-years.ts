import type { Handover, OrganisationId } from "@gouji/domain"

import type { Headline, RegistryReader } from "../ports.ts"
import type { Scope } from "../tally/tally.ts"
import { organisationRegister } from "./organisation-register.ts"

/** An organisation through the years, with those it came of. */
export interface OrganisationYears {
  /** What merged into it or what it was split from, the earliest first; none where there is no register. */
  readonly predecessors: readonly Handover[]
  /** Its own disclosures and theirs, the earliest year first, a year's budget before its accounts. */
  readonly years: readonly Headline[]
}

/** The main amounts of an organisation in every year there is a disclosure of. */
export function organisationYears({ registry }: { readonly registry: RegistryReader }) {
  return async (organisation: string, scope: Scope): Promise<OrganisationYears> => {
    const register = await organisationRegister(registry)
    // An id of no register is the predecessor of none.
    const predecessors = register?.predecessorsOf(organisation as OrganisationId) ?? []
    const organisations = [...new Set([organisation, ...predecessors.map(({ from }) => from)])]
    const years = await registry.headlines({ scope, organisations })
    return { predecessors, years: years.toSorted(byYear) }
  }
}

function byYear({ head: a }: Headline, { head: b }: Headline): number {
  return a.fiscalYear - b.fiscalYear || (a.stage < b.stage ? -1 : Number(a.stage > b.stage))
}
