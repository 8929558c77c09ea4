import type { FigureId } from "@gouji/domain"

import type { HypothesisKind } from "../finding.ts"
import type { Changes } from "./row.ts"

/** What may have gone wrong: the values that were meant, and what tells so. */
export interface Guess {
  readonly kind: HypothesisKind
  /** Empty where nothing printed is wrong: something is wanting. */
  readonly changes: Changes
  /** Figures that tell where it came from, and are right as they stand. */
  readonly about: readonly FigureId[]
  /** Lower is likelier; ten more make it four times less likely. */
  readonly cost: number
}
