import type { LogEntry } from "../log/entry.ts"

/** The tables of a store. Originals, reports and entries are what it keeps; the others are derived from them. */
export const STORED_TABLES = ["original", "report", "entry", "chain", "version", "tally"] as const
export type StoredTable = (typeof STORED_TABLES)[number]

/** A row as it is stored, or what keeps it from being read. Its key is what it is found under, for a person. */
export type Stored<Row> =
  | { readonly kind: "row"; readonly key: string; readonly row: Row }
  /** The database cannot give it: its page is damaged. Several rows may be meant, from one key to another. */
  | { readonly kind: "damaged"; readonly key: string; readonly detail: string }
  /** Values that are not of their column's kind; `columns` names them. */
  | { readonly kind: "unreadable"; readonly key: string; readonly columns: string }

/** An original as stored. */
export interface StoredOriginal {
  readonly sha256: string
  readonly name: string
  readonly bytes: Uint8Array
  /** The text, packed. */
  readonly packed: Uint8Array
  /** The same unpacked; null where that cannot be done. */
  readonly text: string | null
  /** Spans as JSON. */
  readonly personal: string
  readonly seal: string
}

/** A report as stored. */
export interface StoredReport {
  readonly hash: string
  readonly packed: Uint8Array
  /** The same unpacked; null where that cannot be done. */
  readonly json: string | null
  readonly seal: string
}

/** A line of the log as stored, with what stands beside its act so that it can be asked for. */
export interface StoredEntry extends Omit<LogEntry, "act"> {
  readonly kind: string
  readonly fiscalYear: number | null
  readonly stage: string | null
  readonly document: string | null
  /** As JSON. */
  readonly act: string
}

/** The end of a chain as stored. */
export interface StoredChain {
  readonly chain: string
  readonly length: number
  readonly hash: string
  readonly at: string
}

/** A version of a disclosure as lists have it. */
export interface StoredVersion {
  readonly organisation: string
  readonly fiscalYear: number
  readonly stage: string
  readonly sha256: string
  readonly number: number
  readonly state: string
  readonly name: string
  readonly organisationName: string
  readonly title: string
  readonly catalogue: string
  /** The hashes of the documents it was held against, sorted and joined by commas. */
  readonly against: string
  readonly report: string
  readonly importedAt: string
  /** As JSON: what came with it, null where nothing did. */
  readonly givenDates: string | null
  readonly publishedAt: string | null
  /** As JSON: those it says itself. */
  readonly dates: string
  /** As JSON. */
  readonly summary: string
  /** The first letters of the organisation's name as it is read. */
  readonly initials: string
  /** What the document takes its organisation for. */
  readonly level: string
  /** Orders by the findings: fatal ones first, then errors, then warnings. */
  readonly gravity: number
  /** Headline amounts as JSON. */
  readonly amounts: string
  /** As JSON: how many findings each rule has, by severity. */
  readonly rules: string
  /** How many figures were read. */
  readonly figures: number
  /** How many amounts were not. */
  readonly unread: number
}

/** A part of a sum over disclosures, as stored. */
export interface StoredTally {
  readonly fiscalYear: number
  readonly stage: string
  readonly scope: string
  readonly topic: string
  readonly name: string
  readonly part: string
  readonly bucket: number
  /** A whole number, which may be too large for a number. */
  readonly value: string
  readonly documents: number
}

/**
 * A registry looked at below its port: what is stored as it is stored, damaged or not, all of one moment. Nothing is
 * written. Lists come by pages, so that they may be longer than memory.
 */
export interface RegistryInspector {
  /** What the database finds wrong with its own files; nothing where it has no check of its own. */
  damage(): AsyncIterable<string>
  /** How many rows there are of each; less than there were where some cannot be read. */
  counts(): Promise<Readonly<Record<StoredTable, number>>>
  originals(): AsyncIterable<Stored<StoredOriginal>>
  reports(): AsyncIterable<Stored<StoredReport>>
  /** Chain after chain, each in its order; or of one chain those after a number. */
  entries(of?: { readonly chain: string; readonly after: number }): AsyncIterable<Stored<StoredEntry>>
  chains(): AsyncIterable<Stored<StoredChain>>
  /** All of them, or one organisation's. */
  versions(organisation?: string): AsyncIterable<Stored<StoredVersion>>
  tallies(): AsyncIterable<Stored<StoredTally>>
  original(sha256: string): Promise<Stored<StoredOriginal> | undefined>
  report(hash: string): Promise<Stored<StoredReport> | undefined>
  chain(name: string): Promise<Stored<StoredChain> | undefined>
  /** Which of these are not there. */
  missing(table: "original" | "report", keys: readonly string[]): Promise<readonly string[]>
  /** Whether the log has any entry of a chain. */
  hasEntries(chain: string): Promise<boolean>
  /** Whether an entry about a document has these words in its act, as JSON. */
  isSpokenOf(document: string, words: string): Promise<boolean>
}
