import { type DisclosureSubject, err, ok, type Result, standingOf, type Version } from "@gouji/domain"

import { doneIn, type Rejection, rejectionOfAll } from "./log/admission.ts"
import { datesOf } from "./log/checking.ts"
import { KEY_CHAIN, type LogEntry } from "./log/entry.ts"
import type {
  Entry,
  EntryFilter,
  EntryHead,
  Original,
  Page,
  Paging,
  Registry,
  StorePorts,
  Writing,
} from "./ports.ts"
import { holdToHashes } from "./ports.ts"
import { headOf } from "./views/disclosure-summary.ts"
import type { CheckedDocument } from "./wire.ts"

/** All there is. */
interface Kept {
  readonly chains: Map<string, readonly LogEntry[]>
  readonly originals: Map<string, Original>
  readonly reports: Map<string, CheckedDocument>
}

/** A registry that lives as long as the process. Same behaviour as the others: one suite holds them all to it. */
export function createMemoryRegistry(ports: StorePorts): Registry {
  const kept: Kept = { chains: new Map(), originals: new Map(), reports: new Map() }
  const headsOf = (filter: EntryFilter) =>
    entriesIn(kept)
      .map(headOf)
      .filter((head) => fits(head, filter))
  return {
    append: async (writing) => append(kept, ports, structuredClone(writing)),
    list: async (filter = {}) => headsOf(filter).sort(newestFirst),
    page: async (filter, paging) => pageOf(headsOf(filter).sort(newestFirst), paging),
    get: async (sha256) => structuredClone(found(kept, sha256.toLowerCase())),
    find: async (sha256) => {
      const entry = /^[0-9a-f]{64}$/.test(sha256) ? found(kept, sha256) : undefined
      return entry && structuredClone(headOf(entry))
    },
    report: async (hash) => structuredClone(kept.reports.get(hash)),
    version: async () => [...kept.chains.values()].reduce((sum, chain) => sum + chain.length, 0),
    head: async (chain) => structuredClone(kept.chains.get(chain)?.at(-1) ?? null),
    history: async (subject) => structuredClone(about(kept, subject)),
    chain: async (chain, after, limit) =>
      structuredClone((kept.chains.get(chain) ?? []).slice(after, after + limit)),
    chains: async () => [...kept.chains.keys()].sort(),
  }
}

function append(
  kept: Kept,
  ports: StorePorts,
  { entries, original, report }: Writing,
): Result<null, Rejection> {
  holdToHashes(ports.hash, original, report)
  const chain = entries[0]?.chain ?? KEY_CHAIN
  const written = kept.chains.get(chain) ?? []
  const rejection = rejectionOfAll({
    entries,
    head: written.at(-1) ?? null,
    history: chain === KEY_CHAIN ? [] : written,
    keys: kept.chains.get(KEY_CHAIN) ?? [],
    ...ports,
  })
  if (rejection !== null) return err(rejection)
  if (entries.length > 0) kept.chains.set(chain, [...written, ...entries])
  if (original && !kept.originals.has(original.sha256)) kept.originals.set(original.sha256, original)
  if (report) kept.reports.set(report.hash, JSON.parse(report.json))
  return ok(null)
}

function about(kept: Kept, subject: DisclosureSubject): readonly LogEntry[] {
  const chain = kept.chains.get(subject.organisation) ?? []
  return chain.filter((entry) => doneIn([entry], subject).length > 0)
}

/** Every version that was checked. */
function entriesIn(kept: Kept): readonly Entry[] {
  return [...kept.chains.values()].flatMap((chain) =>
    subjectsIn(chain).flatMap((subject) =>
      standingOf(subject, doneIn(chain, subject)).versions.flatMap((version) => entryOf(kept, version)),
    ),
  )
}

function subjectsIn(chain: readonly LogEntry[]): readonly DisclosureSubject[] {
  const subjects = chain.flatMap(({ act }) => (act.kind === "received" ? [act.subject] : []))
  return [...new Map(subjects.map((subject) => [`${subject.fiscalYear}/${subject.stage}`, subject])).values()]
}

function entryOf(
  kept: Kept,
  { document, number, state, received, checked, published }: Version,
): readonly Entry[] {
  const original = kept.originals.get(document)
  const report = checked === null ? undefined : kept.reports.get(checked.act.report)
  if (checked === null || original === undefined || report === undefined) return []
  const { subject, name } = received.act
  const { catalogue, against } = checked.act
  const checkedAs = { report, catalogue, against, importedAt: received.at }
  const times = {
    dates: datesOf(report.disclosure.dates, received.act.dates),
    publishedAt: published?.at ?? null,
  }
  return [{ ...original, name, subject, state, version: number, ...checkedAs, ...times }]
}

function found(kept: Kept, beginning: string): Entry | undefined {
  if (!/^[0-9a-f]{6,64}$/.test(beginning)) return undefined
  const entries = entriesIn(kept).filter(({ sha256 }) => sha256.startsWith(beginning))
  return entries.length === 1 ? entries[0] : undefined
}

function fits(head: EntryHead, { organisation, fiscalYear, stage, state, words = "" }: EntryFilter): boolean {
  const named = `${head.organisation} ${head.title}`.toLowerCase()
  return (
    words
      .toLowerCase()
      .split(/\s+/u)
      .every((word) => named.includes(word)) &&
    (organisation ?? head.organisation) === head.organisation &&
    (fiscalYear ?? head.fiscalYear) === head.fiscalYear &&
    (stage ?? head.stage) === head.stage &&
    (state ?? head.state) === head.state
  )
}

function newestFirst(a: EntryHead, b: EntryHead): number {
  return (
    order(b.importedAt, a.importedAt) ||
    order(a.organisation, b.organisation) ||
    b.fiscalYear - a.fiscalYear ||
    b.version - a.version ||
    order(a.sha256, b.sha256)
  )
}

/** A mark is the hash of the last entry of the page before. */
function pageOf(heads: readonly EntryHead[], { limit, after }: Paging): Page<EntryHead> {
  const from = heads.findIndex(({ sha256 }) => sha256 === after) + 1
  const items = heads.slice(from, from + limit)
  const isEnd = from + limit >= heads.length
  return { items: structuredClone(items), next: isEnd ? null : (items.at(-1)?.sha256 ?? null) }
}

/** By code units: no locale has a say in what a store returns. */
function order(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
