import { type Facts, statementsAbout } from "./facts.ts"
import { counterpart, unitNames } from "./related.ts"

/** A department's paper with those of its units for the same year and stage, or whose is not at hand. */
export type Papers =
  | { readonly department: Facts; readonly units: readonly Facts[] }
  | { readonly absent: readonly string[] }

/** The units are those at hand; undefined where this is no department, or none of its units is at hand. */
export function departmentPapers(facts: Facts, related: readonly Facts[]): Papers | undefined {
  const names = unitNames(related)
  if (facts.disclosure.organisation.level !== "department" || names.length === 0) return undefined
  const found = names.map((name) => ({ name, paper: paperOf(related, name, facts) }))
  const absent = found.filter(({ paper }) => paper === undefined).map(({ name }) => name)
  if (absent.length > 0) return { absent }
  return { department: facts, units: found.flatMap(({ paper }) => paper ?? []) }
}

/** A unit's paper for the same year and stage. */
export function paperOf(related: readonly Facts[], name: string, { disclosure }: Facts): Facts | undefined {
  const own = related.find((other) => other.disclosure.organisation.name === name)
  return own && counterpart(own, related, disclosure)
}

/** The bodies a document lists as belonging to the organisation. */
export function listedBodies(facts: Facts): readonly string[] {
  return statementsAbout(facts, ["item"], ["org.units"]).map(({ text }) => text.trim())
}

/** What a document says of bodies that publish nothing of their own: 并入本级, 不单独公开. */
export function bodiesLeftOut(facts: Facts): readonly string[] {
  return statementsAbout(facts, ["excluded"], ["org.units"]).map(({ text }) => text)
}
