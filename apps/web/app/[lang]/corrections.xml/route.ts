import { correctionEntries } from "../../../lib/feeds/correction-entries.ts"
import { feedAnswer } from "../../../lib/feeds/feed-answer.ts"
import { languageOf } from "../../../lib/language.ts"
import { wordsOf } from "../../../lib/words/index.ts"

export { optionsAnswer as OPTIONS } from "../../../lib/data-answer.ts"

export const dynamic = "force-dynamic"

interface Context {
  readonly params: Promise<{ readonly lang: string }>
}

/** `GET /corrections.xml`: every published version that took the place of another. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const lang = languageOf((await params).lang)
  return feedAnswer(request, lang, async (asked) => {
    const { title } = wordsOf(lang).corrections
    const about = { id: "urn:gouji:feed:corrections", title, page: "/corrections", feed: "/corrections.xml" }
    return { ok: true, value: { ...about, ...(await correctionEntries(asked)) } }
  })
}
