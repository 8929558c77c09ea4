import type { Bilingual } from "../bilingual.ts"
import type { Held, Judgement } from "./judgement.ts"

/** What makes a kind of claim: how it is judged, what it says, and how rounding enters. */
export interface Kind<C> {
  /** One judgement for each instance the document has, at least one; none for entries that are no checks. */
  readonly judge: (claim: C, held: Held) => readonly Judgement[]
  readonly inWords: (claim: C) => Bilingual
  readonly rounding: Bilingual
}
