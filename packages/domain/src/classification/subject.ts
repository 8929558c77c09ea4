/** Which classification: expenditure by function, by economic kind as departments and as governments sort it, revenue. */
export type SubjectKind = "functional" | "economic" | "government" | "revenue"

/** A name a subject no longer has; `until` is the last fiscal year that used it, null where that is not known. */
export interface FormerName {
  readonly name: string
  readonly until: number | null
}

/**
 * How a subject is known. `printed`: so many published disclosures carry this code with this name. `public`: it stands in
 * public data. `memory`: written down from memory, never seen; disagreeing with such a row proves nothing.
 */
export type SubjectEvidence =
  | { readonly grade: "printed"; readonly documents: number }
  | { readonly grade: "public" }
  | { readonly grade: "memory"; readonly sure: boolean }

/** A subject (科目) as it stood in one fiscal year. */
export interface Subject {
  readonly kind: SubjectKind
  /** 类, 款, 项 joined: three, five or seven digits. */
  readonly code: string
  /** Its name in that year, as far as renamings are known. */
  readonly name: string
  readonly parent: string | null
  /** First and last fiscal year; null where not known, or still in use. */
  readonly from: number | null
  readonly until: number | null
  readonly former: readonly FormerName[]
  readonly evidence: SubjectEvidence
}
