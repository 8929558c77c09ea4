import type { Problem, Site } from "@gouji/application"
import type { Reader } from "@gouji/application/reader"
import type { Result } from "@gouji/domain"

import { isAsFiles } from "../as-files.ts"
import { asked } from "../asked.ts"
import { dataAnswer, problemAnswer } from "../data-answer.ts"
import { inLanguage, LANG_TAG, type Language } from "../language.ts"
import { questionOf } from "../query.ts"
import { siteOf } from "../site-address.ts"
import { wordsOf } from "../words/index.ts"
import { atomOf, type FeedEntry } from "./atom.ts"

/** Entries in one stretch of a feed. */
const ENTRIES = 50

/** What a feed tells, and where. */
export interface FeedContent {
  readonly id: string
  readonly title: string
  /** Addresses without language: of the page that tells the same, and of the feed. */
  readonly page: string
  readonly feed: string
  readonly entries: readonly FeedEntry[]
  /** The mark to go on behind; null at the end. */
  readonly next: string | null
}

/** What the entries of a feed are asked with. */
export interface FeedAsked {
  readonly reader: Reader
  readonly lang: Language
  /** A whole address, in the language of the feed. */
  readonly at: Site
  readonly paging: { readonly limit: number; readonly after?: string }
}

/** Answers with a feed; one of something that is not there is a problem as everywhere. */
export async function feedAnswer(
  request: Request,
  lang: Language,
  contentOf: (asked: FeedAsked) => Promise<Result<FeedContent, Problem>>,
): Promise<Response> {
  const site = siteOf(request)
  const at = (path: string) => site(inLanguage(lang, path))
  const after = new URL(request.url).searchParams.get("after") ?? ""
  const paging = { limit: ENTRIES, ...(after !== "" && { after }) }
  const found = await asked((reader) => contentOf({ reader, lang, at, paging }))
  if (!found.ok) return problemAnswer(request, found.error)
  const { id, title, page, feed, entries, next } = found.value
  const body = atomOf({
    id: lang === "zh" ? id : `${id}:${lang}`,
    lang: LANG_TAG[lang],
    title: `${title} · ${wordsOf(lang).site.name}`,
    publisher: wordsOf(lang).site.name,
    page: at(page),
    self: at(feed) + questionOf({ after }),
    // Files hold the newest stretch: there is nobody to ask for another.
    next: next === null || isAsFiles() ? null : at(feed) + questionOf({ after: next }),
    entries,
  })
  return dataAnswer(request, body, "application/atom+xml")
}
