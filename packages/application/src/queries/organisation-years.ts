import { type Handover, type Money, type OrganisationId, subtract } from "@gouji/domain"

import type { Headline, RegistryReader } from "../ports.ts"
import type { HeadlineAmounts } from "../tally/headline-amounts.ts"
import type { Scope } from "../tally/tally.ts"
import { organisationRegister } from "./organisation-register.ts"

/** Who handed on what an organisation does, with what it was called last. */
export interface Predecessor extends Handover {
  readonly name: string
}

/** A year of an organisation. */
export interface OrganisationYear extends Headline {
  /** What each amount is more than in its paper of the same stage for the year before; only those that both state. */
  readonly changes: HeadlineAmounts
}

/** An organisation through the years, with those it came of. */
export interface OrganisationYears {
  /** What merged into it or what it was split from, the earliest first; none where there is no register. */
  readonly predecessors: readonly Predecessor[]
  /** Its own disclosures and theirs, the earliest year first, a year's budget before its accounts. */
  readonly years: readonly OrganisationYear[]
}

/** The main amounts of an organisation in every year there is a disclosure of. */
export function organisationYears({ registry }: { readonly registry: RegistryReader }) {
  return async (organisation: string, scope: Scope): Promise<OrganisationYears> => {
    const register = await organisationRegister(registry)
    // An id of no register is the predecessor of none.
    const handovers = register?.predecessorsOf(organisation as OrganisationId) ?? []
    const predecessors = handovers.map((each) => {
      return { ...each, name: register?.lastNameOf(each.from) ?? each.from }
    })
    const organisations = [...new Set([organisation, ...predecessors.map(({ from }) => from)])]
    const papers = await registry.headlines({ scope, organisations })
    const years = papers.map((paper) => ({ ...paper, changes: changesOf(paper, papers) }))
    return { predecessors, years: years.toSorted(byYear) }
  }
}

function byYear({ head: a }: Headline, { head: b }: Headline): number {
  return a.fiscalYear - b.fiscalYear || (a.stage < b.stage ? -1 : Number(a.stage > b.stage))
}

function changesOf({ head, amounts }: Headline, papers: readonly Headline[]): HeadlineAmounts {
  const { subject, fiscalYear, stage } = head
  const before = papers.find(
    ({ head: other }) =>
      other.subject.organisation === subject.organisation &&
      other.fiscalYear === fiscalYear - 1 &&
      other.stage === stage,
  )
  const changes = Object.entries(amounts).flatMap(([name, amount]): readonly [string, Money][] => {
    const earlier = before?.amounts[name]
    return earlier === undefined ? [] : [[name, subtract(amount, earlier)]]
  })
  return Object.fromEntries(changes)
}
