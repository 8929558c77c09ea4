import type { LogEntry } from "@gouji/application"
import type { State } from "@gouji/domain"

/**
 * The stores' tables as Kysely sees them, alike in SQLite and PostgreSQL; migrations make them. `original`, `report` and
 * `entry` are only ever added to. The others are derived from them in the same transaction, for lists, sums and searches,
 * and may be derived again.
 */
export interface Tables {
  readonly original: OriginalTable
  readonly report: ReportTable
  readonly entry: EntryTable
  readonly chain: ChainTable
  readonly version: VersionTable
  readonly tally: TallyTable
  readonly searched: SearchedTable
}

interface OriginalTable {
  readonly sha256: string
  readonly name: string
  readonly bytes: Uint8Array
  /** UTF-8, deflated. */
  readonly text: Uint8Array
  /** Spans as JSON. */
  readonly personal: string
  /** Over name, text and spans, which the hash does not cover. */
  readonly seal: string
}

interface ReportTable {
  readonly hash: string
  /** JSON in UTF-8, deflated; `hash` is that of the JSON. */
  readonly body: Uint8Array
  /** Over the body as it is packed. */
  readonly seal: string
}

/** A line of the log. What acts are about stands beside them, so that it can be asked for. */
export interface EntryTable {
  readonly chain: string
  readonly sequence: number
  readonly at: string
  readonly by: string | null
  readonly kind: LogEntry["act"]["kind"]
  /** Null for acts on keys. */
  readonly fiscal_year: number | null
  readonly stage: "budget" | "final" | null
  readonly document: string | null
  /** As JSON. */
  readonly act: string
  readonly previous: string | null
  readonly hash: string
  readonly signature: string | null
}

interface ChainTable {
  readonly chain: string
  readonly length: number
  readonly hash: string
  readonly at: string
}

/** A version of a disclosure that was checked, as lists show it. */
export interface VersionTable {
  readonly organisation: string
  readonly fiscal_year: number
  readonly stage: "budget" | "final"
  readonly sha256: string
  readonly number: number
  readonly state: State
  readonly name: string
  readonly organisation_name: string
  readonly title: string
  readonly catalogue: string
  /** The hashes of the documents it was held against, sorted and joined by commas. */
  readonly against: string
  readonly report: string
  readonly imported_at: string
  /** As JSON: those that came with it; null where none did. */
  readonly given_dates: string | null
  /** As JSON: those the document says itself. */
  readonly dates: string
  readonly published_at: string | null
  /** As JSON. */
  readonly summary: string
  /** The first letters of the organisation's name as it is read. */
  readonly initials: string
  readonly level: string
  /** Orders by the findings, the gravest first. */
  readonly gravity: number
  /** Headline amounts as JSON. */
  readonly amounts: string
  /** As JSON: how many findings each rule has, by severity. */
  readonly rules: string
  readonly figures: number
  readonly unread: number
}

/** A part of a sum over disclosures: see `Contribution`. */
export interface TallyTable {
  readonly fiscal_year: number
  readonly stage: "budget" | "final"
  readonly scope: string
  readonly topic: string
  readonly name: string
  readonly part: string
  readonly bucket: number
  /** Given and asked for as text: a country's budget in 分 is more than a number holds exactly. */
  readonly value: string
  readonly documents: number
}

/** Which version a line of the search index is about. Its `id` grows with the time the document came in. */
export interface SearchedTable {
  readonly id: number
  readonly organisation: string
  readonly fiscal_year: number
  readonly stage: "budget" | "final"
  readonly sha256: string
}
