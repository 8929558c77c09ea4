import { slotOf, successorOf } from "@gouji/domain"

import type { Bilingual, CheckedDocument, WireFigure } from "../wire.ts"
import { type SubjectChange, subjectBegun, subjectChange, type Years } from "./subject-change.ts"

/** A figure that two documents do not state alike; null where one does not state it at all. */
export interface FigureDifference {
  readonly slot: string
  readonly label: Bilingual
  readonly before: WireFigure | null
  readonly after: WireFigure | null
  /** What became of its subject, where the later document is of a later year; null where nothing did. */
  readonly subject: SubjectChange | null
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
 * and the same state, however it is printed: a blank is not an unreadable figure, and neither is nought. Of two years a
 * subject that went to another code is followed there.
 */
export function figureDifferences(before: CheckedDocument, after: CheckedDocument): FigureDifferences {
  const years = { from: before.disclosure.fiscalYear, to: after.disclosure.fiscalYear }
  const [from, to] = [followed(before, years), bySlot(after)]
  const slots = [...new Set([...to.keys(), ...from.keys()])]
  const figures = slots.flatMap((slot): readonly FigureDifference[] => {
    const [old, now] = [from.get(slot) ?? null, to.get(slot) ?? null]
    const label = (now ?? old)?.label
    const subject = changeOf(old, now, years)
    const isSame = isAlike(old, now) && subject?.kind !== "moved"
    return label === undefined || isSame ? [] : [{ slot, label, before: old, after: now, subject }]
  })
  return { alike: slots.length - figures.length, figures }
}

/** An earlier document's figures by the slots they have in a later year; where several went to one, by their own. */
function followed(before: CheckedDocument, years: Years): ReadonlyMap<string, WireFigure> {
  const own = bySlot(before)
  if (years.from >= years.to) return own
  const led = [...own].map(([slot, figure]) => ({ slot, figure, later: laterSlot(slot, figure, years) }))
  const met = new Map<string, number>()
  for (const { later } of led) met.set(later, (met.get(later) ?? 0) + 1)
  return new Map(led.map(({ slot, figure, later }) => [met.get(later) === 1 ? later : slot, figure]))
}

function laterSlot(slot: string, figure: WireFigure, years: Years): string {
  const { function: code } = figure.qualifiers
  const now = code === undefined ? undefined : successorOf(code, years.from, years.to)
  if (now?.kind !== "moved") return slot
  const qualifiers = { ...figure.qualifiers, function: now.subject.code }
  return slotOf({ ...figure, qualifiers }, years.from)
}

function changeOf(old: WireFigure | null, now: WireFigure | null, years: Years): SubjectChange | null {
  const was = old?.qualifiers.function
  if (was !== undefined) return subjectChange(was, years)
  const is = now?.qualifiers.function
  return old === null && is !== undefined ? subjectBegun(is, years) : null
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
