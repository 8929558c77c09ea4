import { type DisclosureSummary, disclosurePath, type EntryFilter } from "@gouji/application"

import { fillText } from "../fill.tsx"
import { wordsOf } from "../words/index.ts"
import type { FeedEntry } from "./atom.ts"
import type { FeedAsked } from "./feed-answer.ts"

/** What was published, the last first, with a mark to go on behind. */
export async function publishedEntries(filter: EntryFilter, asked: FeedAsked) {
  const { reader, paging } = asked
  const page = await reader.page({ ...filter, state: "published" }, { ...paging, order: "published" })
  return { entries: page.items.flatMap((head) => entryOf(head, asked)), next: page.next }
}

function entryOf(head: DisclosureSummary, { lang, at }: FeedAsked): readonly FeedEntry[] {
  const { sha256, organisation, fiscalYear, stage, publishedAt, title, summary } = head
  if (publishedAt === null) return []
  const words = wordsOf(lang)
  const year = fillText(words.year, { year: fiscalYear, stage: words.stage[stage] })
  const { fatal, error, warning, passed, rounded, notChecked } = summary
  return [
    {
      id: `urn:gouji:published:${sha256}`,
      title: `${organisation.name} ${year}`,
      at: publishedAt,
      link: at(disclosurePath(head)),
      author: organisation.name,
      summary: fillText(words.feeds.published, {
        title,
        findings: fatal + error + warning,
        passed: passed + rounded,
        notChecked,
      }),
    },
  ]
}
