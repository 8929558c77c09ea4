import type { IsoDate } from "../calendar.ts"
import { err, ok, type Result } from "../result.ts"
import type { OrganisationChange, OrganisationId } from "./change.ts"
import { codeFaults } from "./code-faults.ts"
import { inOrder, type RegisterFault } from "./fault.ts"
import { type Handover, handedOnFrom, handedOnTo, handoversOf } from "./handover.ts"
import { type Life, livesOf } from "./life.ts"
import { idFaults, lifeFaults } from "./life-faults.ts"
import { findIn, type NameFound, nameIndexOf } from "./names.ts"
import { chainFrom, placeFaults } from "./place-faults.ts"
import { type NameSuggestion, suggestFrom } from "./suggest.ts"
import {
  allUnder,
  byParentOn,
  livingOn,
  nodesUnder,
  type OrganisationNode,
  organisationOn,
  type RegisteredOrganisation,
} from "./tree.ts"

/**
 * The organisations there are and were (单位名录), asked as of a day. An organisation is there from the day it entered
 * until the day before it ended. Of an id that never entered there is nothing to say: undefined, or none.
 */
export interface OrganisationRegister {
  /** Those that are there on a day, each under its parent; at the top those under none. */
  at(date: IsoDate): readonly OrganisationNode[]
  /** Those that are there on a day, in the order of their names. */
  livingOn(date: IsoDate): readonly RegisteredOrganisation[]
  /** An organisation as it is on a day; undefined where it is not there then. */
  organisationOn(id: OrganisationId, date: IsoDate): RegisteredOrganisation | undefined
  /** What it is called on a day; undefined where it is not there then. */
  nameOf(id: OrganisationId, date: IsoDate): string | undefined
  /** What it is called last, whether it is there still or not. */
  lastNameOf(id: OrganisationId): string | undefined
  /** Whose name it is on a day, or was before, by the exact name but for width and spaces. */
  find(name: string, date: IsoDate): NameFound
  /** Organisations of any time whose names are like this one, for a person to choose from. */
  suggest(name: string, limit: number): readonly NameSuggestion[]
  /** All that came of an organisation by merging and splitting, through what followed, the earliest first. */
  successorsOf(id: OrganisationId): readonly Handover[]
  /** All that an organisation came of, through what went before, the earliest first. */
  predecessorsOf(id: OrganisationId): readonly Handover[]
  /** Those right under an organisation on a day. */
  childrenOf(id: OrganisationId, date: IsoDate): readonly RegisteredOrganisation[]
  /** All under an organisation on a day, each before those under it. */
  descendantsOf(id: OrganisationId, date: IsoDate): readonly RegisteredOrganisation[]
  /** The department an organisation belongs to on a day, itself where it is one; undefined where it belongs to none. */
  departmentOf(id: OrganisationId, date: IsoDate): RegisteredOrganisation | undefined
}

/**
 * The register that follows from all that happened, in whatever order it is given: days decide, and of one day nothing
 * comes first. Refused as a whole, with every fault found at once, the earliest first: first of ids, and where these are
 * right of the times of lives, and where these are right of parents and codes.
 */
export function registerOf(
  changes: readonly OrganisationChange[],
): Result<OrganisationRegister, readonly RegisterFault[]> {
  const happened = inOrder(changes.map((change) => ({ change }))).map(({ change }) => change)
  const lives = livesOf(happened)
  const checks = [
    () => idFaults(happened),
    () => lifeFaults(happened, lives),
    () => [...placeFaults(lives), ...codeFaults(lives)],
  ]
  for (const check of checks) {
    const found = check()
    if (found.length > 0) return err(inOrder(found))
  }
  return ok(questionsOf(lives, handoversOf(happened)))
}

function questionsOf(
  lives: ReadonlyMap<OrganisationId, Life>,
  handovers: readonly Handover[],
): OrganisationRegister {
  const all = [...lives.values()]
  const index = nameIndexOf(all)
  const on = (id: OrganisationId, date: IsoDate) => {
    const life = lives.get(id)
    return life === undefined ? undefined : organisationOn(life, date)
  }
  return {
    at: (date) => nodesUnder(byParentOn(all, date), null),
    livingOn: (date) => livingOn(all, date),
    organisationOn: on,
    nameOf: (id, date) => on(id, date)?.name,
    lastNameOf: (id) => lives.get(id)?.names.at(-1)?.value,
    find: (name, date) => findIn(index, name, date),
    suggest: (name, limit) => suggestFrom(all, name, limit),
    successorsOf: (id) => handedOnFrom(handovers, id),
    predecessorsOf: (id) => handedOnTo(handovers, id),
    childrenOf: (id, date) => byParentOn(all, date).get(id) ?? [],
    descendantsOf: (id, date) => allUnder(byParentOn(all, date), id),
    departmentOf: (id, date) => {
      const chain = on(id, date) === undefined ? [] : [id, ...chainFrom(lives, id, date)]
      return chain.flatMap((each) => on(each, date) ?? []).find(({ level }) => level === "department")
    },
  }
}
