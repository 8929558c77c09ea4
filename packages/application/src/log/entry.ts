import { DocumentAct, KeyAct, RegisterAct } from "@gouji/domain"
import * as z from "zod"

import { type Canonical, canonicalBytes } from "../canonical-json.ts"
import type { Hash } from "../ports.ts"
import type { Signer } from "../signing.ts"

/** The chain that keys are enrolled in. No organisation has an id with a slash. */
export const KEY_CHAIN = "registry/keys"
/** The chain of what happened to organisations. Any other is one organisation's, under its id. */
export const REGISTER_CHAIN = "registry/organisations"

/** Anything the log can hold. */
export const Act = z.union([DocumentAct, KeyAct, RegisterAct])
export type Act = z.infer<typeof Act>

const Hex = z.string().regex(/^[0-9a-f]{64}$/)

/**
 * One line of the log. Every organisation has a chain of its own, so that many can be written at once: an entry carries
 * the hash of the one before it, so nothing in between can be changed, put in or taken out unseen. `by` is the public
 * key that signed it, null where a machine received or checked something without one.
 */
export const LogEntry = z
  .object({
    chain: z.string().min(1),
    /** From 1 on, without gaps. */
    sequence: z.int().positive(),
    /** ISO 8601 in UTC; never before that of the entry before it, whatever the clock said. */
    at: z.iso.datetime(),
    by: z.string().nullable(),
    act: Act,
    /** Of the entry before; null for the first of its chain. */
    previous: Hex.nullable(),
    /** SHA-256 over the canonical JSON of all of the above. */
    hash: Hex,
    /** Over the same bytes. */
    signature: z.string().nullable(),
  })
  .readonly()
export type LogEntry = z.infer<typeof LogEntry>

/** An entry that is not sealed yet. */
export type Draft = Omit<LogEntry, "hash" | "signature" | "by">

/** The end of a chain. */
export type Head = Pick<LogEntry, "sequence" | "hash" | "at">

/** Seals an entry by its hash, and signs it where somebody does. */
export function sealed(hash: Hash, draft: Draft, signer: Signer | null): LogEntry {
  const unsealed = { ...draft, by: signer?.publicKey ?? null }
  const bytes = sealedBytes(unsealed)
  return { ...unsealed, hash: hash(bytes), signature: signer?.sign(bytes) ?? null }
}

/** The bytes an entry's hash and signature are over. */
export function sealedBytes({
  chain,
  sequence,
  at,
  by,
  act,
  previous,
}: Omit<LogEntry, "hash" | "signature">): Uint8Array {
  // Acts hold strings, whole numbers, lists and nulls only; anything else is thrown on.
  return canonicalBytes({ chain, sequence, at, by, act: act as Canonical, previous })
}

/** The chain an act belongs in. */
export function chainOf(act: Act): string {
  if ("subject" in act) return act.subject.organisation
  return "key" in act ? KEY_CHAIN : REGISTER_CHAIN
}

/** The draft that follows the end of a chain. A clock that went back is not followed: time in a chain only rises. */
export function following(head: Head | null, act: Act, now: string): Draft {
  return {
    chain: chainOf(act),
    sequence: (head?.sequence ?? 0) + 1,
    at: head !== null && head.at > now ? head.at : now,
    act,
    previous: head?.hash ?? null,
  }
}
