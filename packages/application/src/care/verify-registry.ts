import { KEY_CHAIN, type LogEntry } from "../log/entry.ts"
import type { StorePorts } from "../ports.ts"
import { chainFaults, versionFaults } from "./derived-faults.ts"
import { faultsOfReading, type RegistryFault } from "./registry-fault.ts"
import type {
  RegistryInspector,
  Stored,
  StoredEntry,
  StoredOriginal,
  StoredReport,
  StoredTable,
} from "./registry-inspector.ts"
import { type KeyRing, type Replayed, replayed } from "./replay.ts"
import { originalFaults, reportFaults, valueIn } from "./stored-content.ts"
import { tallyFaults } from "./tally-faults.ts"

/** What a registry is verified with. */
export interface RegistryVerifying extends StorePorts {
  readonly inspector: RegistryInspector
  /** Told of every row that was looked at. */
  readonly onRow?: (table: StoredTable) => void
}

/**
 * Holds everything a registry stores against what it has to be, and names every fault with its place: the log is gone
 * through again as it was written, originals and reports are held against their hashes, and what is derived against what
 * it is derived from. What hangs on something that is itself at fault is not judged, so that one flipped byte is not told
 * as a hundred faults; when it is mended, verify again.
 */
export async function* verifyRegistry(given: RegistryVerifying): AsyncGenerator<RegistryFault> {
  let isListSound = true
  for await (const fault of faultsBelowSums(given)) {
    if (fault.table !== "original" && fault.table !== "report") isListSound = false
    yield fault
  }
  if (isListSound) yield* tallyFaults(given.inspector, () => given.onRow?.("tally"))
}

async function* faultsBelowSums(given: RegistryVerifying): AsyncGenerator<RegistryFault> {
  for await (const detail of given.inspector.damage())
    yield { code: "damaged", table: "database", key: "", detail }
  const isWhole = yield* verifyLog(given)
  yield* verifyOriginals(given, isWhole)
  yield* verifyReports(given, isWhole)
  yield* verifyDerived(given)
}

/** Returns whether nothing is wrong with any chain. */
async function* verifyLog(given: RegistryVerifying): AsyncGenerator<RegistryFault, boolean> {
  const { inspector, hash, verify } = given
  const ring = await ringOf(given)
  let isWhole = true
  for await (const { rows, isCut } of chainsIn(inspector.entries())) {
    for (const _ of rows) given.onRow?.("entry")
    const chain = replayed({ rows, isCut, ring, hash, verify })
    isWhole = isWhole && chain.isWhole
    yield* chain.faults
    if (chain.isWhole) yield* faultsAround(given, chain)
  }
  return isWhole
}

async function ringOf({ inspector, hash, verify }: RegistryVerifying): Promise<KeyRing> {
  const rows: Stored<StoredEntry>[] = []
  for await (const row of inspector.entries({ chain: KEY_CHAIN, after: 0 })) rows.push(row)
  return replayed({ rows, isCut: false, ring: { entries: [], isWhole: true }, hash, verify })
}

interface ChainRows {
  readonly rows: readonly Stored<StoredEntry>[]
  /** What was before it could not be read. */
  readonly isCut: boolean
}

/** The entries chain by chain. A stretch that cannot be read belongs to the chain before it, and may begin the next. */
async function* chainsIn(entries: AsyncIterable<Stored<StoredEntry>>): AsyncGenerator<ChainRows> {
  let rows: Stored<StoredEntry>[] = []
  let chain: string | null = null
  let isCut = false
  for await (const stored of entries) {
    const named: string | null = stored.kind === "row" ? stored.row.chain : null
    if (named !== null && chain !== null && named !== chain) {
      yield { rows, isCut }
      isCut = rows.at(-1)?.kind !== "row"
      rows = []
    }
    if (named !== null) chain = named
    rows.push(stored)
  }
  if (rows.length > 0) yield { rows, isCut }
}

