import { type PublishedChange, slotOf } from "@gouji/domain"

import type { CheckedDocument } from "../wire.ts"

/**
 * What differs between a published version and the one to take its place, figure by figure, sorted by slot; none where
 * nothing was published before. Values as on the wire: yuan for money, the plain number for others, null for what one of
 * the two has not or leaves blank. Of a figure stated several times the first statement counts.
 */
export function publishedChanges(
  before: CheckedDocument | undefined,
  after: CheckedDocument,
): readonly PublishedChange[] {
  if (before === undefined) return []
  const [from, to] = [valuesOf(before), valuesOf(after)]
  return [...new Set([...from.keys(), ...to.keys()])].sort().flatMap((slot) => {
    const change = { slot, from: from.get(slot) ?? null, to: to.get(slot) ?? null }
    return change.from === change.to ? [] : [change]
  })
}

function valuesOf({ figures, disclosure }: CheckedDocument): ReadonlyMap<string, string | null> {
  const values = new Map<string, string | null>()
  for (const figure of figures) {
    const slot = slotOf(figure, disclosure.fiscalYear)
    if (!values.has(slot)) values.set(slot, figure.value)
  }
  return values
}
