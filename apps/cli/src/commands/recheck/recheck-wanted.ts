import type { DocumentToRecheck } from "@gouji/application"
import type { Desk } from "@gouji/application/desk"

/** A re-check that somebody wants. */
export interface RecheckWanted {
  readonly desk: Desk
  readonly documents: readonly DocumentToRecheck[]
  /** See `CheckScope`. */
  readonly allBefore: string | null
  readonly workers: number | undefined
}
