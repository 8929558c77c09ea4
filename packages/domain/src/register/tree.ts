import type { IsoDate } from "../calendar.ts"
import type { CreditCode } from "../credit-code.ts"
import type { OrganisationKind } from "../organisation.ts"
import type { DivisionCode, OrganisationId, RegisteredLevel } from "./change.ts"
import { type Life, livesOn, valueOn } from "./life.ts"

/** An organisation as it is on one day. */
export interface RegisteredOrganisation {
  readonly id: OrganisationId
  readonly name: string
  readonly level: RegisteredLevel
  readonly kind: OrganisationKind
  /** Null where it stands under none. */
  readonly parent: OrganisationId | null
  readonly creditCode: CreditCode | null
  readonly division: DivisionCode | null
}

/** An organisation with all that stands under it on one day. */
export interface OrganisationNode {
  readonly organisation: RegisteredOrganisation
  readonly children: readonly OrganisationNode[]
}

/** An organisation on a day; undefined where it is not there then. */
export function organisationOn(life: Life, date: IsoDate): RegisteredOrganisation | undefined {
  const [name, codes] = [valueOn(life.names, date), valueOn(life.codes, date)]
  if (name === undefined || codes === undefined || !livesOn(life, date)) return undefined
  const { level, organisationKind: kind } = life.entered
  return { id: life.id, name, level, kind, parent: valueOn(life.parents, date) ?? null, ...codes }
}

/** Those that are there on a day, by what they stand under, in the order of their names. */
export type ByParent = ReadonlyMap<OrganisationId | null, readonly RegisteredOrganisation[]>

/** Those that are there on a day by their parents; null holds those under none. */
export function byParentOn(lives: Iterable<Life>, date: IsoDate): ByParent {
  const byParent = new Map<OrganisationId | null, RegisteredOrganisation[]>()
  for (const organisation of livingOn(lives, date)) {
    const siblings = byParent.get(organisation.parent)
    if (siblings === undefined) byParent.set(organisation.parent, [organisation])
    else siblings.push(organisation)
  }
  return byParent
}

/** Those that are there on a day, in the order of their names. */
export function livingOn(lives: Iterable<Life>, date: IsoDate): readonly RegisteredOrganisation[] {
  return Array.from(lives, (life) => organisationOn(life, date) ?? [])
    .flat()
    .toSorted(byName)
}

/** By code units, since a pure package knows no locale. */
function byName(a: RegisteredOrganisation, b: RegisteredOrganisation): number {
  return `${a.name} ${a.id}` < `${b.name} ${b.id}` ? -1 : 1
}

/** The trees under an organisation, or under none. */
export function nodesUnder(byParent: ByParent, parent: OrganisationId | null): readonly OrganisationNode[] {
  return (byParent.get(parent) ?? []).map((organisation) => ({
    organisation,
    children: nodesUnder(byParent, organisation.id),
  }))
}

/** All that stand under an organisation, each before those under it. */
export function allUnder(byParent: ByParent, parent: OrganisationId): readonly RegisteredOrganisation[] {
  return (byParent.get(parent) ?? []).flatMap((child) => [child, ...allUnder(byParent, child.id)])
}
