import {
  type ConceptId,
  type Disclosure,
  type Figure,
  type FigureId,
  type Statement,
  slotOf,
  type TableKey,
} from "@gouji/domain"

import type { DocumentRounding } from "../exact/document-rounding.ts"
import { type DocumentText, documentText } from "./document-text.ts"
import { FigureIndex } from "./figure-index.ts"
import { grouped } from "./grouped.ts"
import { type Conventions, conventionsOf, effectiveQuantum } from "./precision.ts"
import { byReadingOrder } from "./reading-order.ts"
import { type TableFacts, tableFactsOf } from "./table-facts.ts"

/** A disclosure, indexed the way rules ask for it. */
export interface Facts {
  readonly disclosure: Disclosure
  /** In reading order, whatever order they were given in. */
  readonly figures: readonly Figure[]
  /** Those of the running text; the others stand in tables. */
  readonly narrative: readonly Figure[]
  /** Its tables that hold amounts, by key. */
  readonly tables: ReadonlyMap<TableKey, TableFacts>
  readonly index: FigureIndex
  readonly conventions: Conventions
  readonly document: DocumentText
  /** How its figures were rounded, by the step they were rounded to, once all its sums have been looked at. */
  readonly roundings?: ReadonlyMap<string, DocumentRounding>
}

/** Sorts and indexes; what the disclosure says is not changed. */
export function factsOf(disclosure: Disclosure): Facts {
  const figures = disclosure.figures.toSorted(byReadingOrder)
  const places = grouped(figures, ({ place }) => place)
  return {
    disclosure,
    figures,
    index: new FigureIndex(places, disclosure.fiscalYear),
    narrative: places.get("narrative") ?? [],
    tables: tableFactsOf(places, disclosure.fiscalYear),
    conventions: conventionsOf(places),
    document: documentText(disclosure.text),
  }
}

/** Every figure that states a slot, in reading order. */
export function statedIn(facts: Facts, slot: string): readonly Figure[] {
  return facts.index.stating(slot)
}

/** The figure of an id, where there is one. */
export function figureWith(facts: Facts, id: FigureId): Figure | undefined {
  return facts.index.withId(id)
}

/**
 * The figure of a slot that stands nearest to another: the first in the same section, else the first there is.
 * A slot stated twice with different values is the business of N10, not of every rule that uses it.
 */
export function nearest(facts: Facts, slot: string, to: Figure | undefined): Figure | undefined {
  const all = statedIn(facts, slot)
  return all.find((figure) => figure.section === to?.section) ?? all[0]
}

/** The slot of a figure, in the year of its own disclosure. */
export function slotIn(
  facts: Facts,
  figure: Pick<Figure, "place" | "concept" | "measure" | "qualifiers" | "year">,
): string {
  return slotOf(figure, facts.disclosure.fiscalYear)
}

/** The step a figure is exact to (see `effectiveQuantum`). A printed nought is exact whatever its step. */
export function quantumIn(facts: Facts, figure: Figure): string | null {
  return effectiveQuantum(figure, facts.conventions) ?? (figure.state === "zero" ? "0" : null)
}

/** Statements of a kind about any of the concepts. */
export function statementsAbout(
  facts: Facts,
  kinds: readonly Statement["kind"][],
  concepts: readonly ConceptId[],
): readonly Statement[] {
  return facts.disclosure.statements.filter(
    ({ kind, concept }) => kinds.includes(kind) && concepts.includes(concept),
  )
}
