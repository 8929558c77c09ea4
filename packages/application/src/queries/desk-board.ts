import {
  type Board,
  type BoardStanding,
  boardOf,
  type DisclosureSubject,
  err,
  expectedOf,
  type IsoDate,
  ok,
  type Result,
} from "@gouji/domain"

import { grouped } from "../grouped.ts"
import type { EntryHead, RegistryReader } from "../ports.ts"
import type { Problem } from "../problem.ts"
import { organisationRegister } from "./organisation-register.ts"

/** Whose budgets or accounts of which year are looked at, and on which day. */
export interface BoardAsked extends Pick<DisclosureSubject, "fiscalYear" | "stage"> {
  /** The day the people's congress approved the government's; null where it is not known. */
  readonly adopted: IsoDate | null
  readonly today: IsoDate
}

export type DeskBoard = (asked: BoardAsked) => Promise<Result<Board, Problem>>

/** Who has made public what, who is late, and of whom nothing came in. Needs a register of organisations. */
export function deskBoard({ registry }: { readonly registry: RegistryReader }): DeskBoard {
  return async ({ today, ...round }) => {
    const register = await organisationRegister(registry)
    if (register === null) return err({ code: "no-register" })
    const { fiscalYear, stage } = round
    const heads = await registry.list({ fiscalYear, stage })
    return ok(boardOf({ expected: expectedOf(register, round), standings: standingsIn(heads), today }))
  }
}

/** One for each subject, all its versions together. */
function standingsIn(heads: readonly EntryHead[]): readonly BoardStanding[] {
  return grouped(heads, ({ subject }) => subject.organisation).map(standingOfAll)
}

/** Public is what has a published version, whatever is being prepared beside it; else what came in last tells. */
function standingOfAll(heads: readonly EntryHead[]): BoardStanding {
  const versions = heads.toSorted((a, b) => b.version - a.version)
  const [last] = versions
  if (last === undefined) throw new TypeError("a subject without versions")
  const standing = versions.find(({ state }) => state === "published") ?? versions.find(isAlive) ?? last
  const isCorrection = standing.state === "published" && versions.some(wasPublicBefore(standing))
  return {
    ...standing.subject,
    state: isCorrection ? "corrected" : standing.state,
    dates: { ...standing.dates, published: firstPublished(versions) },
  }
}

function isAlive({ state }: EntryHead): boolean {
  return state !== "withdrawn"
}

function wasPublicBefore(standing: EntryHead) {
  return ({ version, publishedAt }: EntryHead) => version < standing.version && publishedAt !== null
}

/** The first day any version was public: what a paper says of itself, or when it was published here. */
function firstPublished(versions: readonly EntryHead[]): IsoDate | null {
  const days = versions.flatMap(
    ({ dates, publishedAt }) => dates.published ?? publishedAt?.slice(0, 10) ?? [],
  )
  return days.toSorted()[0] ?? null
}
