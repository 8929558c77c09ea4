import type { PublishedChange } from "@gouji/domain"

import type { CheckedDocument } from "../wire.ts"
import { figureDifferences } from "./figure-differences.ts"

/**
 * What differs between a published version and the one to take its place, figure by figure, sorted by slot; none where
 * nothing was published before. Values as on the wire: yuan for money, the plain number for others, null for what one of
 * the two has not or gives no value: both are null where a blank became something that cannot be read.
 */
export function publishedChanges(
  before: CheckedDocument | undefined,
  after: CheckedDocument,
): readonly PublishedChange[] {
  if (before === undefined) return []
  return figureDifferences(before, after)
    .figures.map(({ slot, before: from, after: to }) => {
      return { slot, from: from?.value ?? null, to: to?.value ?? null }
    })
    .toSorted((a, b) => (a.slot < b.slot ? -1 : 1))
}