/** What is wrong with what a chain speaks of, and with what is derived from it. */
async function* faultsAround(
  { inspector, initials }: RegistryVerifying,
  { entries }: Replayed,
): AsyncGenerator<RegistryFault> {
  const [first] = entries
  if (first === undefined) return
  yield* missingFrom(inspector, "original", spokenIn(entries, "original"))
  yield* missingFrom(inspector, "report", spokenIn(entries, "report"))
  yield* chainFaults(entries, await inspector.chain(first.chain))
  if (first.chain !== KEY_CHAIN) yield* versionFaults({ inspector, initials }, entries)
}

/** By its hash, and the entry that speaks of it. */
type Spoken = ReadonlyMap<string, LogEntry>

function spokenIn(entries: readonly LogEntry[], table: "original" | "report"): Spoken {
  const pairs = entries.flatMap((entry): [string, LogEntry][] => {
    const { act } = entry
    if (table === "original") return act.kind === "received" ? [[act.document, entry]] : []
    return act.kind === "checked" ? [[act.report, entry]] : []
  })
  return new Map(pairs)
}

async function* missingFrom(
  inspector: RegistryInspector,
  table: "original" | "report",
  spoken: Spoken,
): AsyncGenerator<RegistryFault> {
  for (const key of await inspector.missing(table, [...spoken.keys()])) {
    const entry = spoken.get(key)
    yield { code: "missing", table, key, detail: `${entry?.chain}/${entry?.sequence}` }
  }
}

/** Whether entries speak of it can only be told by a log that is whole. */
async function* verifyOriginals(
  { inspector, hash, onRow }: RegistryVerifying,
  isLogWhole: boolean,
): AsyncGenerator<RegistryFault> {
  for await (const stored of inspector.originals()) {
    onRow?.("original")
    yield* faultsOfReading("original", stored)
    if (stored.kind !== "row") continue
    const faults = originalFaults(stored.row, hash)
    yield* faults
    if (faults.length === 0 && isLogWhole && !(await isReceived(inspector, stored.row)))
      yield { code: "unspoken", table: "original", key: stored.key, detail: "" }
  }
}

function isReceived(inspector: RegistryInspector, { sha256 }: StoredOriginal): Promise<boolean> {
  return inspector.isSpokenOf(sha256, '"kind":"received"')
}

async function* verifyReports(
  { inspector, hash, onRow }: RegistryVerifying,
  isLogWhole: boolean,
): AsyncGenerator<RegistryFault> {
  for await (const stored of inspector.reports()) {
    onRow?.("report")
    yield* faultsOfReading("report", stored)
    if (stored.kind !== "row") continue
    const faults = reportFaults(stored.row, hash)
    yield* faults
    if (faults.length === 0 && isLogWhole && !(await isMentioned(inspector, stored.row)))
      yield { code: "unspoken", table: "report", key: stored.key, detail: "" }
  }
}

async function isMentioned(inspector: RegistryInspector, { hash, json }: StoredReport): Promise<boolean> {
  const report = json === null ? undefined : valueIn(json)
  const document = typeof report === "object" && report !== null && "sha256" in report ? report.sha256 : ""
  return inspector.isSpokenOf(String(document), `"report":"${hash}"`)
}

/** Derived rows that cannot be read, and those of chains the log does not have; the others were held against it. */
async function* verifyDerived({ inspector, onRow }: RegistryVerifying): AsyncGenerator<RegistryFault> {
  const known = new Map<string, boolean>()
  const isKnown = async (chain: string) => {
    if (!known.has(chain)) {
      // Rows come by organisation: the last one is all that is worth remembering.
      known.clear()
      known.set(chain, await inspector.hasEntries(chain))
    }
    return known.get(chain) ?? false
  }
  for await (const stored of inspector.chains()) {
    onRow?.("chain")
    yield* faultsOfReading("chain", stored)
    if (stored.kind === "row" && !(await isKnown(stored.row.chain)))
      yield { code: "extra", table: "chain", key: stored.key, detail: "" }
  }
  for await (const stored of inspector.versions()) {
    onRow?.("version")
    yield* faultsOfReading("version", stored)
    if (stored.kind === "row" && !(await isKnown(stored.row.organisation)))
      yield { code: "extra", table: "version", key: stored.key, detail: "" }
  }
}
