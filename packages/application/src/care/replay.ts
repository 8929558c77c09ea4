import type { DisclosureSubject } from "@gouji/domain"

import { isDocumentAct, isSigned, type Rejection, rejectionOf } from "../log/admission.ts"
import { chainOf, type Head, KEY_CHAIN, type LogEntry, sealedBytes } from "../log/entry.ts"
import type { StorePorts } from "../ports.ts"
import { type FaultCode, faultsOfReading, type RegistryFault } from "./registry-fault.ts"
import type { Stored, StoredEntry } from "./registry-inspector.ts"
import { columnsAgainst, entryIn } from "./stored-entry.ts"

/** The entries of the chain of keys, and whether nothing is wrong with them. */
export interface KeyRing {
  readonly entries: readonly LogEntry[]
  readonly isWhole: boolean
}

/** What came of going through a chain as it was written. */
export interface Replayed {
  readonly entries: readonly LogEntry[]
  readonly faults: readonly RegistryFault[]
  /** Nothing is wrong with it, so that what is derived from it can be held against it. */
  readonly isWhole: boolean
}

type Judging = Pick<StorePorts, "hash" | "verify">

/** A chain about to be gone through. */
export interface ChainGiven extends Judging {
  readonly rows: readonly Stored<StoredEntry>[]
  /** Rows before the first may be missing, since the database could not read them. */
  readonly isCut: boolean
  readonly ring: KeyRing
}

/** Where a replay has come to. */
interface Reached {
  readonly entries: LogEntry[]
  readonly faults: RegistryFault[]
  /** Of each subject. */
  readonly histories: Map<string, LogEntry[]>
  /** Null at the beginning; undefined behind what could not be read. */
  before: Before | null | undefined
  isWhole: boolean
  /** How many of the keys' entries have to have been written by now. */
  keysSeen: number
}

/** An entry whose hash is wrong may be followed by one that carries the right hash. */
interface Before extends Head {
  readonly computed: string
}

/**
 * Goes through a chain entry by entry and holds each to what every store holds it to before it writes. Behind the first
 * fault only what an entry is by itself is judged: whether it was permitted hangs on what came before.
 */
export function replayed(given: ChainGiven): Replayed {
  const { rows, isCut } = given
  const reached: Reached = {
    entries: [],
    faults: [],
    histories: new Map(),
    before: isCut ? undefined : null,
    isWhole: !isCut,
    keysSeen: 0,
  }
  for (const stored of rows) step(given, reached, stored)
  return reached
}

function step(given: ChainGiven, reached: Reached, stored: Stored<StoredEntry>): void {
  const entry = stored.kind === "row" ? entryIn(stored.row) : undefined
  const faults = [
    ...faultsOfReading("entry", stored),
    ...(stored.kind === "row" ? rowFaults(given, reached, { stored, entry }) : []),
  ]
  reached.faults.push(...faults)
  if (faults.length > 0) reached.isWhole = false
  reached.before = entry && { ...entry, computed: given.hash(sealedBytes(entry)) }
  if (entry === undefined) return
  reached.entries.push(entry)
  const history = reached.histories.get(subjectKey(entry))
  if (history === undefined) reached.histories.set(subjectKey(entry), [entry])
  else history.push(entry)
}

interface RowGiven {
  readonly stored: Extract<Stored<StoredEntry>, { readonly kind: "row" }>
  readonly entry: LogEntry | undefined
}

function rowFaults(
  given: ChainGiven,
  reached: Reached,
  { stored: { key, row }, entry }: RowGiven,
): readonly RegistryFault[] {
  const fault = (code: FaultCode, detail = ""): RegistryFault => ({ code, table: "entry", key, detail })
  if (entry === undefined) return [fault("unreadable", "act")]
  const columns = columnsAgainst(entry, row)
  const flaws = [
    ...flawsOf(entry, given),
    ...placeFlaws(entry, reached.before),
    ...(columns.length > 0 ? [fault("wrong-column", columns.join())] : []),
  ].map((flaw) => (typeof flaw === "string" ? fault(flaw) : flaw))
  if (flaws.length > 0 || !reached.isWhole) return flaws
  const rejection = rejectionUnderKeys(given, reached, entry)
  return rejection === null ? [] : [fault("refused", rejection.code)]
}

/** What is wrong with an entry by itself. */
function flawsOf(entry: LogEntry, { hash, verify }: Judging): readonly FaultCode[] {
  const bytes = sealedBytes(entry)
  const isSealed = hash(bytes) === entry.hash
  return [
    ...(isSealed ? [] : ["wrong-hash" as const]),
    ...(isSealed && !isSigned(entry, bytes, verify) ? ["wrong-signature" as const] : []),
    ...(entry.chain === chainOf(entry.act) ? [] : ["wrong-chain" as const]),
  ]
}

/** What is wrong with where it stands. */
function placeFlaws(entry: LogEntry, before: Before | null | undefined): readonly FaultCode[] {
  if (before === undefined) return []
  const follows =
    before === null
      ? entry.previous === null
      : entry.previous === before.hash || entry.previous === before.computed
  return [
    ...(entry.sequence === (before?.sequence ?? 0) + 1 ? [] : ["wrong-sequence" as const]),
    ...(follows ? [] : ["wrong-previous" as const]),
    ...(before !== null && entry.at < before.at ? ["wrong-time" as const] : []),
  ]
}

/**
 * Why a store would not have taken it. A log of many chains does not say how far the chain of keys had come when an entry
 * was written, and clocks of two machines differ: an entry is sound where any state of the keys permits it, never an
 * earlier one than the entries before it needed.
 */
function rejectionUnderKeys(given: ChainGiven, reached: Reached, entry: LogEntry): Rejection | null {
  const { hash, ring } = given
  const admission = {
    entry,
    head: reached.before ?? null,
    history: reached.histories.get(subjectKey(entry)) ?? [],
    hash,
    // That was seen to.
    verify: () => true,
  }
  if (entry.chain === KEY_CHAIN) return rejectionOf({ ...admission, history: [], keys: reached.entries })
  let rejection: Rejection | null = null
  for (let seen = reached.keysSeen; seen <= ring.entries.length; seen++) {
    rejection = rejectionOf({ ...admission, keys: ring.entries.slice(0, seen) })
    if (rejection?.code !== "not-enrolled") {
      reached.keysSeen = seen
      return rejection
    }
  }
  return ring.isWhole ? rejection : null
}

/** By what the entries about one subject are found; all about keys together. */
function subjectKey({ act }: LogEntry): string {
  return isDocumentAct(act) ? keyOf(act.subject) : ""
}

/** A subject within its organisation's chain. */
export function keyOf({ fiscalYear, stage }: DisclosureSubject): string {
  return `${fiscalYear}/${stage}`
}
