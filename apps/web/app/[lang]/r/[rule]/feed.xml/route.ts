import { rulePath } from "@gouji/application"

import { feedAnswer } from "../../../../../lib/feeds/feed-answer.ts"
import { publishedEntries } from "../../../../../lib/feeds/published-entries.ts"
import { languageOf } from "../../../../../lib/language.ts"
import { ruleTitle } from "../../../../../lib/register.ts"

export { optionsAnswer as OPTIONS } from "../../../../../lib/data-answer.ts"

export const dynamic = "force-dynamic"

interface Context {
  readonly params: Promise<{ readonly lang: string; readonly rule: string }>
}

/** `GET /r/{rule}/feed.xml`: published documents in which the rule found something, the last that came in first. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { lang: segment, rule } = await params
  const lang = languageOf(segment)
  const id = rule.toUpperCase()
  const title = ruleTitle(id)
  return feedAnswer(request, lang, async (asked) => {
    if (title === undefined) return { ok: false, error: { code: "no-such-rule", id: rule } }
    const page = rulePath(id)
    const about = {
      id: `urn:gouji:feed:rule:${id}`,
      title: `${id} ${title[lang]}`,
      page,
      feed: `${page}/feed.xml`,
    }
    return { ok: true, value: { ...about, ...(await publishedEntries({ rule: id }, asked)) } }
  })
}
