import { type DisclosureSubject, standingOf, type Version } from "@gouji/domain"
import * as z from "zod"

import { doneIn } from "../log/admission.ts"
import type { LogEntry } from "../log/entry.ts"
import type { Initials } from "../ports.ts"
import type { CheckedDocument } from "../wire.ts"
import { loggedOf, reportedOf } from "./listed-version.ts"
import type { FaultCode, RegistryFault } from "./registry-fault.ts"
import type { RegistryInspector, Stored, StoredChain, StoredVersion } from "./registry-inspector.ts"
import { keyOf } from "./replay.ts"
import { valueIn } from "./stored-content.ts"
import { differing } from "./stored-entry.ts"

/** What the row of a chain's end says otherwise than the chain. */
export function chainFaults(
  entries: readonly LogEntry[],
  stored: Stored<StoredChain> | undefined,
): readonly RegistryFault[] {
  const last = entries.at(-1)
  if (last === undefined) return []
  const { chain: key, sequence: length, hash, at } = last
  if (stored === undefined) return [{ code: "missing", table: "chain", key, detail: "" }]
  if (stored.kind !== "row") return []
  const columns = differing<StoredChain>({ length, hash, at }, stored.row)
  return columns.length === 0 ? [] : [{ code: "wrong-column", table: "chain", key, detail: columns.join() }]
}

/** What is stored, and what lists are made with. */
interface Deriving {
  readonly inspector: RegistryInspector
  readonly initials: Initials
}

/** What the rows of lists say otherwise than an organisation's chain and its reports. */
export async function* versionFaults(
  { inspector, initials }: Deriving,
  entries: readonly LogEntry[],
): AsyncGenerator<RegistryFault> {
  const [first] = entries
  if (first === undefined) return
  const stored = new Map<string, Stored<StoredVersion>>()
  for await (const each of inspector.versions(first.chain)) stored.set(each.key, each)
  for (const version of versionsIn(entries)) {
    const logged = loggedOf(version)
    if (logged === null) continue
    const key = versionKey(logged)
    const found = stored.get(key)
    stored.delete(key)
    yield* heldAgainst(found, { ...logged, ...(await reported({ inspector, initials }, logged.report)) })
  }
  // What cannot be read is told where all versions are gone through.
  for (const [key, { kind }] of stored) if (kind === "row") yield fault("extra", key)
}

function* heldAgainst(
  found: Stored<StoredVersion> | undefined,
  expected: Partial<StoredVersion> & Parameters<typeof versionKey>[0],
): Generator<RegistryFault> {
  if (found === undefined) yield fault("missing", versionKey(expected))
  if (found?.kind !== "row") return
  const columns = differing(expected, found.row)
  if (columns.length > 0) yield fault("wrong-column", found.key, columns.join())
}

function fault(code: FaultCode, key: string, detail = ""): RegistryFault {
  return { code, table: "version", key, detail }
}

/** All versions an organisation's chain tells of. */
export function versionsIn(entries: readonly LogEntry[]): readonly Version[] {
  return subjectsIn(entries).flatMap((subject) => standingOf(subject, doneIn(entries, subject)).versions)
}

/** Everything an organisation's chain tells of. */
export function subjectsIn(entries: readonly LogEntry[]): readonly DisclosureSubject[] {
  const subjects = entries.flatMap(({ act }) => (act.kind === "received" ? [act.subject] : []))
  return [...new Map(subjects.map((subject) => [keyOf(subject), subject])).values()]
}

/** How a version is named to people: organisation, year, stage and hash. */
function versionKey(row: Pick<StoredVersion, "organisation" | "fiscalYear" | "stage" | "sha256">) {
  return `${row.organisation}/${row.fiscalYear}/${row.stage}/${row.sha256}`
}

/** The columns that come of a report; none where it is not there or damaged, which is told of the report. */
async function reported({ inspector, initials }: Deriving, hash: string): Promise<Partial<StoredVersion>> {
  const stored = await inspector.report(hash)
  const json = stored?.kind === "row" ? stored.row.json : null
  const report = json === null ? undefined : valueIn(json)
  // As it was written: parsed by a schema, its parts would come in the schema's order.
  return Listed.safeParse(report).success ? reportedOf(report as CheckedDocument, initials) : {}
}

/** What lists take of a report. */
const Listed = z.object({
  disclosure: z.object({
    title: z.string(),
    organisation: z.object({ name: z.string(), level: z.string() }),
    unread: z.array(z.unknown()),
  }),
  figures: z.array(z.object({ qualifiers: z.object({}) })),
  findings: z.array(z.object({ rules: z.array(z.string()) })),
  summary: z.object({}),
})
