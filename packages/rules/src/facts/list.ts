import type { ConceptId, Figure } from "@gouji/domain"

import { type Facts, slotIn, statedIn } from "./facts.ts"
import { firstOfEach } from "./grouped.ts"

/** The entries a list of parts is made of: named concepts, or one concept by fund, by function or by the items' own words. */
export interface List {
  readonly concepts: readonly ConceptId[]
  readonly by: "fund" | "function" | "item" | null
  /** Subtotals and what they stand for: one counts only where none of its own parts is listed beside it. */
  readonly subtotals: Readonly<Partial<Record<ConceptId, readonly ConceptId[]>>>
}

/** Where a list is looked for: its 其中 list only, or failing any such list the section, or the whole document. */
export type Reach = "list" | "section" | "document"

/** Every figure of this year that may be an entry, whatever it is part of. */
export function entriesOf(facts: Facts, list: List): readonly Figure[] {
  const { fiscalYear } = facts.disclosure
  return facts.narrative.filter(
    (figure) =>
      figure.year === fiscalYear &&
      (figure.measure === "amount" || figure.measure === "count") &&
      list.concepts.includes(figure.concept) &&
      isCutBy(figure, list.by),
  )
}

/**
 * The entries that make up these totals: those the reader saw in their 其中 list. Where no entry stands in any list,
 * the first reading of each in the same section, or in the document where the section has none.
 */
export function partsOf(
  facts: Facts,
  list: List,
  of: { totals: readonly Figure[]; reach: Reach },
): readonly Figure[] {
  const entries = entriesOf(facts, list)
  const once = (figures: readonly Figure[]) => firstOfEach(figures, (figure) => slotIn(facts, figure))
  if (of.reach === "document") return withoutSubtotals(once(entries), list)
  if (isInLists(entries))
    return withoutSubtotals(
      entries.filter((entry) => isPartOf(entry, of.totals)),
      list,
    )
  if (of.reach === "list") return []
  const near = entries.filter(({ section }) => section === of.totals[0]?.section)
  return withoutSubtotals(once(near.length > 0 ? near : entries), list)
}

/** Of several statements of a total, the one whose list holds entries; else the first. */
export function ownerOf(facts: Facts, total: string, entries: readonly Figure[]): Figure | undefined {
  const stated = statedIn(facts, total)
  return stated.find((figure) => entries.some((entry) => isPartOf(entry, [figure]))) ?? stated[0]
}

/** Whether the reader saw any of these in a 其中 list. */
export function isInLists(entries: readonly Figure[]): boolean {
  return entries.some(({ partOf }) => partOf !== null)
}

/** Whether the reader saw it in the 其中 list of one of these. */
export function isPartOf(entry: Figure, totals: readonly Figure[]): boolean {
  return totals.some(({ id }) => id === entry.partOf)
}

function withoutSubtotals(entries: readonly Figure[], { subtotals }: List): readonly Figure[] {
  return entries.filter(({ concept }) => {
    const own = subtotals[concept] ?? []
    return !entries.some((entry) => own.includes(entry.concept))
  })
}

function isCutBy({ qualifiers }: Figure, by: List["by"]): boolean {
  const cuts = Object.entries(qualifiers).filter(([, narrowing]) => narrowing !== undefined)
  return by === null ? cuts.length === 0 : cuts.length === 1 && cuts[0]?.[0] === by
}
