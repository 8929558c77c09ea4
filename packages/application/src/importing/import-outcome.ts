import type { EntryHead } from "../ports.ts"
import type { Problem } from "../problem.ts"
import type { Source } from "../source.ts"
import type { ManifestDifference } from "./differences.ts"
import type { ManifestRow } from "./manifest/manifest.ts"
import type { OrganisationCandidate } from "./organisations.ts"

/** A document to import, and what a manifest says of it; null where none does. */
export interface ListedSource {
  readonly source: Source
  readonly row: ManifestRow | null
}

/** A document of the registry, as one line of an import tells it. */
export type ImportedHead = Pick<
  EntryHead,
  "sha256" | "subject" | "organisation" | "fiscalYear" | "stage" | "summary"
>

/**
 * What came of a document. `kept`: it was there already. `differs` and `unmatched`: nobody said whose it is, so it was
 * not taken in; `skipped`: somebody said it was not to be. `defect`: a fault of ours, which stops no other document.
 */
export type ImportOutcome = { readonly path: string; readonly row: ManifestRow | null } & (
  | { readonly kind: "added" | "kept"; readonly head: ImportedHead }
  | { readonly kind: "failed"; readonly problem: Problem }
  | { readonly kind: "defect"; readonly message: string }
  | { readonly kind: "differs"; readonly differences: readonly ManifestDifference[] }
  | {
      readonly kind: "unmatched"
      readonly name: string
      readonly candidates: readonly OrganisationCandidate[]
    }
  | { readonly kind: "skipped" }
)

/** What a person is asked about one document. */
export type ImportQuestion = { readonly path: string } & (
  | { readonly kind: "differs"; readonly differences: readonly ManifestDifference[] }
  | {
      readonly kind: "unmatched"
      readonly name: string
      readonly candidates: readonly OrganisationCandidate[]
    }
)

/** What a person answers: whose word counts, which organisation it is, or that the document is to be left out. */
export type ImportAnswer =
  | { readonly kind: "prefer"; readonly prefer: "manifest" | "document" }
  | { readonly kind: "organisation"; readonly id: string }
  | { readonly kind: "skip" }
