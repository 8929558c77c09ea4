import * as z from "zod"

import { ASSET_CONCEPTS } from "./concepts/assets.ts"
import { EXPENDITURE_CONCEPTS } from "./concepts/expenditure.ts"
import { FUND_CONCEPTS } from "./concepts/funds.ts"
import { OTHER_CONCEPTS } from "./concepts/other.ts"
import { REVENUE_CONCEPTS } from "./concepts/revenue.ts"
import { THREE_PUBLICS_CONCEPTS } from "./concepts/three-publics.ts"
import type { Topic } from "./topic.ts"

/** What an amount is of, with the words documents print for it. */
export interface ConceptEntry {
  readonly zh: string
  readonly en: string
  /** The part of a disclosure it belongs to. */
  readonly topic: Topic
  /** Names that mean this concept wherever they stand, longest-match first; the label itself is one. */
  readonly aliases: readonly string[]
  /** Names that mean it only while its topic is spoken of: 货物 under procurement. */
  readonly short?: readonly string[]
  /** `count` for things counted; money otherwise. */
  readonly counts?: true
}

/** Every concept a disclosure of today's forms can hold, by the id the rule catalogue uses. Ids never change. */
export const CONCEPTS = {
  ...REVENUE_CONCEPTS,
  ...EXPENDITURE_CONCEPTS,
  ...FUND_CONCEPTS,
  ...THREE_PUBLICS_CONCEPTS,
  ...OTHER_CONCEPTS,
  ...ASSET_CONCEPTS,
} as const satisfies Record<string, ConceptEntry>

/** What a figure is about: `rev.total`, `sg.car`. Ids stand in rules and addresses and never change. */
export type ConceptId = keyof typeof CONCEPTS
export const ConceptId = z.enum(Object.keys(CONCEPTS) as [ConceptId, ...ConceptId[]])

/** The entry of a concept, typed alike for all of them. */
export function conceptEntry(id: ConceptId): ConceptEntry {
  return CONCEPTS[id]
}
