import { Stage } from "@gouji/domain"

import type { StoredVersion } from "./care/registry-inspector.ts"
import { grouped } from "./grouped.ts"
import type { LogEntry } from "./log/entry.ts"
import { maskOf } from "./mask.ts"
import type {
  Entry,
  EntryFilter,
  EntryHead,
  Headline,
  HeadlinesAsked,
  Order,
  Page,
  Paging,
  SearchHit,
} from "./ports.ts"
import { namesOf } from "./search/indexed.ts"
import { wordsIn } from "./search/normalised.ts"
import { passagesOf } from "./search/passages.ts"
import { type Contribution, contributionsOf, type RuleCount, versionInScope } from "./tally/contributions.ts"
import type { TalliesAsked, Tally } from "./tally/tally.ts"
import { headOf } from "./views/disclosure-summary.ts"

/** A version that was checked, whole and as the list has it. */
export interface ListedEntry {
  readonly entry: Entry
  readonly listed: StoredVersion
}

/** What `RegistryReader.list` gives of these. */
export function listIn(all: readonly ListedEntry[], filter: EntryFilter): readonly EntryHead[] {
  return inOrder(all, filter, "newest").map(({ entry }) => headOf(entry))
}

/** What `RegistryReader.page` gives of these. */
export function pageIn(all: readonly ListedEntry[], filter: EntryFilter, paging: Paging): Page<EntryHead> {
  const isLookedUp = wordsIn(filter.words ?? "").length > 0 || filter.rule !== undefined
  const order = isLookedUp ? "newest" : (paging.order ?? "newest")
  return stretch(
    inOrder(all, filter, order).map(({ entry }) => headOf(entry)),
    ({ sha256 }) => `${order} ${sha256}`,
    paging,
  )
}

/** What `RegistryReader.search` gives of these. */
export function searchIn(all: readonly ListedEntry[], filter: EntryFilter, paging: Paging): Page<SearchHit> {
  const words = wordsIn(filter.words ?? "")
  const { words: _, ...others } = filter
  const hits = inOrder(words.length === 0 ? [] : all, others, "newest").flatMap(({ entry, listed }) => {
    const text = maskOf(entry.text, entry.personal).text
    const passages = passagesOf(words, { names: namesOf(listed), text })
    return passages === undefined ? [] : [{ head: headOf(entry), passages }]
  })
  return stretch(hits, ({ head }) => head.sha256, paging)
}

/** What `RegistryReader.activity` gives of these. */
export function activityIn(all: readonly LogEntry[], paging: Omit<Paging, "order">): Page<LogEntry> {
  const latest = all.toSorted(
    (a, b) => order(b.at, a.at) || order(b.chain, a.chain) || b.sequence - a.sequence,
  )
  return stretch(latest, ({ hash }) => hash, paging)
}

/** What `RegistryReader.headlines` gives of these. */
export function headlinesIn(
  all: readonly ListedEntry[],
  { scope, organisations, fiscalYear, stage }: HeadlinesAsked,
): readonly Headline[] {
  const asked = all.filter(
    ({ listed }) =>
      organisations.includes(listed.organisation) &&
      (fiscalYear ?? listed.fiscalYear) === listed.fiscalYear &&
      (stage ?? listed.stage) === listed.stage,
  )
  return bySubject(asked).flatMap((versions) => {
    const inScope = versionInScope(
      versions.map(({ listed }) => listed),
      scope,
    )
    const found = versions.find(({ listed }) => listed === inScope)
    return found === undefined ? [] : [headlineOf(found)]
  })
}

function headlineOf({ entry, listed }: ListedEntry): Headline {
  return { head: headOf(entry), amounts: JSON.parse(listed.amounts) }
}

/** What `RegistryReader.tallies` gives of these. */
export function talliesIn(
  all: readonly ListedEntry[],
  { scope, topic, fiscalYear, stage, name }: TalliesAsked,
): readonly Tally[] {
  const parts = bySubject(all)
    .flatMap((versions) => contributionsOf(versions.map(({ listed }) => listed)))
    .filter((part) => part.scope === scope && part.topic === topic)
    .filter((part) => (fiscalYear ?? part.fiscalYear) === part.fiscalYear)
    .filter((part) => (stage ?? part.stage) === part.stage && (name ?? part.name) === part.name)
  return grouped(parts, sumKey)
    .toSorted(([a], [b]) => order(a && sumKey(a), b && sumKey(b)))
    .flatMap(sumOf)
}

