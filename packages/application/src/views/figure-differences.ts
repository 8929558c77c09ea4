import { slotOf } from "@gouji/domain"

import type { Bilingual, CheckedDocument, WireFigure } from "../wire.ts"

/** A figure that two documents do not state alike; null where one does not state it at all. */
export interface FigureDifference {
  readonly slot: string
  readonly label: Bilingual
  readonly before: WireFigure | null
  readonly after: WireFigure | null
}

/** How two documents of one organisation differ in their figures. */
export interface FigureDifferences {
  /** How many figures both state alike. */
  readonly alike: number
  /** In the order the later one states them; what it leaves out comes last. */
  readonly figures: readonly FigureDifference[]
}

/**
 * What differs figure by figure, the year a figure is of counted from the document's own. Alike is what has the same value
 * and the same state, however it is printed: a blank is not an unreadable figure, and neither is nought.
 */
export function figureDifferences(before: CheckedDocument, after: CheckedDocument): FigureDifferences {
  const [from, to] = [bySlot(before), bySlot(after)]
  const slots = [...new Set([...to.keys(), ...from.keys()])]
  const figures = slots.flatMap((slot): readonly FigureDifference[] => {
    const [old, now] = [from.get(slot) ?? null, to.get(slot) ?? null]
    const label = (now ?? old)?.label
    return label === undefined || isAlike(old, now) ? [] : [{ slot, label, before: old, after: now }]
  })
  return { alike: slots.length - figures.length, figures }
}

/** Figures by slot; of one stated several times the first statement counts. */
export function bySlot({ figures, disclosure }: CheckedDocument): ReadonlyMap<string, WireFigure> {
  const slots = new Map<string, WireFigure>()
  for (const figure of figures) {
    const slot = slotOf(figure, disclosure.fiscalYear)
    if (!slots.has(slot)) slots.set(slot, figure)
  }
  return slots
}

function isAlike(one: WireFigure | null, other: WireFigure | null): boolean {
  return one !== null && other !== null && one.value === other.value && one.state === other.state
}
