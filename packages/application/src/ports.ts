import type { Dates, DisclosureSubject, OrganisationLevel, Result, State } from "@gouji/domain"

import type { Rejection } from "./log/admission.ts"
import type { Head, LogEntry } from "./log/entry.ts"
import type { Rulebook } from "./rulebook.ts"
import type { Passage } from "./search/passages.ts"
import type { Signer, VerifySignature } from "./signing.ts"
import type { HeadlineAmounts } from "./tally/headline-amounts.ts"
import type { Scope, TalliesAsked, Tally } from "./tally/tally.ts"
import type { CheckedDocument } from "./wire.ts"

/** What the use-cases need from the world. Each is small enough to fake in ten lines. */
export interface Ports {
  readonly registry: Registry
  readonly hash: Hash
  readonly clock: Clock
  /** The key of whoever sits at the desk; without one only machines' acts can be done. */
  readonly signer?: Signer
  /** Without it, PDFs whose Chinese fonts are not in the file lose the words set in them. */
  readonly cMap?: CMap
  /** What documents are held against; without it the catalogue as it stands. */
  readonly rules?: Rulebook
}

/** A table of character codes by its name (`UniGB-UTF16-H`), as pdfjs packs them: what fonts not in a PDF are read by. */
export type CMap = (name: string) => Promise<Uint8Array>

/** SHA-256 of bytes, in lower-case hex. */
export type Hash = (bytes: Uint8Array) => string

export interface Clock {
  /** The moment, as ISO 8601 in UTC. */
  now(): string
  /** A steadily rising count of milliseconds, for durations. */
  elapsed(): number
}

/** A document as it came: what is kept of it never changes. */
export interface Original {
  readonly sha256: string
  /** The name it first came under, without folders. */
  readonly name: string
  readonly bytes: Uint8Array
  /** The plain text that evidence points into, unmasked: only views print it, masked. */
  readonly text: string
  /** Where personal data stands in `text`, in code points. */
  readonly personal: readonly { readonly start: number; readonly end: number }[]
}

/** One version of a disclosure, and what came of checking it last. */
export interface CheckedEntry extends Pick<Original, "sha256" | "name"> {
  readonly subject: DisclosureSubject
  readonly state: State
  /** Which of its subject's versions it is, from 1 on. */
  readonly version: number
  readonly report: CheckedDocument
  readonly catalogue: string
  /** The hashes of the documents it was held against; none where it was checked by itself. */
  readonly against: readonly string[]
  readonly importedAt: string
  /** As the document has them, else as they were given with it. */
  readonly dates: Dates
  /** When it was published here; null where it was not. */
  readonly publishedAt: string | null
}

/** The same with its original: all the registry keeps of it. */
export interface Entry extends CheckedEntry, Original {}

/** An entry without the heavy parts, for lists. */
export interface EntryHead
  extends Pick<Entry, "sha256" | "name" | "subject" | "state" | "version" | "catalogue" | "against"> {
  /** The organisation's name as the document prints it. */
  readonly organisation: string
  /** What the document takes its organisation for. */
  readonly level: OrganisationLevel
  readonly fiscalYear: number
  readonly stage: "budget" | "final"
  readonly title: string
  readonly importedAt: string
  /** As the document has them, else as they were given with it. */
  readonly dates: Dates
  /** When it was published here; null where it was not. */
  readonly publishedAt: string | null
  readonly summary: CheckedDocument["summary"]
}

/** Which entries; those that every given part fits. */
export interface EntryFilter {
  /** The name a document prints. */
  readonly organisation?: string
  /** The organisation's permanent id. */
  readonly organisationId?: string
  readonly fiscalYear?: number
  readonly stage?: "budget" | "final"
  readonly state?: State
  /** Only what was made public once, corrected and withdrawn since or not. */
  readonly wasPublished?: true
  /**
   * Words, parted by spaces: each stands somewhere in the organisation's name, its initials (`czj` for 财政局) or
   * the title. Latin letters in either case, full-width or not.
   */
  readonly words?: string
  /** A rule that has a finding in the last check. */
  readonly rule?: string
}

/**
 * What a list begins with. `newest`: the last import; then by organisation. `organisation`: by its name. `gravest`: most
 * fatal findings, then errors, then warnings. `published`: what was made public last; what never was is left out. Where
 * words or a rule are looked for, always the newest.
 */
export type Order = "newest" | "organisation" | "gravest" | "published"

/** A document that words were found in. */
export interface SearchHit {
  readonly head: EntryHead
  /** One place for each word that stands in the text; none where all of them stand in the names. Personal data is masked. */
  readonly passages: readonly Passage[]
}

