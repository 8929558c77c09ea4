import { slotOf } from "@gouji/domain"

import type { Bilingual, CheckedDocument, Outcome, WireFigure } from "../wire.ts"

/** A figure that two documents do not state alike; null where one does not state it at all. */
export interface FigureDifference {
  readonly slot: string
  readonly label: Bilingual
  readonly before: WireFigure | null
  readonly after: WireFigure | null
}

/** A check that came out otherwise; null where a document was not held against it. */
export interface OutcomeDifference {
  readonly rule: string
  readonly instance: string
  readonly before: Outcome | null
  readonly after: Outcome | null
}

export interface DocumentDiff {
  /** How many figures both state alike. */
  readonly alike: number
  readonly figures: readonly FigureDifference[]
  readonly outcomes: readonly OutcomeDifference[]
}

/**
 * What differs between two documents of one organisation, figure by figure in the order they stand in, and what the rules
 * then make of it. Of a figure stated several times the first statement counts; alike is what has the same value, however
 * it is printed.
 */
export function documentDiff(before: CheckedDocument, after: CheckedDocument): DocumentDiff {
  const [from, to] = [figuresOf(before), figuresOf(after)]
  const slots = [...new Set([...to.keys(), ...from.keys()])]
  const figures = slots.flatMap((slot): readonly FigureDifference[] => {
    const [old, now] = [from.get(slot) ?? null, to.get(slot) ?? null]
    const label = (now ?? old)?.label
    return label === undefined || isAlike(old, now) ? [] : [{ slot, label, before: old, after: now }]
  })
  return { alike: slots.length - figures.length, figures, outcomes: outcomesOf(before, after) }
}

function isAlike(one: WireFigure | null, other: WireFigure | null): boolean {
  return one !== null && other !== null && one.value === other.value && one.state === other.state
}

function figuresOf({ figures, disclosure }: CheckedDocument): ReadonlyMap<string, WireFigure> {
  const found = new Map<string, WireFigure>()
  for (const figure of figures) {
    const slot = slotOf(figure, disclosure.fiscalYear)
    if (!found.has(slot)) found.set(slot, figure)
  }
  return found
}

/** Checks are the same where they are of one rule and one instance of it. */
function outcomesOf(before: CheckedDocument, after: CheckedDocument): readonly OutcomeDifference[] {
  const verdicts = ({ verdicts: all }: CheckedDocument) =>
    new Map(all.map((verdict) => [verdict.instance, verdict]))
  const [from, to] = [verdicts(before), verdicts(after)]
  return [...new Set([...to.keys(), ...from.keys()])].flatMap((instance) => {
    const [old, now] = [from.get(instance), to.get(instance)]
    const rule = (now ?? old)?.rule ?? ""
    const difference = { rule, instance, before: old?.outcome ?? null, after: now?.outcome ?? null }
    return difference.before === difference.after ? [] : [difference]
  })
}
