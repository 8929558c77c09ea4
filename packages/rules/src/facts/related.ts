import type { Disclosure } from "@gouji/domain"

import type { Facts } from "./facts.ts"
import { isOfSame } from "./succession.ts"

/** The same organisation's disclosure for a year and stage, among those at hand; an earlier one may be under a former name. */
export function counterpart(
  facts: Facts,
  related: readonly Facts[],
  of: Pick<Disclosure, "fiscalYear" | "stage">,
): Facts | undefined {
  const papers = related.filter(
    ({ disclosure }) => disclosure.fiscalYear === of.fiscalYear && disclosure.stage === of.stage,
  )
  const { name } = facts.disclosure.organisation
  return (
    papers.find(({ disclosure }) => disclosure.organisation.name === name) ??
    papers.find((other) => isOfSame(facts, other))
  )
}

/** Names of the units at hand, each once, in order. */
export function unitNames(related: readonly Facts[]): readonly string[] {
  const units = related.filter(({ disclosure }) => disclosure.organisation.level === "unit")
  return [...new Set(units.map(({ disclosure }) => disclosure.organisation.name))].toSorted()
}

/** The paper of the department for the same year and stage, among those at hand; none where there are several. */
export function departmentAmong({ disclosure }: Facts, related: readonly Facts[]): Facts | undefined {
  const departments = related.filter(
    ({ disclosure: other }) =>
      other.organisation.level === "department" &&
      other.fiscalYear === disclosure.fiscalYear &&
      other.stage === disclosure.stage,
  )
  return departments.length === 1 ? departments[0] : undefined
}