/** Whose main amounts. */
export interface HeadlinesAsked {
  readonly scope: Scope
  /** Ids. */
  readonly organisations: readonly string[]
  readonly fiscalYear?: number
  readonly stage?: "budget" | "final"
}

/** The main amounts of a disclosure. */
export interface Headline {
  readonly head: EntryHead
  readonly amounts: HeadlineAmounts
}

/** A stretch of a list, from the entry after `after` on. */
export interface Paging {
  readonly limit: number
  /** What the page before gave as `next`; absent for the first page. */
  readonly after?: string
  /** The newest where absent. */
  readonly order?: Order
}

/** Some of a list, and what to ask for to go on; null at its end. */
export interface Page<T> {
  readonly items: readonly T[]
  readonly next: string | null
}

/** Reading is all the site ever gets. */
export interface RegistryReader {
  /** Newest import first; then by organisation. All of them, for registries of a district. */
  list(filter?: EntryFilter): Promise<readonly EntryHead[]>
  /** The same by stretches, each as quick as the first. A mark that is none gives the first page. */
  page(filter: EntryFilter, paging: Paging): Promise<Page<EntryHead>>
  /**
   * Documents in which every one of the filter's words stands in the names or the text, the newest first. A page may have
   * fewer than were asked for though more follow, where many had to be looked at. None without words.
   */
  search(filter: EntryFilter, paging: Omit<Paging, "order">): Promise<Page<SearchHit>>
  /** Of each disclosure the one version in scope; by organisation, year and stage. */
  headlines(asked: HeadlinesAsked): Promise<readonly Headline[]>
  /** Sums over all disclosures, kept as they change; by year, stage, name and part. */
  tallies(asked: TalliesAsked): Promise<readonly Tally[]>
  /** By the hash or an unambiguous beginning of it (at least 6 digits). */
  get(sha256: string): Promise<Entry | undefined>
  /** The same without its original: for whoever asks only what came of checking it. */
  checked(sha256: string): Promise<CheckedEntry | undefined>
  /** The same without the report either: to see whether it is there. */
  find(sha256: string): Promise<EntryHead | undefined>
  /** What came of one check, by the report's hash: earlier ones too, which no entry shows any more. */
  report(hash: string): Promise<CheckedDocument | undefined>
  /** A number that grows with every change, so that a screen can tell that another process wrote. */
  version(): Promise<number>
  /** The end of a chain of the log; null before its first entry. */
  head(chain: string): Promise<Head | null>
  /** All entries about a subject, in the order they were written. */
  history(subject: DisclosureSubject): Promise<readonly LogEntry[]>
  /** The entries of all chains by stretches, each as quick as the first, the last one first. A mark that is none gives the first. */
  activity(paging: Omit<Paging, "order">): Promise<Page<LogEntry>>
  /** A chain from the entry after a number on, at most so many. */
  chain(chain: string, after: number, limit: number): Promise<readonly LogEntry[]>
  /** The names of all chains there are, sorted. */
  chains(): Promise<readonly string[]>
}

/** What is written at once, or not at all: entries of one chain, and what they speak of. */
export interface Writing {
  readonly entries: readonly LogEntry[]
  readonly original?: Original
  /** A report as JSON, by the SHA-256 of its bytes. */
  readonly report?: { readonly hash: string; readonly json: string }
}

/**
 * Append-only: originals and reports by their hashes, and a log chained by hash. What a person is shown of them, lists
 * and summaries, is derived from these in the same transaction, and can be derived again.
 */
export interface Registry extends RegistryReader {
  /** Writes all of it and waits until it is safe, or says why not. What may be written is decided by `rejectionOf`. */
  append(writing: Writing): Promise<Result<null, Rejection>>
}

/** The first letters of a name as it is read, in small Latin letters: `czj` of 财政局. */
export type Initials = (name: string) => string

/** What a store needs to decide what may be written, and to make lists of it. */
export interface StorePorts {
  readonly hash: Hash
  readonly verify: VerifySignature
  readonly initials: Initials
}

/** Throws where an original or a report would be kept under a hash that is not its own: a defect of whoever writes. */
export function holdToHashes(hash: Hash, original: Writing["original"], report: Writing["report"]): void {
  if (original !== undefined && hash(original.bytes) !== original.sha256)
    throw new TypeError("an original under another's hash")
  if (report !== undefined && hash(new TextEncoder().encode(report.json)) !== report.hash)
    throw new TypeError("a report under another's hash")
}
