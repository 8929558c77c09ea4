import type { ConceptId, Direction, Figure, Qualifiers, Statement, Unit, Unread } from "@gouji/domain"

/** A stretch of the original text in UTF-16 units. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** A figure while its document is still being read: offsets for spans, indexes for references. */
export interface FigureDraft {
  concept: ConceptId
  readonly qualifiers: Qualifiers
  readonly measure: Figure["measure"]
  /** Digits as printed; null where words say it (none, unchanged, outside the scope). */
  readonly digits: string | null
  /** The unit of money, null where none is printed; a counter for counts. */
  readonly unit: Unit | null
  readonly counter: string
  readonly state: "number" | "zero" | "not-applicable"
  readonly year: number
  readonly said: Direction | null
  partOf: number | null
  readonly section: string
  readonly confidence: number
  readonly span: Stretch
}

/** A statement while its document is still being read. */
export interface StatementDraft {
  readonly kind: Statement["kind"]
  readonly concept: ConceptId
  readonly qualifiers: Qualifiers
  readonly figures: readonly number[]
  readonly span: Stretch
}

export interface UnreadDraft {
  readonly why: Unread["why"]
  readonly span: Stretch
}

/** All that a document has yielded so far, in reading order. */
export interface Drafts {
  readonly figures: FigureDraft[]
  readonly statements: StatementDraft[]
  readonly unread: UnreadDraft[]
}
