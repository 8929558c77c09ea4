import type { Bilingual, CheckedDocument } from "../wire.ts"

/**
 * Where a disclosure of a release stands. `published`: in force. `corrected`: a newer version took its place, and it is
 * kept as it was. `withdrawn`: no longer stands; that it was published is told, its figures are not.
 */
export type ReleasedState = "published" | "corrected" | "withdrawn"

/** A finding that was let stand: why, and up to which day (ISO date; null without end). */
export interface ReleasedAcceptance {
  readonly fingerprint: string
  readonly reason: string
  readonly until: string | null
}

/** A figure that differs from the version before: its slot or its label, and what was published; null where one lacks it. */
export interface ReleasedChange {
  readonly slot: string
  readonly from: string | null
  readonly to: string | null
}

/** One version of a disclosure, as it was published. */
export interface ReleasedDisclosure {
  /** `documentId` of its hash. */
  readonly id: string
  readonly sha256: string
  /** 1 for the first version of this organisation's budget or accounts of the year. */
  readonly version: number
  readonly state: ReleasedState
  /** ISO 8601 in UTC. */
  readonly publishedAt: string
  readonly organisation: { readonly id: string; readonly name: string }
  /** As it was checked. Where it was read, how long that took and whom to call do not go into a release. */
  readonly report: CheckedDocument
  readonly accepted: readonly ReleasedAcceptance[]
  /** The id of the version it took the place of; null for a first one. */
  readonly supersedes: string | null
  readonly changes: readonly ReleasedChange[]
}

/** Under which terms the data may be used, as a Data Package says it: an SPDX id, a title, an address. */
export interface Licence {
  readonly name: string
  readonly title: string
  readonly path: string
}

/** What every file of a release is dated and attributed by. */
export interface ReleaseHead {
  readonly issuer: Bilingual
  /** ISO 8601 in UTC. */
  readonly releasedAt: string
  /** The catalogue of rules and the engine the reports were reached under. */
  readonly catalogue: string
  readonly engine: string
  /** CC BY 4.0 where none is given. */
  readonly licence?: Licence
}

/**
 * What a release is made from. A list is put in order by id; an iterable is for more than memory holds, and has to come
 * in that order. No id may come twice.
 */
export interface ReleaseInput extends ReleaseHead {
  readonly disclosures: readonly ReleasedDisclosure[] | AsyncIterable<ReleasedDisclosure>
}

/** The licence of a release that names none. */
export const DEFAULT_LICENCE: Licence = {
  name: "CC-BY-4.0",
  title: "Creative Commons Attribution 4.0",
  path: "https://creativecommons.org/licenses/by/4.0/",
}

/** The disclosures by id, each once. Throws where an iterable has them in another order, or where an id comes twice. */
export async function* inOrder(
  disclosures: ReleaseInput["disclosures"],
): AsyncGenerator<ReleasedDisclosure, void, undefined> {
  let last = ""
  for await (const disclosure of isList(disclosures) ? disclosures.toSorted(byId) : disclosures) {
    if (disclosure.id <= last) throw new TypeError(`not in the order of ids: ${disclosure.id} after ${last}`)
    last = disclosure.id
    yield disclosure
  }
}

function isList(disclosures: ReleaseInput["disclosures"]): disclosures is readonly ReleasedDisclosure[] {
  return Array.isArray(disclosures)
}

function byId(a: ReleasedDisclosure, b: ReleasedDisclosure): number {
  return a.id < b.id ? -1 : Number(a.id > b.id)
}
