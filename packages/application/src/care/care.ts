import type { Rejection } from "../log/admission.ts"
import type { RegistryFault } from "./registry-fault.ts"
import type { StoredTable } from "./registry-inspector.ts"

/**
 * Why a registry was not copied, kept or restored. `damaged`: something stored is not what it has to be; the first fault,
 * and how many. `diverged`: the target holds what the source does not, from this entry on. `entry-refused`: the target
 * would not take an entry. `file-exists`: nothing is written over. `not-all-there`: fewer or more rows than in the source.
 */
export type CareProblem =
  | {
      readonly code: "damaged"
      readonly place: string
      readonly first: RegistryFault
      readonly count: number
    }
  | { readonly code: "diverged"; readonly chain: string; readonly sequence: number }
  | { readonly code: "entry-refused"; readonly key: string; readonly rejection: Rejection }
  | { readonly code: "file-exists"; readonly path: string }
  | {
      readonly code: "not-all-there"
      readonly table: StoredTable
      readonly expected: number
      readonly actual: number
    }

/** How far the care of a registry has come: rows looked at, entries copied, or entries derived from, of so many. */
export interface CareProgress {
  readonly stage: "verifying" | "copying" | "deriving"
  readonly done: number
  readonly all: number
}
