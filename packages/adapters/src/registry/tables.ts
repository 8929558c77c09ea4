import type { LogEntry } from "@gouji/application"
import type { State } from "@gouji/domain"

/**
 * The stores' tables as Kysely sees them, alike in SQLite and PostgreSQL; migrations make them. `original`, `report` and
 * `entry` are only ever added to. `chain` and `version` are derived from them in the same transaction, for lists, and
 * may be derived again.
 */
export interface Tables {
  readonly original: OriginalTable
  readonly report: ReportTable
  readonly entry: EntryTable
  readonly chain: ChainTable
  readonly version: VersionTable
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
}
