import type { Disclosure } from "@gouji/domain"

import type { Facts } from "./facts.ts"

/** The same organisation's disclosure for a year and stage, among those at hand. */
export function counterpart(
  { disclosure }: Facts,
  related: readonly Facts[],
  of: Pick<Disclosure, "fiscalYear" | "stage">,
): Facts | undefined {
  return related.find(
    (other) =>
      other.disclosure.organisation.name === disclosure.organisation.name &&
      other.disclosure.fiscalYear === of.fiscalYear &&
      other.disclosure.stage === of.stage,
  )
}

/** Names of the units at hand, each once, in order. */
export function unitNames(related: readonly Facts[]): readonly string[] {
  const units = related.filter(({ disclosure }) => disclosure.organisation.level === "unit")
  return [...new Set(units.map(({ disclosure }) => disclosure.organisation.name))].toSorted()
}
