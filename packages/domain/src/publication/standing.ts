import * as z from "zod"

import type { AcceptedFinding, DisclosureSubject, DocumentAct, WeighedFinding } from "./act.ts"

/**
 * Where a document stands: received → checked → in review → signed → published → corrected or withdrawn. `corrected`
 * is a version that a newer one took the place of.
 */
export const State = z.enum([
  "received",
  "checked",
  "in-review",
  "signed",
  "published",
  "corrected",
  "withdrawn",
])
export type State = z.infer<typeof State>

/** An act as it was done: when, by whom, and the hash of its entry in the log. */
export interface Done<A = DocumentAct> {
  readonly act: A
  /** ISO 8601 in UTC. */
  readonly at: string
  /** Null for what a machine did without a key: receiving and checking. */
  readonly by: string | null
  readonly entry: string
}

type Of<K extends DocumentAct["kind"]> = Done<Extract<DocumentAct, { readonly kind: K }>>

/** What was decided of a finding and stands: nothing later took it back or took its place. */
export type Decision = Of<"accepted"> | Of<"contested">

/** One version of a disclosure, and how far it came. */
export interface Version {
  readonly document: string
  /** 1 for the first that came in. */
  readonly number: number
  readonly state: State
  readonly received: Of<"received">
  /** The last time; null before. */
  readonly checked: Of<"checked"> | null
  readonly submitted: Of<"submitted"> | null
  readonly returned: Of<"returned"> | null
  readonly decisions: readonly Decision[]
  readonly annotations: readonly Of<"annotated">[]
  readonly signed: Of<"signed"> | null
  readonly published: Of<"published"> | null
  readonly withdrawn: Of<"withdrawn"> | null
}

/** Every version of one subject, the first first. */
export interface Standing {
  readonly subject: DisclosureSubject
  readonly versions: readonly Version[]
}

/** The acts of one subject, in the order they were done, as where it stands now. */
export function standingOf(subject: DisclosureSubject, done: readonly Done[]): Standing {
  const versions = done.reduce<readonly Version[]>((before, each) => after(before, each), [])
  return { subject, versions }
}

/** The version people work on: the last that came in and was not withdrawn. */
export function currentOf({ versions }: Standing): Version | undefined {
  return versions.findLast(({ state }) => state !== "withdrawn")
}

/** The version the public is shown; undefined where none is. */
export function publishedOf({ versions }: Standing): Version | undefined {
  return versions.findLast(({ state }) => state === "published")
}

/** The findings that are neither let stand, on that day, nor answered. `today` is an ISO date. */
export function unsettled(version: Version, today: string): readonly WeighedFinding[] {
  return (version.checked?.act.findings ?? []).filter(
    ({ fingerprint }) => !version.decisions.some((decision) => settles(decision, fingerprint, today)),
  )
}

/** The findings let stand, as a sign-off lists them. */
export function acceptedIn({ decisions }: Version): readonly AcceptedFinding[] {
  return decisions.flatMap(({ act }) =>
    act.kind === "accepted" ? [{ fingerprint: act.finding, reason: act.reason, until: act.until }] : [],
  )
}

function settles({ act }: Decision, finding: string, today: string): boolean {
  return act.finding === finding && (act.kind === "contested" || act.until >= today)
}

function after(versions: readonly Version[], { act, ...how }: Done): readonly Version[] {
  if (act.kind === "received") {
    const received = firstStep(versions.length + 1, { act, ...how })
    return [...versions.map(replaced), received]
  }
  return versions.map((version) => {
    if (version.document === act.document) return step(version, { act, ...how })
    const isCorrected = act.kind === "published" && version.document === act.corrects
    return isCorrected ? { ...version, state: "corrected" } : version
  })
}

function firstStep(number: number, received: Of<"received">): Version {
  return {
    document: received.act.document,
    number,
    state: "received",
    received,
    checked: null,
    submitted: null,
    returned: null,
    decisions: [],
    annotations: [],
    signed: null,
    published: null,
    withdrawn: null,
  }
}

/** What came in before and was not published is no longer worked on; what was published stands until its place is taken. */
function replaced(version: Version): Version {
  return version.state === "published" || version.state === "withdrawn"
    ? version
    : { ...version, state: "corrected" }
}

function step(version: Version, { act, ...how }: Done): Version {
  switch (act.kind) {
    case "received":
      return version
    case "checked":
      return {
        ...version,
        checked: { act, ...how },
        state: version.state === "received" ? "checked" : version.state,
      }
    case "annotated":
      return { ...version, annotations: [...version.annotations, { act, ...how }] }
    case "accepted":
      return decided(version, { act, ...how })
    case "contested":
      return decided(version, { act, ...how })
    case "retracted":
      return retracted(version, act.entry)
    case "submitted":
      return { ...version, submitted: { act, ...how }, state: "in-review" }
    case "returned":
      return { ...version, returned: { act, ...how }, submitted: null, signed: null, state: "checked" }
    case "signed":
      return { ...version, signed: { act, ...how }, state: "signed" }
    case "published":
      return { ...version, published: { act, ...how }, state: "published" }
    case "withdrawn":
      return { ...version, withdrawn: { act, ...how }, state: "withdrawn" }
  }
}

/** The last decision of a finding is the one that stands. */
function decided(version: Version, decision: Decision): Version {
  const others = version.decisions.filter(({ act }) => act.finding !== decision.act.finding)
  return { ...version, decisions: [...others, decision] }
}

function retracted(version: Version, entry: string): Version {
  const isSubmission = version.submitted?.entry === entry
  return {
    ...version,
    decisions: version.decisions.filter((each) => each.entry !== entry),
    annotations: version.annotations.filter((each) => each.entry !== entry),
    submitted: isSubmission ? null : version.submitted,
    state: isSubmission ? "checked" : version.state,
  }
}
