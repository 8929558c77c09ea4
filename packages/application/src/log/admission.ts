import {
  type DisclosureSubject,
  type DocumentAct,
  type Done,
  holdersOf,
  type KeyAct,
  keyRefusal,
  type Refusal,
  type RegisterAct,
  refusalOf,
  registerRefusal,
  standingOf,
} from "@gouji/domain"

import type { Hash } from "../ports.ts"
import type { VerifySignature } from "../signing.ts"
import { chainOf, type Head, type LogEntry, sealedBytes } from "./entry.ts"

/** Why an entry does not go into the log. `conflict`: somebody wrote to its chain meanwhile. */
export type Rejection =
  | Refusal
  | { readonly code: "conflict" }
  | { readonly code: "bad-entry"; readonly what: "hash" | "signature" | "chain" | "time" }

/** What an entry is held against, as the store has it inside the transaction that is to write it. */
export interface Admission {
  readonly entry: LogEntry
  readonly head: Head | null
  /** Earlier entries about the same subject, or about organisations; for an act on a key none. */
  readonly history: readonly LogEntry[]
  /** All of the chain of keys. */
  readonly keys: readonly LogEntry[]
  readonly hash: Hash
  readonly verify: VerifySignature
}

/** Several entries of one chain, each held against what the ones before it would have made of it. */
export function rejectionOfAll({
  entries,
  ...admission
}: Omit<Admission, "entry"> & { readonly entries: readonly LogEntry[] }): Rejection | null {
  let { head, history, keys } = admission
  for (const entry of entries) {
    const rejection = rejectionOf({ ...admission, entry, head, history, keys })
    if (rejection !== null) return rejection
    head = entry
    if (isKeyAct(entry.act)) keys = [...keys, entry]
    else history = [...history, entry]
  }
  return null
}

/**
 * Why an entry may not be written; null where it may. Every store asks this inside its transaction, so that no screen,
 * command or second process can go round it.
 */
export function rejectionOf(admission: Admission): Rejection | null {
  const { entry, head } = admission
  if (entry.previous !== (head?.hash ?? null) || entry.sequence !== (head?.sequence ?? 0) + 1)
    return { code: "conflict" }
  return flawOf(admission) ?? refusedBy(admission)
}

/** What is wrong with an entry in itself. */
function flawOf({ entry, head, hash, verify }: Admission): Rejection | null {
  const bytes = sealedBytes(entry)
  if (hash(bytes) !== entry.hash) return { code: "bad-entry", what: "hash" }
  if (!isSigned(entry, bytes, verify)) return { code: "bad-entry", what: "signature" }
  if (entry.chain !== chainOf(entry.act)) return { code: "bad-entry", what: "chain" }
  return head !== null && entry.at < head.at ? { code: "bad-entry", what: "time" } : null
}

/** Signed by the key it names, or by nobody where it names none. */
export function isSigned({ by, signature }: LogEntry, bytes: Uint8Array, verify: VerifySignature): boolean {
  if (by === null || signature === null) return by === signature
  return verify({ publicKey: by, signature, bytes })
}

function refusedBy({ entry, history, keys }: Admission): Refusal | null {
  const { act, by, at } = entry
  const done = keys.map((each) => each.act).filter(isKeyAct)
  const holders = holdersOf(done)
  if (isKeyAct(act)) return keyRefusal(done, act, by)
  if (!isDocumentAct(act)) {
    const changed = history.map((each) => each.act).filter(isRegisterAct)
    return registerRefusal(changed, act, { by, holders })
  }
  const standing = standingOf(act.subject, doneIn(history, act.subject))
  return refusalOf({ standing, act, by, at, holders })
}

/** The acts about one subject among entries, as the domain knows them. */
export function doneIn(entries: readonly LogEntry[], subject: DisclosureSubject): readonly Done[] {
  return entries.flatMap(({ act, at, by, hash }) =>
    isDocumentAct(act) && isSameSubject(act.subject, subject) ? [{ act, at, by, entry: hash }] : [],
  )
}

function isSameSubject(one: DisclosureSubject, other: DisclosureSubject): boolean {
  return (
    one.organisation === other.organisation &&
    one.fiscalYear === other.fiscalYear &&
    one.stage === other.stage
  )
}

export function isDocumentAct(act: LogEntry["act"]): act is DocumentAct {
  return "subject" in act
}

function isKeyAct(act: LogEntry["act"]): act is KeyAct {
  return "key" in act
}

/** Whether an act is about organisations. */
export function isRegisterAct(act: LogEntry["act"]): act is RegisterAct {
  return "changes" in act && !("subject" in act)
}
