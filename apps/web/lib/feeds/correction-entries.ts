import type { FigureDifference } from "@gouji/application"
import { disclosurePath, statedText } from "@gouji/application"
import type { Correction } from "@gouji/application/reader"

import { fillText } from "../fill.tsx"
import { wordsOf } from "../words/index.ts"
import type { FeedEntry } from "./atom.ts"
import type { FeedAsked } from "./feed-answer.ts"

/** Changes told in one entry; the page tells all of them. */
const TOLD = 20

/** What was corrected, the last first. */
export async function correctionEntries(asked: FeedAsked) {
  const { items, next } = await asked.reader.corrections(asked.paging)
  return { entries: items.map((each) => entryOf(each, asked)), next }
}

function entryOf({ at: when, after, changes }: Correction, { lang, at }: FeedAsked): FeedEntry {
  const words = wordsOf(lang)
  const { organisation, fiscalYear, stage, sha256 } = after
  const year = fillText(words.year, { year: fiscalYear, stage: words.stage[stage] })
  const told = changes.slice(0, TOLD).map((change) => changed(change, lang))
  const count = fillText(words.feeds.changed, { count: changes.length })
  return {
    id: `urn:gouji:corrected:${sha256}`,
    title: `${organisation.name} ${year}`,
    at: when,
    link: at(disclosurePath(after)),
    author: organisation.name,
    summary: [count, ...told].join("\n"),
  }
}

function changed({ label, before, after }: FigureDifference, lang: FeedAsked["lang"]): string {
  return `${label[lang]}: ${statedText(before)[lang]} → ${statedText(after)[lang]}`
}
