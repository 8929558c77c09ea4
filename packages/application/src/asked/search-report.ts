import * as z from "zod"

import { ListedDisclosure } from "../listing.ts"
import type { Page, SearchHit } from "../ports.ts"
import { disclosureSummary } from "../views/disclosure-summary.ts"

/** Where a word stands in a document's text, in code points, with what stands around it. Personal data is masked. */
const FoundPassage = z
  .object({
    start: z.int(),
    end: z.int(),
    before: z.string(),
    quote: z.string(),
    after: z.string(),
  })
  .readonly()

/** What `gouji search --format json` prints: documents with the words, the newest first. */
export const SearchReport = z
  .object({
    schema: z.literal("gouji/search/1"),
    hits: z
      .array(
        z
          .object({
            disclosure: ListedDisclosure,
            /** One for each word that stands in the text; none where all stand in the names. */
            passages: z.array(FoundPassage).readonly(),
          })
          .readonly(),
      )
      .readonly(),
    /** What to go on after; null at the end. Fewer hits than were asked for are no end. */
    next: z.string().nullable(),
  })
  .readonly()
export type SearchReport = z.infer<typeof SearchReport>

export function searchReport({ items, next }: Page<SearchHit>): SearchReport {
  const hits = items.map(({ head, passages }) => ({ disclosure: disclosureSummary(head), passages }))
  return { schema: "gouji/search/1", hits, next }
}
