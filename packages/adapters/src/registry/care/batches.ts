import {
  type Act,
  entryIn,
  faultsOfReading,
  type LogEntry,
  originalFaults,
  type RegistryFault,
  type RegistryInspector,
  reportFaults,
  type Stored,
  type StoredEntry,
  type StoredOriginal,
  type StoredReport,
  type StoredTable,
  type Writing,
} from "@gouji/application"
import { err, ok, type Result } from "@gouji/domain"

import { nodeHash } from "../../node-hash.ts"

/**
 * A chain behind a number as it was written: entry by entry, with what each speaks of; a document comes in together with
 * its first check. Ends with the first fault.
 */
export async function* batchesAfter(
  from: RegistryInspector,
  chain: string,
  after: number,
): AsyncGenerator<Result<Writing, RegistryFault>> {
  for await (const entries of together(from.entries({ chain, after })))
    yield entries.ok ? await withContent(from, entries.value) : entries
}

/** Entries that are written at once. */
async function* together(
  rows: AsyncIterable<Stored<StoredEntry>>,
): AsyncGenerator<Result<readonly LogEntry[], RegistryFault>> {
  let received: LogEntry | null = null
  for await (const stored of rows) {
    const entry = readEntry(stored)
    if (!entry.ok) return yield entry
    const joined: Joined = joinedTo(received, entry.value)
    received = joined.received
    for (const ready of joined.ready) yield ok(ready)
  }
  if (received !== null) yield ok([received])
}

/** What can be written, and a document that waits for its check. */
interface Joined {
  readonly ready: readonly (readonly LogEntry[])[]
  readonly received: LogEntry | null
}

function joinedTo(received: LogEntry | null, entry: LogEntry): Joined {
  if (received !== null && isCheckOf(entry, received)) return { ready: [[received, entry]], received: null }
  const before = received === null ? [] : [[received]]
  return entry.act.kind === "received"
    ? { ready: before, received: entry }
    : { ready: [...before, [entry]], received: null }
}

function isCheckOf({ act }: LogEntry, { act: received }: LogEntry): boolean {
  return act.kind === "checked" && received.kind === "received" && act.document === received.document
}

function readEntry(stored: Stored<StoredEntry>): Result<LogEntry, RegistryFault> {
  const row = sound("entry", stored, () => [])
  if (!row.ok) return row
  const entry = entryIn(row.value)
  return entry === undefined
    ? err({ code: "unreadable", table: "entry", key: stored.key, detail: "act" })
    : ok(entry)
}

async function withContent(
  from: RegistryInspector,
  entries: readonly LogEntry[],
): Promise<Result<Writing, RegistryFault>> {
  let writing: Writing = { entries }
  for (const { act } of entries) {
    const content = await contentOf(from, act)
    if (!content.ok) return content
    writing = { ...writing, ...content.value }
  }
  return ok(writing)
}

type Content = Pick<Writing, "original" | "report">

async function contentOf(from: RegistryInspector, act: Act): Promise<Result<Content, RegistryFault>> {
  switch (act.kind) {
    case "received":
      return originalIn(await from.original(act.document), act.document)
    case "checked":
      return reportIn(await from.report(act.report), act.report)
    default:
      return ok({})
  }
}

function originalIn(found: Stored<StoredOriginal> | undefined, key: string): Result<Content, RegistryFault> {
  const row = sound("original", found ?? { kind: "missing", key }, (each) => originalFaults(each, nodeHash))
  if (!row.ok) return row
  const { sha256, name, bytes, text, personal } = row.value
  // Faultless, so that its text was unpacked and its spans are some.
  return ok({ original: { sha256, name, bytes, text: text ?? "", personal: JSON.parse(personal) } })
}

function reportIn(found: Stored<StoredReport> | undefined, key: string): Result<Content, RegistryFault> {
  const row = sound("report", found ?? { kind: "missing", key }, (each) => reportFaults(each, nodeHash))
  return row.ok ? ok({ report: { hash: row.value.hash, json: row.value.json ?? "" } }) : row
}

type Found<Row> = Stored<Row> | { readonly kind: "missing"; readonly key: string }

/** A row, or the first thing that is wrong with it. */
function sound<Row>(
  table: StoredTable,
  found: Found<Row>,
  faultsOf: (row: Row) => readonly RegistryFault[],
): Result<Row, RegistryFault> {
  if (found.kind === "missing") return err({ code: "missing", table, key: found.key, detail: "" })
  const [fault] = [...faultsOfReading(table, found), ...(found.kind === "row" ? faultsOf(found.row) : [])]
  if (fault !== undefined) return err(fault)
  if (found.kind !== "row") throw new TypeError("what cannot be read has a fault")
  return ok(found.row)
}
