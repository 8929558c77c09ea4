import * as z from "zod"

import { Dates } from "../disclosure.ts"
import { FiscalYear, Stage } from "../fiscal.ts"
import { OrganisationChange } from "../register/change.ts"

/** What is published as one thing: an organisation's budget of a year, or its final accounts. */
export const DisclosureSubject = z
  .object({
    /** The organisation's permanent id. */
    organisation: z.string().min(1),
    fiscalYear: FiscalYear,
    stage: Stage,
  })
  .readonly()
export type DisclosureSubject = z.infer<typeof DisclosureSubject>

/** What a key may be used for. One person may hold several roles, and is still one person. */
export const Role = z.enum(["clerk", "reviewer", "administrator"])
export type Role = z.infer<typeof Role>

/** SHA-256 in lower-case hex: how documents and reports are named. */
const Sha256 = z.string().regex(/^[0-9a-f]{64}$/)
/** Words of a person, which the log keeps for good. */
const Words = z.string().trim().min(1).max(2000)

/** A finding as a decision refers to it: its fingerprint survives re-runs, and what it weighed when it was checked. */
export const WeighedFinding = z
  .object({ fingerprint: z.string(), severity: z.enum(["fatal", "error", "warning", "info"]) })
  .readonly()
export type WeighedFinding = z.infer<typeof WeighedFinding>

/** A finding that was let stand, as a sign-off lists it: with the reason, and the day up to which it counts. */
export const AcceptedFinding = z
  .object({ fingerprint: z.string(), reason: Words, until: z.iso.date() })
  .readonly()
export type AcceptedFinding = z.infer<typeof AcceptedFinding>

/** One figure that differs between a published version and the one that replaces it; null where one lacks it. */
export const PublishedChange = z
  .object({ slot: z.string(), from: z.string().nullable(), to: z.string().nullable() })
  .readonly()
export type PublishedChange = z.infer<typeof PublishedChange>

/** The days a disclosure's timeliness is judged by, as whoever brought it in gives them; each null where not known. */
export const ReceivedDates = Dates.unwrap()
  .pick({ adopted: true, approved: true, published: true })
  .readonly()
export type ReceivedDates = z.infer<typeof ReceivedDates>

const about = { subject: DisclosureSubject, document: Sha256 }

/**
 * What can happen to a document. `received`: it came in, as a new version of its subject. `checked`: it was held
 * against a catalogue; `report` is the hash of what came of it. `annotated`, `accepted` (let stand, with a reason and
 * until a day), `contested` (the department's reply): about one finding. `submitted`: handed to the reviewer;
 * `returned`: handed back. `retracted`: an earlier act of the same document is taken back; `entry` is its hash. `signed`:
 * a second person vouches for it, as it was checked under a catalogue, and for every finding let stand. `published`:
 * made public, in place of `corrects`, with what changed. `withdrawn`: no longer stands.
 */
export const DocumentAct = z.discriminatedUnion("kind", [
  z
    .object({
      kind: z.literal("received"),
      ...about,
      name: z.string(),
      /** The address it was found under; null where it came as a file. */
      address: z.string().nullable(),
      /** What was known of its dates besides what it says itself; null where nothing was. */
      dates: ReceivedDates.nullable(),
    })
    .readonly(),
  z
    .object({
      kind: z.literal("checked"),
      ...about,
      catalogue: z.string(),
      engine: z.string(),
      report: Sha256,
      /** The documents it was held against; none where it was checked by itself. */
      against: z.array(Sha256).readonly(),
      findings: z.array(WeighedFinding).readonly(),
    })
    .readonly(),
  z
    .object({ kind: z.literal("annotated"), ...about, finding: z.string().nullable(), words: Words })
    .readonly(),
  z
    .object({
      kind: z.literal("accepted"),
      ...about,
      finding: z.string(),
      reason: Words,
      until: z.iso.date(),
    })
    .readonly(),
  z.object({ kind: z.literal("contested"), ...about, finding: z.string(), reply: Words }).readonly(),
  z.object({ kind: z.literal("retracted"), ...about, entry: Sha256 }).readonly(),
  z.object({ kind: z.literal("submitted"), ...about }).readonly(),
  z.object({ kind: z.literal("returned"), ...about, reason: Words }).readonly(),
  z
    .object({
      kind: z.literal("signed"),
      ...about,
      catalogue: z.string(),
      report: Sha256,
      accepted: z.array(AcceptedFinding).readonly(),
    })
    .readonly(),
  z
    .object({
      kind: z.literal("published"),
      ...about,
      corrects: Sha256.nullable(),
      changes: z.array(PublishedChange).readonly(),
    })
    .readonly(),
  z.object({ kind: z.literal("withdrawn"), ...about, reason: Words }).readonly(),
])
export type DocumentAct = z.infer<typeof DocumentAct>

/** The keys a registry knows. The first one enrols itself; any other is enrolled or revoked by an administrator. */
export const KeyAct = z.discriminatedUnion("kind", [
  z
    .object({
      kind: z.literal("key-enrolled"),
      /** The raw Ed25519 public key, base64url. */
      key: z.string().regex(/^[A-Za-z0-9_-]{43}$/),
      /** Who holds it. Two keys of one person are one pair of eyes. */
      person: Words,
      roles: z.array(Role).min(1).readonly(),
    })
    .readonly(),
  z
    .object({
      kind: z.literal("key-revoked"),
      key: z.string().regex(/^[A-Za-z0-9_-]{43}$/),
      reason: Words,
    })
    .readonly(),
])
export type KeyAct = z.infer<typeof KeyAct>

/** What happened to organisations: any number of changes that are sound together, or none of them. */
export const RegisterAct = z
  .object({
    kind: z.literal("organisations-changed"),
    changes: z.array(OrganisationChange).min(1).readonly(),
  })
  .readonly()
export type RegisterAct = z.infer<typeof RegisterAct>
