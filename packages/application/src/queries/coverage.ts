import { expectedOf, type OrganisationRegister, type Stage } from "@gouji/domain"

import type { RegistryReader } from "../ports.ts"
import type { Scope, Tally } from "../tally/tally.ts"
import { organisationRegister } from "./organisation-register.ts"

/** How much there is of one year's budgets or final accounts, and how much of it could be read. */
export interface CoverageOfYear {
  readonly fiscalYear: number
  readonly stage: Stage
  /** How many organisations have to publish one; null where there is no register. */
  readonly expected: number | null
  /** How many came in, and are not withdrawn. */
  readonly received: number
  /** How many are published here. */
  readonly published: number
  /** Figures read in what came in. */
  readonly figures: number
  /** Amounts that stand there and were not understood. */
  readonly unread: number
  /** In how many disclosures any was not. */
  readonly withUnread: number
}

/** The latest year first. */
export function coverage({ registry }: { readonly registry: RegistryReader }) {
  return async (): Promise<readonly CoverageOfYear[]> => {
    const register = await organisationRegister(registry)
    const reading = (scope: Scope) => registry.tallies({ scope, topic: "reading" })
    const [newest, published] = [await reading("newest"), await reading("public")]
    return newest
      .filter(({ name }) => name === "figures")
      .map((year) => yearOf(year, { newest, published, register }))
      .toReversed()
  }
}

interface Known {
  readonly newest: readonly Tally[]
  readonly published: readonly Tally[]
  readonly register: OrganisationRegister | null
}

function yearOf(
  { fiscalYear, stage, documents, value }: Tally,
  { newest, published, register }: Known,
): CoverageOfYear {
  const of = (tallies: readonly Tally[], name: string) =>
    tallies.find((tally) => tally.name === name && tally.fiscalYear === fiscalYear && tally.stage === stage)
  const unread = of(newest, "unread")
  return {
    fiscalYear,
    stage,
    expected: register && expectedOf(register, { fiscalYear, stage, adopted: null }).length,
    received: documents,
    published: of(published, "figures")?.documents ?? 0,
    figures: Number(value),
    unread: Number(unread?.value ?? 0),
    withUnread: unread?.documents ?? 0,
  }
}
