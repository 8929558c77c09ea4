import { type DisclosureSubject, err, ok, type Result, standingOf, type Version } from "@gouji/domain"

import { subjectsIn } from "./care/derived-faults.ts"
import { listedVersion } from "./care/listed-version.ts"
import { doneIn, type Rejection, rejectionOfAll } from "./log/admission.ts"
import { datesOf } from "./log/checking.ts"
import { KEY_CHAIN, type LogEntry } from "./log/entry.ts"
import {
  activityIn,
  headlinesIn,
  type ListedEntry,
  listIn,
  pageIn,
  searchIn,
  talliesIn,
} from "./memory-queries.ts"
import type { CheckedEntry, Entry, Original, Registry, StorePorts, Writing } from "./ports.ts"
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
  const listed = () => entriesIn(kept, ports)
  return {
    append: async (writing) => append(kept, ports, structuredClone(writing)),
    list: async (filter = {}) => structuredClone(listIn(listed(), filter)),
    page: async (filter, paging) => structuredClone(pageIn(listed(), filter, paging)),
    search: async (filter, paging) => structuredClone(searchIn(listed(), filter, paging)),
    headlines: async (asked) => structuredClone(headlinesIn(listed(), asked)),
    tallies: async (asked) => talliesIn(listed(), asked),
    get: async (sha256) => structuredClone(found(listed(), sha256.toLowerCase())),
    checked: async (sha256) => {
      const entry = found(listed(), sha256.toLowerCase())
      return entry && structuredClone(withoutOriginal(entry))
    },
    find: async (sha256) => {
      const entry = found(listed(), sha256.toLowerCase())
      return entry && structuredClone(headOf(entry))
    },
    report: async (hash) => structuredClone(kept.reports.get(hash)),
    version: async () => [...kept.chains.values()].reduce((sum, chain) => sum + chain.length, 0),
    head: async (chain) => structuredClone(kept.chains.get(chain)?.at(-1) ?? null),
    history: async (subject) => structuredClone(about(kept, subject)),
    activity: async (paging) => structuredClone(activityIn([...kept.chains.values()].flat(), paging)),
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
function entriesIn(kept: Kept, ports: StorePorts): readonly ListedEntry[] {
  return [...kept.chains.values()].flatMap((chain) =>
    subjectsIn(chain).flatMap((subject) =>
      standingOf(subject, doneIn(chain, subject)).versions.flatMap((version) =>
        entryOf(kept, version, ports),
      ),
    ),
  )
}

function entryOf(kept: Kept, version: Version, { initials }: StorePorts): readonly ListedEntry[] {
  const { document, number, state, received, checked, published } = version
  const original = kept.originals.get(document)
  const report = checked === null ? undefined : kept.reports.get(checked.act.report)
  const listed = report && listedVersion(version, report, initials)
  if (checked === null || original === undefined || report === undefined || !listed) return []
  const { subject, name } = received.act
  const { catalogue, against } = checked.act
  const checkedAs = { report, catalogue, against, importedAt: received.at }
  const times = {
    dates: datesOf(report.disclosure.dates, received.act.dates),
    publishedAt: published?.at ?? null,
  }
  const entry = { ...original, name, subject, state, version: number, ...checkedAs, ...times }
  return [{ entry, listed }]
}

function withoutOriginal({ bytes: _, text: __, personal: ___, ...entry }: Entry): CheckedEntry {
  return entry
}

function found(listed: readonly ListedEntry[], beginning: string): Entry | undefined {
  if (!/^[0-9a-f]{6,64}$/.test(beginning)) return undefined
  const entries = listed.filter(({ entry }) => entry.sha256.startsWith(beginning))
  return entries.length === 1 ? entries[0]?.entry : undefined
}
