import {
  type DisclosureSubject,
  err,
  type Holder,
  ok,
  personOf,
  type Result,
  type Standing,
  standingOf,
} from "@gouji/domain"

import { doneIn } from "../log/admission.ts"
import type { LogEntry } from "../log/entry.ts"
import type { CheckedEntry, RegistryReader } from "../ports.ts"
import type { Problem } from "../problem.ts"
import { holders } from "./holders.ts"

/** A line of the log with who wrote it. For the staff: persons are named. */
export interface LifeEntry {
  readonly entry: LogEntry
  /** Null where a machine did it without a key. */
  readonly person: string | null
}

/** All that happened to a disclosure, in every version of it, and where it stands. */
export interface LifeView {
  readonly subject: DisclosureSubject
  readonly document: CheckedEntry
  readonly standing: Standing
  readonly log: readonly LifeEntry[]
}

/** The life of the disclosure a document belongs to, by the beginning of the document's hash. */
export function life({ registry }: { readonly registry: RegistryReader }) {
  return async (id: string): Promise<Result<LifeView, Problem>> => {
    const document = await registry.checked(id)
    if (document === undefined) return err({ code: "no-such-document", id })
    const { subject } = document
    const entries = await registry.history(subject)
    const known = await holders(registry)
    return ok({
      subject,
      document,
      standing: standingOf(subject, doneIn(entries, subject)),
      log: entries.map((entry) => lifeEntry(entry, known)),
    })
  }
}

/** An entry with the name of whoever signed it; its key where that was never enrolled. */
export function lifeEntry(entry: LogEntry, known: readonly Holder[]): LifeEntry {
  return { entry, person: personOf(known, entry.by) ?? entry.by }
}
