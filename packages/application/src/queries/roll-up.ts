import {
  ELIMINATED,
  err,
  type Money,
  type OrganisationId,
  type OrganisationRegister,
  ok,
  type RegisteredOrganisation,
  type Result,
  registerDay,
  type Stage,
  subtract,
  sum,
} from "@gouji/domain"

import type { Headline, RegistryReader } from "../ports.ts"
import type { Problem } from "../problem.ts"
import type { Scope } from "../tally/tally.ts"
import { organisationRegister } from "./organisation-register.ts"

/** Whose parts are added up. */
export interface RollUpAsked {
  /** A department, for its units; a government, or null for the whole register, for its departments. */
  readonly organisation: string | null
  readonly fiscalYear: number
  readonly stage: Stage
  readonly scope: Scope
}

/** One amount of the whole beside the sum of its parts. */
export interface RolledUpAmount {
  /** The amount's name: `exp.total`. */
  readonly name: string
  /** What the whole says itself; null where it has no paper, or does not say. */
  readonly own: Money | null
  /** What the parts say, added up; null where none of them says anything, which is not nought. */
  readonly parts: Money | null
  /** What passed inside and is in `parts`, less what is in `own`: taken out before the two are compared. */
  readonly eliminated: Money
  /** `own` − (`parts` − `eliminated`); null where either is. */
  readonly difference: Money | null
  /** Ids of parts whose paper does not say. */
  readonly unstated: readonly string[]
}

/** A whole, its parts, and what they come to. */
export interface RollUp {
  /** The paper of the whole; null where there is none. */
  readonly own: Headline | null
  /** Those that are added up, each with its paper. */
  readonly parts: readonly Headline[]
  /** Those of whom there is no paper, so that every sum lacks them. */
  readonly missing: readonly RegisteredOrganisation[]
  readonly amounts: readonly RolledUpAmount[]
}

/** Adds up what the parts of an organisation say, without what passes between them. Needs a register of organisations. */
export function rollUp({ registry }: { readonly registry: RegistryReader }) {
  return async (asked: RollUpAsked): Promise<Result<RollUp, Problem>> => {
    const register = await organisationRegister(registry)
    if (register === null) return err({ code: "no-register" })
    const { organisation, fiscalYear, stage, scope } = asked
    const registered = partsIn(register, asked)
    const organisations = [
      ...registered.map(({ id }) => id),
      ...(organisation === null ? [] : [organisation]),
    ]
    const headlines = await registry.headlines({ organisations, fiscalYear, stage, scope })
    const byId = new Map(headlines.map((headline) => [headline.head.subject.organisation, headline]))
    const own = byId.get(organisation ?? "") ?? null
    const parts = registered.flatMap(({ id }) => byId.get(id) ?? [])
    const missing = registered.filter(({ id }) => !byId.has(id))
    return ok({ own, parts, missing, amounts: amountsOf(own, parts) })
  }
}

/** As the register is when the year's budget begins or its accounts are closed. */
function partsIn(
  register: OrganisationRegister,
  { organisation, ...round }: RollUpAsked,
): readonly RegisteredOrganisation[] {
  const day = registerDay(round)
  if (organisation === null) return register.livingOn(day).filter(isDepartment)
  // Whoever asks may name any organisation; of one that is not registered there are no parts.
  const id = organisation as OrganisationId
  const below = register.descendantsOf(id, day)
  const isOfDepartments = register.organisationOn(id, day)?.level === "government"
  return isOfDepartments ? below.filter(isDepartment) : below
}

function isDepartment({ level }: RegisteredOrganisation): boolean {
  return level === "department"
}

function amountsOf(own: Headline | null, parts: readonly Headline[]): readonly RolledUpAmount[] {
  const names = new Set([own, ...parts].flatMap((each) => Object.keys(each?.amounts ?? {})))
  return [...names].sort().map((name) => {
    const stated = own?.amounts[name] ?? null
    const said = parts.flatMap(({ amounts }) => amounts[name] ?? [])
    const summed = said.length === 0 ? null : sum(said)
    const inside = sum(parts.flatMap((part) => passedIn(part, name)))
    const eliminated = own === null ? inside : subtract(inside, sum(passedIn(own, name)))
    return {
      name,
      own: stated,
      parts: summed,
      eliminated,
      difference: stated === null || summed === null ? null : subtract(stated, subtract(summed, eliminated)),
      unstated: parts
        .filter(({ amounts }) => amounts[name] === undefined)
        .map(({ head }) => head.subject.organisation),
    }
  })
}

/** What a total holds that passes inside a department. */
function passedIn({ amounts }: Headline, name: string): readonly Money[] {
  const transfers: readonly string[] = name in ELIMINATED ? ELIMINATED[name as keyof typeof ELIMINATED] : []
  return transfers.flatMap((transfer) => amounts[transfer] ?? [])
}
