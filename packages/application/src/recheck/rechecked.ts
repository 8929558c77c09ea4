import type { DisclosureSubject } from "@gouji/domain"

import type { Problem } from "../problem.ts"

/** A version that is to be checked again. */
export interface DocumentToRecheck {
  readonly subject: DisclosureSubject
  readonly document: string
}

/**
 * What came of it. `current`: somebody checked it meanwhile. `refused`: it was replaced or withdrawn meanwhile. `missing`:
 * documents it was held against before that the registry does not have.
 */
export type Rechecked =
  | { readonly kind: "checked"; readonly missing: readonly string[] }
  | { readonly kind: "current" }
  | { readonly kind: "refused" }
  | { readonly kind: "failed"; readonly problem: Problem }
