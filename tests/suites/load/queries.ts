import { nodeWorld } from "@gouji/adapters"
import type { EntryFilter, EntryHead, Order, RegistryReader, TalliesAsked } from "@gouji/application"
import { createReader, type Reader } from "@gouji/application/reader"
import type { Chance } from "@gouji/testkit"

/** What there is in a registry to ask for. */
export interface Sample {
  readonly heads: readonly EntryHead[]
  /** Where pages begin, from the second to the last. */
  readonly marks: readonly string[]
  /** The hashes of some reports. */
  readonly reports: readonly string[]
}

/** What a call may choose its parameters from. */
export interface Choosing {
  readonly chance: Chance
  readonly sample: Sample
  /** Disclosures on a page. */
  readonly limit: number
}

/**
 * What answers it: the indexes of the list, the index of words, sums that are kept, or the row asked for. The first three
 * may not get slower with what else there is.
 */
type QueryKind = "list" | "words" | "sums" | "row"

/** A query of a registry's, with other parameters at each call. */
export interface Query {
  readonly name: string
  readonly kind: QueryKind
  readonly ask: (reader: RegistryReader, choosing: Choosing) => Promise<unknown>
}

/** Every question a registry answers, but for `list` of everything, which is not for registries of this size. */
export const QUERIES: readonly Query[] = [
  paged("page: newest", () => ({})),
  paged("page: by organisation", () => ({}), "organisation"),
  paged("page: gravest", () => ({}), "gravest"),
  paged("page: of a year", ({ fiscalYear }) => ({ fiscalYear })),
  paged("page: of a year, gravest", ({ fiscalYear }) => ({ fiscalYear }), "gravest"),
  paged("page: of a year and stage", ({ fiscalYear, stage }) => ({ fiscalYear, stage })),
  paged("page: in a state", ({ state }) => ({ state })),
  paged("page: in a state, gravest", ({ state }) => ({ state }), "gravest"),
  paged("page: of an organisation", ({ organisation }) => ({ organisation })),
  paged("page: of one, published", ({ subject }) => ({
    organisationId: subject.organisation,
    state: "published",
  })),
  looked("page: a common word", (head) => ({ words: officeOf(head) })),
  looked("page: a rare word", ({ organisation }) => ({ words: organisation })),
  looked("page: a rule", () => ({ rule: COMMON_RULE })),
  {
    name: "page: deep, by `next`",
    kind: "list",
    ask: (reader, { chance, sample, limit }) => reader.page({}, { limit, after: chance.pick(sample.marks) }),
  },
  { name: "activity", kind: "list", ask: (reader, { limit }) => reader.activity({ limit }) },
  searched("search: a common word", () => "三公"),
  searched("search: a rare word", ({ organisation }) => organisation),
  searched("search: initials", () => "zwfw"),
  ofHead("headlines: an organisation", (reader, { subject }) =>
    reader.headlines({ scope: "public", organisations: [subject.organisation] }),
  ),
  {
    name: "headlines: 30 of a year",
    kind: "row",
    ask: (reader, { chance, sample }) => {
      const organisations = Array.from({ length: 30 }, () => chance.pick(sample.heads).subject.organisation)
      const { fiscalYear } = chance.pick(sample.heads)
      return reader.headlines({ scope: "public", organisations, fiscalYear })
    },
  },
  summed("tallies: amounts of a year", ({ fiscalYear }) => ({ topic: "amount", fiscalYear })),
  summed("tallies: an amount, all years", () => ({ topic: "amount", name: "exp.total" })),
  summed("tallies: rules", () => ({ topic: "rule" })),
  summed("tallies: reading", () => ({ topic: "reading" })),
  boarded("board of findings", (reader) => reader.findingsBoard({ scope: "public" })),
  boarded("coverage", (reader) => reader.coverage()),
  ofHead("list: of an organisation", (reader, { organisation }) => reader.list({ organisation })),
  ofHead("get", (reader, { sha256 }) => reader.get(sha256)),
  ofHead("find", (reader, { sha256 }) => reader.find(sha256)),
  ofHead("history", (reader, { subject }) => reader.history(subject)),
  ofHead("head", (reader, { subject }) => reader.head(subject.organisation)),
  ofHead("chain", (reader, { subject }) => reader.chain(subject.organisation, 0, 50)),
  {
    name: "report",
    kind: "row",
    ask: (reader, { chance, sample }) => reader.report(chance.pick(sample.reports)),
  },
  { name: "version", kind: "row", ask: (reader) => reader.version() },
  { name: "chains", kind: "row", ask: (reader) => reader.chains() },
]

/** A rule that papers often break: terms that are not the standard ones. */
const COMMON_RULE = "F09"

/** What follows its town: twenty kinds of offices have the towns. */
function officeOf({ organisation }: EntryHead): string {
  return organisation.split("镇").at(-1) ?? ""
}

function paged(name: string, filterOf: (head: EntryHead) => EntryFilter, order: Order = "newest"): Query {
  return {
    name,
    kind: "list",
    ask: (reader, { chance, sample, limit }) =>
      reader.page(filterOf(chance.pick(sample.heads)), { limit, order }),
  }
}

/** A page that the index of words leads to. */
function looked(name: string, filterOf: (head: EntryHead) => EntryFilter): Query {
  return { ...paged(name, filterOf), kind: "words" }
}

function searched(name: string, wordsOf: (head: EntryHead) => string): Query {
  return {
    name,
    kind: "words",
    ask: (reader, { chance, sample, limit }) =>
      reader.search({ words: wordsOf(chance.pick(sample.heads)) }, { limit }),
  }
}

function summed(name: string, askedOf: (head: EntryHead) => Omit<TalliesAsked, "scope">): Query {
  return {
    name,
    kind: "sums",
    ask: (reader, { chance, sample }) =>
      reader.tallies({ scope: "public", ...askedOf(chance.pick(sample.heads)) }),
  }
}

/** What the site's reader makes of the sums. */
function boarded(name: string, ask: (reader: Reader) => Promise<unknown>): Query {
  return { name, kind: "sums", ask: (registry) => ask(createReader({ ...nodeWorld, registry })) }
}

function ofHead(name: string, ask: (reader: RegistryReader, head: EntryHead) => Promise<unknown>): Query {
  return {
    name,
    kind: "row",
    ask: (reader, { chance, sample }) => ask(reader, chance.pick(sample.heads)),
  }
}

/** Stretches that are gone through to know where pages begin, and disclosures that are known of each. */
const STRETCHES = 60
const KNOWN = 50

/** Goes through a registry of so many disclosures once. */
export async function sampleOf(reader: RegistryReader, count: number): Promise<Sample> {
  const heads: EntryHead[] = []
  const marks: string[] = []
  const limit = Math.ceil(count / STRETCHES)
  for (let after: string | undefined; ; ) {
    const { items, next } = await reader.page({}, { limit, ...(after !== undefined && { after }) })
    const step = Math.max(1, Math.floor(items.length / KNOWN))
    heads.push(...items.filter((_, index) => index % step === 0))
    if (next === null) return { heads, marks, reports: await reportsOf(reader, heads) }
    after = next
    marks.push(next)
  }
}

async function reportsOf(reader: RegistryReader, heads: readonly EntryHead[]): Promise<readonly string[]> {
  const histories = await Promise.all(heads.slice(0, 500).map(({ subject }) => reader.history(subject)))
  return histories.flat().flatMap(({ act }) => (act.kind === "checked" ? [act.report] : []))
}
