import { compare, type Stage } from "@gouji/domain"

import type { Headline, RegistryReader } from "../ports.ts"
import type { Scope } from "../tally/tally.ts"
import type { NamedOrganisation } from "./organisations-like.ts"

/** Whose papers are laid side by side. */
export interface SideBySideAsked {
  readonly organisations: readonly NamedOrganisation[]
  readonly fiscalYear: number
  readonly stage: Stage
  readonly scope: Scope
}

/** An organisation, and its paper; null where there is none, which is something else than one that does not say. */
export interface Compared {
  readonly organisation: NamedOrganisation
  readonly paper: Headline | null
}

/** The same, who states most of an amount first, and who does not state it last. */
export function mostFirst(compared: readonly Compared[], name: string): readonly Compared[] {
  const amountOf = ({ paper }: Compared) => paper?.amounts[name]
  return compared.toSorted((one, other) => {
    const [a, b] = [amountOf(one), amountOf(other)]
    return a === undefined || b === undefined
      ? Number(a === undefined) - Number(b === undefined)
      : compare(b, a)
  })
}

/** The papers of many organisations for one year and stage, in the order they were asked for, each once. */
export function sideBySide({ registry }: { readonly registry: RegistryReader }) {
  return async ({ organisations, ...asked }: SideBySideAsked): Promise<readonly Compared[]> => {
    const each = new Map(organisations.map((organisation) => [organisation.id, organisation]))
    const papers = await registry.headlines({ ...asked, organisations: [...each.keys()] })
    const byId = new Map(papers.map((paper) => [paper.head.subject.organisation, paper]))
    return Array.from(each.values(), (organisation) => {
      return { organisation, paper: byId.get(organisation.id) ?? null }
    })
  }
}
