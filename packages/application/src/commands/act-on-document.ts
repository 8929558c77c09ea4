import {
  acceptedIn,
  DocumentAct,
  type Done,
  err,
  ok,
  publishedOf,
  type Result,
  type Standing,
  type State,
  standingOf,
  type Version,
} from "@gouji/domain"

import { doneIn } from "../log/admission.ts"
import type { LogEntry } from "../log/entry.ts"
import { perform } from "../log/perform.ts"
import { documentId } from "../organisation-id.ts"
import type { CheckedEntry, Ports } from "../ports.ts"
import type { Problem } from "../problem.ts"
import { publishedChanges } from "../views/published-changes.ts"

/**
 * What a person wants done to a document. A finding is named by its number in the document (`n3`) or the beginning of its
 * fingerprint. `retracted` without an entry takes back the last of one's own acts that stands.
 */
export type Wish =
  | { readonly kind: "annotated"; readonly finding: string | null; readonly words: string }
  | { readonly kind: "accepted"; readonly finding: string; readonly reason: string; readonly until: string }
  | { readonly kind: "contested"; readonly finding: string; readonly reply: string }
  | { readonly kind: "retracted"; readonly entry: string | null }
  | { readonly kind: "submitted" | "signed" | "published" }
  | { readonly kind: "returned" | "withdrawn"; readonly reason: string }

/** What was done, and where the document stands now. */
export interface ActDone {
  /** The document's id in addresses. */
  readonly id: string
  readonly entry: LogEntry
  readonly state: State
  readonly version: number
}

export type ActOnDocument = (id: string, wish: Wish) => Promise<Result<ActDone, Problem>>

/** Does to a document what somebody wants, signed by the key at the desk, or says why not. Nothing is done by halves. */
export function actOnDocument(ports: Ports): ActOnDocument {
  return async (id, wish) => {
    const given = await givenOf(ports, id)
    if (given === undefined) return err({ code: "no-such-document", id })
    const act = DocumentAct.safeParse(await actOf(ports, given, wish))
    if (!act.success) return err({ code: "invalid-wish", field: act.error.issues[0]?.path.join(".") ?? "" })
    const done = await perform(ports, { acts: [act.data] })
    if (!done.ok) return err({ code: "refused", refusal: done.error })
    const [entry] = done.value
    const { subject, sha256 } = given.entry
    const standing = standingOf(subject, doneIn(await ports.registry.history(subject), subject))
    const version = standing.versions.find(({ document }) => document === sha256)
    if (entry === undefined || version === undefined)
      throw new TypeError("an act that was done has its entry")
    return ok({ id: documentId(sha256), entry, state: version.state, version: version.number })
  }
}

/** A document, and the standing of its subject. */
export interface Given {
  readonly entry: CheckedEntry
  readonly standing: Standing
  readonly version: Version
}

/** A document by the beginning of its hash; undefined where there is none. */
export async function givenOf({ registry }: Ports, id: string): Promise<Given | undefined> {
  const entry = await registry.checked(id)
  if (entry === undefined) return undefined
  const standing = standingOf(entry.subject, doneIn(await registry.history(entry.subject), entry.subject))
  const version = standing.versions.find(({ document }) => document === entry.sha256)
  return version === undefined ? undefined : { entry, standing, version }
}

/** The act as the log is to have it; whether it fits is for the domain to say. */
export async function actOf(ports: Ports, given: Given, wish: Wish): Promise<unknown> {
  const { entry, standing, version } = given
  const about = { subject: entry.subject, document: entry.sha256 }
  switch (wish.kind) {
    case "annotated":
      return { ...wish, ...about, finding: wish.finding === null ? null : fingerprintIn(entry, wish.finding) }
    case "accepted":
    case "contested":
      return { ...wish, ...about, finding: fingerprintIn(entry, wish.finding) }
    case "retracted":
      return { ...wish, ...about, entry: entryIn(version, wish.entry, ports.signer?.publicKey ?? null) }
    case "signed": {
      const { catalogue = "", report = "" } = version.checked?.act ?? {}
      return { ...wish, ...about, catalogue, report, accepted: acceptedIn(version) }
    }
    case "published": {
      const before = publishedOf(standing)?.document ?? null
      const other = before === null ? undefined : await ports.registry.checked(before)
      return { ...wish, ...about, corrects: before, changes: publishedChanges(other?.report, entry.report) }
    }
    case "submitted":
    case "returned":
    case "withdrawn":
      return { ...wish, ...about }
  }
}

/** What was named where it is nothing in the document: the domain says then that there is none. */
function fingerprintIn({ report }: CheckedEntry, named: string): string {
  const found = report.findings.filter(({ id, fingerprint }) => id === named || fingerprint.startsWith(named))
  return found.length === 1 && found[0] ? found[0].fingerprint : named
}

/** The hash of an entry by its beginning; without one, of the last own act that stands. */
function entryIn(version: Version, named: string | null, by: string | null): string {
  const { decisions, annotations, submitted } = version
  const standing: readonly Done[] = [...decisions, ...annotations, ...(submitted === null ? [] : [submitted])]
  const found =
    named === null
      ? standing
          .filter((done) => done.by === by)
          .toSorted((a, b) => Number(a.at > b.at) - Number(a.at < b.at))
      : standing.filter(({ entry }) => entry.startsWith(named))
  return found.at(-1)?.entry ?? "0".repeat(64)
}
