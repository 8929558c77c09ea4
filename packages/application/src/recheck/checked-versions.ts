import {
  type DisclosureSubject,
  type DocumentAct,
  type Done,
  refusalOf,
  type State,
  standingOf,
  type Version,
} from "@gouji/domain"

import { doneIn } from "../log/admission.ts"
import type { LogEntry } from "../log/entry.ts"
import type { RegistryReader } from "../ports.ts"
import type { Edition } from "../rulebook.ts"

/** A check as the log has it. */
export interface CheckInLog extends Edition {
  readonly at: string
  /** The report's hash. */
  readonly report: string
  readonly against: readonly string[]
}

/** A version of a disclosure, and every check of it. */
export interface CheckedVersion {
  readonly subject: DisclosureSubject
  readonly document: string
  readonly state: State
  readonly receivedAt: string
  /** Whether it may be checked at all: what was replaced or withdrawn may not. */
  readonly isCheckable: boolean
  /** The earliest first. */
  readonly checks: readonly CheckInLog[]
}

/** Entries asked for at once. */
const STRETCH = 1000

/** Every version there is, chain after chain; as much memory as one organisation takes. */
export async function* checkedVersions(registry: RegistryReader): AsyncGenerator<CheckedVersion> {
  for (const chain of await registry.chains()) {
    const entries = await wholeChain(registry, chain)
    for (const subject of subjectsIn(entries)) yield* versionsOf(subject, entries)
  }
}

async function wholeChain(registry: RegistryReader, chain: string): Promise<readonly LogEntry[]> {
  const entries: LogEntry[] = []
  for (;;) {
    const stretch = await registry.chain(chain, entries.at(-1)?.sequence ?? 0, STRETCH)
    entries.push(...stretch)
    if (stretch.length < STRETCH) return entries
  }
}

function subjectsIn(entries: readonly LogEntry[]): readonly DisclosureSubject[] {
  const subjects = entries.flatMap(({ act }) => (act.kind === "received" ? [act.subject] : []))
  return [...new Map(subjects.map((subject) => [`${subject.fiscalYear}/${subject.stage}`, subject])).values()]
}

/** The versions of one subject, from what was done about it. */
export function versionsOf(
  subject: DisclosureSubject,
  entries: readonly LogEntry[],
): readonly CheckedVersion[] {
  const done = doneIn(entries, subject)
  const standing = standingOf(subject, done)
  return standing.versions.map(({ document, state, received }) => ({
    subject,
    document,
    state,
    receivedAt: received.at,
    isCheckable: isCheckable(standing.versions, { subject, document }),
    checks: done.flatMap((each) => checkIn(each, document)),
  }))
}

/** Asks who decides it; what the check would say makes no difference. */
function isCheckable(
  versions: readonly Version[],
  { subject, document }: { readonly subject: DisclosureSubject; readonly document: string },
): boolean {
  const nothing = { catalogue: "", engine: "", report: "", against: [], findings: [] }
  const act: DocumentAct = { kind: "checked", subject, document, ...nothing }
  return refusalOf({ standing: { subject, versions }, act, by: null, at: "", holders: [] }) === null
}

function checkIn({ act, at }: Done, document: string): readonly CheckInLog[] {
  if (act.kind !== "checked" || act.document !== document) return []
  const { catalogue, engine, report, against } = act
  return [{ at, catalogue, engine, report, against }]
}