/** What its sum is known by. */
function sumKey({ fiscalYear, stage, name, part }: Contribution): string {
  return [fiscalYear, stage, name, part].join("/")
}

function sumOf(parts: readonly Contribution[]): readonly Tally[] {
  const [first] = parts
  if (first === undefined) return []
  const { fiscalYear, topic, name, part } = first
  const value = parts.reduce((sum, each) => sum + each.value, 0n)
  const documents = parts.reduce((sum, each) => sum + each.documents, 0)
  const stage = Stage.parse(first.stage)
  return value === 0n && documents === 0
    ? []
    : [{ fiscalYear, stage, topic, name, part, value: String(value), documents }]
}

function bySubject(all: readonly ListedEntry[]): readonly (readonly ListedEntry[])[] {
  const groups = grouped(all, ({ listed }) => subjectKey(listed))
  return groups.toSorted(([a], [b]) => order(a && subjectKey(a.listed), b && subjectKey(b.listed)))
}

function subjectKey({ organisation, fiscalYear, stage }: StoredVersion): string {
  return [organisation, fiscalYear, stage].join("/")
}

function inOrder(all: readonly ListedEntry[], filter: EntryFilter, by: Order): readonly ListedEntry[] {
  const isListed = ({ listed }: ListedEntry) => by !== "published" || listed.publishedAt !== null
  return all.filter((each) => fits(each, filter) && isListed(each)).sort(ORDERS[by])
}

function fits({ entry, listed }: ListedEntry, filter: EntryFilter): boolean {
  const { organisation, organisationId, fiscalYear, stage, state, wasPublished, words = "", rule } = filter
  const { name } = entry.report.disclosure.organisation
  // As `reportedOf` wrote it.
  const ruled = (JSON.parse(listed.rules) as RuleCount[]).map(([id]) => id)
  return (
    passagesOf(wordsIn(words), { names: namesOf(listed), text: "" }) !== undefined &&
    (rule === undefined || ruled.includes(rule)) &&
    (organisation ?? name) === name &&
    (organisationId ?? listed.organisation) === listed.organisation &&
    (fiscalYear ?? listed.fiscalYear) === listed.fiscalYear &&
    (stage ?? listed.stage) === listed.stage &&
    (state ?? listed.state) === listed.state &&
    (wasPublished === undefined || listed.publishedAt !== null)
  )
}

type Comparing = (a: ListedEntry, b: ListedEntry) => number

const byYearAndVersion: Comparing = ({ listed: a }, { listed: b }) =>
  b.fiscalYear - a.fiscalYear || b.number - a.number || order(a.sha256, b.sha256)
const byName: Comparing = ({ listed: a }, { listed: b }) => order(a.organisationName, b.organisationName)

const ORDERS: Readonly<Record<Order, Comparing>> = {
  newest: (a, b) => order(b.listed.importedAt, a.listed.importedAt) || byName(a, b) || byYearAndVersion(a, b),
  organisation: (a, b) =>
    byName(a, b) ||
    b.listed.fiscalYear - a.listed.fiscalYear ||
    order(a.listed.stage, b.listed.stage) ||
    byYearAndVersion(a, b),
  gravest: (a, b) => b.listed.gravity - a.listed.gravity || byName(a, b) || byYearAndVersion(a, b),
  published: (a, b) =>
    order(b.listed.publishedAt ?? "", a.listed.publishedAt ?? "") || byName(a, b) || byYearAndVersion(a, b),
}

/** A mark is that of the last item of the page before. */
function stretch<T>(all: readonly T[], markOf: (item: T) => string, { limit, after }: Paging): Page<T> {
  const from = all.findIndex((item) => markOf(item) === after) + 1
  const items = all.slice(from, from + limit)
  const last = items.at(-1)
  const isEnd = from + limit >= all.length || last === undefined
  return { items, next: isEnd ? null : markOf(last) }
}

/** By code units: no locale has a say in what a store returns. */
function order(a = "", b = ""): number {
  return a < b ? -1 : Number(a > b)
}
