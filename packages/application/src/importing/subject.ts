import type { DisclosureSubject, IsoDate, OrganisationRegister } from "@gouji/domain"

import { organisationId } from "../organisation-id.ts"
import type { Hash } from "../ports.ts"
import type { WireDisclosure } from "../wire.ts"
import { differencesBetween, isOneName, type ManifestDifference } from "./differences.ts"
import type { ManifestRow } from "./manifest/manifest.ts"
import { matchOrganisation, type OrganisationCandidate } from "./organisations.ts"

/** What is known of whose disclosure a document is. */
export interface SubjectKnown {
  readonly disclosure: Pick<WireDisclosure, "organisation" | "fiscalYear" | "stage">
  readonly row: ManifestRow | null
  /** Null where there is none: then an organisation is its name. */
  readonly register: OrganisationRegister | null
  readonly hash: Hash
  readonly today: IsoDate
}

/** What a person, or an option, said of it. */
export interface SubjectSaid {
  /** Whose word counts where the manifest and the document differ; null where nobody said. */
  readonly prefer: "manifest" | "document" | null
  /** The organisation in the register; null where nobody said. */
  readonly organisation: string | null
}

/** Whose disclosure it is, or what has to be said before it can be known: it is never guessed. */
export type SubjectDecision =
  | { readonly kind: "decided"; readonly subject: DisclosureSubject }
  | { readonly kind: "differs"; readonly differences: readonly ManifestDifference[] }
  | {
      readonly kind: "unmatched"
      readonly name: string
      readonly candidates: readonly OrganisationCandidate[]
    }

/** Decides whose disclosure a document is, from what it says, what a manifest says, the register and a person. */
export function decideSubject(known: SubjectKnown, said: SubjectSaid): SubjectDecision {
  const { disclosure, row, register } = known
  const differences = row === null ? [] : differencesBetween(row, disclosure, isSameIn(known))
  if (differences.length > 0 && said.prefer === null) return { kind: "differs", differences }
  const isListed = differences.length === 0 || said.prefer === "manifest"
  const name = isListed ? nameOf(known) : disclosure.organisation.name
  const fiscalYear = (isListed ? row?.fiscalYear : null) ?? disclosure.fiscalYear
  const stage = (isListed ? row?.stage : null) ?? disclosure.stage
  const subjectOf = (organisation: string) =>
    ({ kind: "decided", subject: { organisation, fiscalYear, stage } }) as const
  if (said.organisation !== null) return subjectOf(said.organisation)
  if (register === null) return subjectOf(organisationId(known.hash, name))
  const match = matchOrganisation(register, { name, fiscalYear, stage, today: known.today })
  return match.kind === "matched" ? subjectOf(match.id) : { ...match, name }
}

/** The name a manifest gives, which may say what the document leaves open; one name in two spellings is as printed. */
function nameOf({ row, disclosure: { organisation } }: SubjectKnown): string {
  const said = row?.organisation ?? null
  return said === null || isOneName(said, organisation.name) ? organisation.name : said
}

/** Two names are one organisation's where the register knows both and has them for one. */
function isSameIn({ register, disclosure, today }: SubjectKnown): (one: string, other: string) => boolean {
  if (register === null) return () => false
  const idOf = (name: string) => {
    const match = matchOrganisation(register, { ...disclosure, name, today })
    return match.kind === "matched" ? match.id : null
  }
  return (one, other) => idOf(one) !== null && idOf(one) === idOf(other)
}
