import type { Generated } from "kysely"

/** The embedded store's tables as Kysely sees them; `migrations.ts` makes them. JSON stands in text columns. */
export interface Tables {
  readonly document: DocumentTable
  readonly assessment: AssessmentTable
}

interface DocumentTable {
  readonly sha256: string
  readonly name: string
  readonly bytes: Uint8Array
  readonly text: string
  readonly personal: string
}

interface AssessmentTable {
  readonly id: Generated<number>
  readonly sha256: string
  readonly catalogue: string
  /** The hashes of the documents it was held against, sorted and joined by commas. */
  readonly against: string
  readonly report: string
  readonly imported_at: string
  readonly organisation: string
  readonly fiscal_year: number
  readonly stage: "budget" | "final"
  readonly title: string
  readonly summary: string
}
