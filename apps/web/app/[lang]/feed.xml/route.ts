import { feedAnswer } from "../../../lib/feeds/feed-answer.ts"
import { publishedEntries } from "../../../lib/feeds/published-entries.ts"
import { languageOf } from "../../../lib/language.ts"
import { wordsOf } from "../../../lib/words/index.ts"

export { optionsAnswer as OPTIONS } from "../../../lib/data-answer.ts"

export const dynamic = "force-dynamic"

interface Context {
  readonly params: Promise<{ readonly lang: string }>
}

/** `GET /feed.xml`: everything that is published. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const lang = languageOf((await params).lang)
  return feedAnswer(request, lang, async (asked) => {
    const title = wordsOf(lang).feeds.all
    const about = { id: "urn:gouji:feed", title, page: "/", feed: "/feed.xml" }
    return { ok: true, value: { ...about, ...(await publishedEntries({}, asked)) } }
  })
}
