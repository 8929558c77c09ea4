import {
  type FiscalYear,
  type IsoDate,
  type NameFound,
  type OrganisationRegister,
  registerDay,
  type Stage,
} from "@gouji/domain"

/** An organisation of the register that a name may mean, for a person to choose. */
export interface OrganisationCandidate {
  readonly id: string
  readonly name: string
  /** `contains` and `similar`: only like the name; the others bear it or bore it. */
  readonly how: "current" | "former" | "ended" | "contains" | "similar"
}

/** Whose name it is, by the register: one organisation, or those among which a person has to choose. */
export type OrganisationMatch =
  | { readonly kind: "matched"; readonly id: string }
  | { readonly kind: "unmatched"; readonly candidates: readonly OrganisationCandidate[] }

/** What a name is looked up for. */
export interface NameInPaper {
  readonly name: string
  readonly fiscalYear: FiscalYear
  readonly stage: Stage
  /** The day it is. */
  readonly today: IsoDate
}

/** How many are suggested: more than a few are no help. */
const SUGGESTED = 5

/**
 * The organisation a paper names: as it was called when its year began or, for final accounts, ended; else as it is
 * called today, since papers of last year may bear this year's name. A name is never taken for one that is only like it.
 */
export function matchOrganisation(register: OrganisationRegister, named: NameInPaper): OrganisationMatch {
  const { name, today } = named
  const answers = [registerDay(named), today].map((date) => register.find(name, date))
  const found = answers.find((answer) => answer.kind !== "none")
  if (found?.kind === "found") return { kind: "matched", id: found.match.id }
  return { kind: "unmatched", candidates: found === undefined ? suggested(register, name) : bearersOf(found) }
}

function suggested(register: OrganisationRegister, name: string): readonly OrganisationCandidate[] {
  return register.suggest(name, SUGGESTED).map(({ id, name: other, how }) => ({ id, name: other, how }))
}

function bearersOf(found: NameFound): readonly OrganisationCandidate[] {
  if (found.kind !== "ambiguous") return []
  return found.matches.map(({ id, name, as }) => ({ id, name, how: as }))
}
