import * as z from "zod"

import type { Brand } from "../brand.ts"
import { IsoDate } from "../calendar.ts"
import { CreditCode } from "../credit-code.ts"
import { OrganisationKind, OrganisationLevel } from "../organisation.ts"

/** What an organisation is called in the register for good, whatever its name: never given to another, without spaces. */
export type OrganisationId = Brand<string, "OrganisationId">
export const OrganisationId = z
  .string()
  .regex(/^\S+$/)
  .transform((text) => text as OrganisationId)

/** What an organisation of the register is; unlike that of a paper, it is always known. */
export const RegisteredLevel = OrganisationLevel.exclude(["unknown"])
export type RegisteredLevel = z.infer<typeof RegisteredLevel>

/** The six digits of an administrative division (行政区划代码, GB/T 2260): province, prefecture and county, two each. */
export const DivisionCode = z.string().regex(/^[1-9]\d{5}$/)
export type DivisionCode = z.infer<typeof DivisionCode>

const Name = z.string().trim().min(1)
/** Organisations, each once. */
const Ids = z.array(OrganisationId).refine((ids) => new Set(ids).size === ids.length)
const codes = { creditCode: CreditCode.nullable(), division: DivisionCode.nullable() }

/**
 * Something that happened to organisations; `from` is the first day on which it counts, and never the day it was written
 * down. `entered`: it is there from its founding on, under `parent` or under none. `renamed`, `moved` (under another
 * parent, or none), `recoded` (both codes as they then are): it stays what it was. `merged`: what `ids` did is done by
 * `into`, which is one of them or another that is there by that day; a single one is merely succeeded. `split`: one
 * becomes several, and goes on only where it is among them. `closed`: it ends without a successor.
 */
export const OrganisationChange = z.discriminatedUnion("kind", [
  z
    .object({
      kind: z.literal("entered"),
      id: OrganisationId,
      name: Name,
      level: RegisteredLevel,
      organisationKind: OrganisationKind,
      parent: OrganisationId.nullable(),
      ...codes,
      from: IsoDate,
    })
    .readonly(),
  z.object({ kind: z.literal("renamed"), id: OrganisationId, name: Name, from: IsoDate }).readonly(),
  z
    .object({
      kind: z.literal("moved"),
      id: OrganisationId,
      parent: OrganisationId.nullable(),
      from: IsoDate,
    })
    .readonly(),
  z.object({ kind: z.literal("recoded"), id: OrganisationId, ...codes, from: IsoDate }).readonly(),
  z
    .object({ kind: z.literal("merged"), ids: Ids.readonly(), into: OrganisationId, from: IsoDate })
    .refine(({ ids, into }) => ids.some((id) => id !== into))
    .readonly(),
  z
    .object({ kind: z.literal("split"), id: OrganisationId, into: Ids.min(2).readonly(), from: IsoDate })
    .readonly(),
  z.object({ kind: z.literal("closed"), id: OrganisationId, from: IsoDate }).readonly(),
])
export type OrganisationChange = z.infer<typeof OrganisationChange>

/** A change of one kind. */
export type ChangeOf<K extends OrganisationChange["kind"]> = Extract<OrganisationChange, { readonly kind: K }>

/** The organisations whose lives a change is a part of; those that only take on what they did are `receiversOf`. */
export function subjectsOf(change: OrganisationChange): readonly OrganisationId[] {
  return change.kind === "merged" ? change.ids : [change.id]
}

/** Those that hand on what they did, or end: they have to have been there the day before. */
export function giversOf(change: OrganisationChange): readonly OrganisationId[] {
  switch (change.kind) {
    case "merged":
    case "split":
    case "closed":
      return subjectsOf(change)
    case "entered":
    case "renamed":
    case "moved":
    case "recoded":
      return []
  }
}

/** Those that take on what others did: they have to be there on the day. */
export function receiversOf(change: OrganisationChange): readonly OrganisationId[] {
  if (change.kind === "merged") return [change.into]
  return change.kind === "split" ? change.into : []
}

/** Those that are there no longer. */
export function endedBy(change: OrganisationChange): readonly OrganisationId[] {
  const staying = receiversOf(change)
  return giversOf(change).filter((id) => !staying.includes(id))
}

/** The parent a change puts its organisation under; undefined where it says nothing of that. */
export function parentIn(change: OrganisationChange): OrganisationId | null | undefined {
  return change.kind === "entered" || change.kind === "moved" ? change.parent : undefined
}
