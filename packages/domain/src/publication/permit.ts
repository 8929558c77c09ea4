import type { AcceptedFinding, DocumentAct, Role } from "./act.ts"
import { type Holder, holderOf, personOf } from "./keys.ts"
import type { Refusal } from "./refusal.ts"
import {
  acceptedIn,
  type Done,
  publishedOf,
  type Standing,
  type State,
  unsettled,
  type Version,
} from "./standing.ts"

/** An act about to be done, with what it is judged by. */
export interface Attempt {
  readonly standing: Standing
  readonly act: DocumentAct
  /** The key that signs it; null where none does. */
  readonly by: string | null
  /** ISO 8601 in UTC. */
  readonly at: string
  readonly holders: readonly Holder[]
}

/** In which states what can be done, and by whom; nobody has to be known for what a machine does. */
const PERMITTED: Readonly<
  Record<DocumentAct["kind"], { readonly states: readonly State[]; readonly roles: readonly Role[] | null }>
> = {
  received: { states: [], roles: null },
  checked: { states: ["received", "checked", "in-review", "signed", "published"], roles: null },
  annotated: { states: ["checked", "in-review", "signed", "published"], roles: ["clerk", "reviewer"] },
  accepted: { states: ["checked", "in-review"], roles: ["clerk", "reviewer"] },
  contested: { states: ["checked", "in-review"], roles: ["clerk", "reviewer"] },
  retracted: { states: ["checked", "in-review"], roles: ["clerk", "reviewer"] },
  submitted: { states: ["checked"], roles: ["clerk", "reviewer"] },
  returned: { states: ["in-review", "signed"], roles: ["reviewer"] },
  signed: { states: ["in-review"], roles: ["reviewer"] },
  published: { states: ["signed"], roles: ["clerk", "reviewer"] },
  withdrawn: {
    states: ["received", "checked", "in-review", "signed", "published"],
    roles: ["clerk", "reviewer"],
  },
}

/**
 * Why an act may not be done; null where it may. The one place that decides it: stores ask it inside the transaction
 * that writes, screens to say why something cannot be done now.
 */
export function refusalOf(attempt: Attempt): Refusal | null {
  const { standing, act, by, holders } = attempt
  const version = standing.versions.find(({ document }) => document === act.document)
  const { states, roles } = PERMITTED[act.kind]
  const unfit = unfitFor(by, roles, holders)
  if (unfit !== null) return unfit
  if (act.kind === "received")
    return version === undefined ? null : { code: "already-received", document: act.document }
  if (version === undefined) return { code: "unknown-version", document: act.document }
  if (!states.includes(version.state)) return { code: "wrong-state", state: version.state, wanted: states }
  return particular(attempt, version)
}

/** Who signs has to be known, whatever it is; who has to sign, only where roles are asked for. */
function unfitFor(
  by: string | null,
  wanted: readonly Role[] | null,
  holders: readonly Holder[],
): Refusal | null {
  if (by === null && wanted === null) return null
  const holder = holderOf(holders, by)
  if (holder === undefined) return { code: "not-enrolled" }
  if (wanted === null || holder.roles.some((role) => wanted.includes(role))) return null
  return { code: "wrong-role", wanted }
}

/** What an act demands besides its state and role. */
function particular({ act, by, at, holders, standing }: Attempt, version: Version): Refusal | null {
  const today = at.slice(0, 10)
  switch (act.kind) {
    case "accepted":
      if (act.until < today) return { code: "expiry-passed", until: act.until }
      return unknownIn(version, act.finding)
    case "contested":
      return unknownIn(version, act.finding)
    case "annotated":
      return act.finding === null ? null : unknownIn(version, act.finding)
    case "retracted":
      return isRetractable(version, act.entry, { by, holders })
        ? null
        : { code: "nothing-to-retract", entry: act.entry }
    case "signed":
      return samePerson(version, by, holders) ?? otherCheck(version, act)
    case "published":
      return unsettledIn(version, today) ?? otherVersion(standing, act.corrects)
    case "received":
    case "checked":
    case "submitted":
    case "returned":
    case "withdrawn":
      return null
  }
}

function unknownIn({ checked }: Version, finding: string): Refusal | null {
  const isKnown = checked?.act.findings.some(({ fingerprint }) => fingerprint === finding) ?? false
  return isKnown ? null : { code: "unknown-finding", finding }
}

interface Hands {
  readonly by: string | null
  readonly holders: readonly Holder[]
}

/** One's own decisions, notes and submissions that stand. */
function isRetractable(version: Version, entry: string, { by, holders }: Hands): boolean {
  const standing: readonly (Done | null)[] = [...version.decisions, ...version.annotations, version.submitted]
  const found = standing.find((done) => done?.entry === entry)
  return found != null && isSame(found.by, by, holders)
}

/** Who received, submitted or decided anything of it prepared it. */
function samePerson(version: Version, by: string | null, holders: readonly Holder[]): Refusal | null {
  const prepared: readonly (Done | null)[] = [version.received, version.submitted, ...version.decisions]
  const own = prepared.some((done) => done != null && isSame(done.by, by, holders))
  return own ? { code: "same-person", person: personOf(holders, by) ?? "" } : null
}

/** By person, since one may have changed keys. */
function isSame(one: string | null, other: string | null, holders: readonly Holder[]): boolean {
  const person = personOf(holders, one)
  return person !== undefined && person === personOf(holders, other)
}

function otherCheck(
  version: Version,
  act: Extract<DocumentAct, { readonly kind: "signed" }>,
): Refusal | null {
  const { checked } = version
  const isLast = checked?.act.catalogue === act.catalogue && checked.act.report === act.report
  return isLast && sameFindings(acceptedIn(version), act.accepted)
    ? null
    : { code: "other-check", catalogue: checked?.act.catalogue ?? "" }
}

function sameFindings(one: readonly AcceptedFinding[], other: readonly AcceptedFinding[]): boolean {
  const keysOf = (list: readonly AcceptedFinding[]) =>
    list.map(({ fingerprint, reason, until }) => JSON.stringify([fingerprint, reason, until])).toSorted()
  return keysOf(one).join("\n") === keysOf(other).join("\n")
}

function unsettledIn(version: Version, today: string): Refusal | null {
  const fatal = unsettled(version, today).filter(({ severity }) => severity === "fatal")
  return fatal.length === 0
    ? null
    : { code: "unsettled-findings", findings: fatal.map(({ fingerprint }) => fingerprint) }
}

function otherVersion(standing: Standing, corrects: string | null): Refusal | null {
  const published = publishedOf(standing)?.document ?? null
  return published === corrects ? null : { code: "other-version", published }
}
