import { organisationPath } from "@gouji/application"

import { feedAnswer } from "../../../../../lib/feeds/feed-answer.ts"
import { publishedEntries } from "../../../../../lib/feeds/published-entries.ts"
import { languageOf } from "../../../../../lib/language.ts"
import { segmentIn } from "../../../../../lib/segment.ts"

export { optionsAnswer as OPTIONS } from "../../../../../lib/data-answer.ts"

export const dynamic = "force-dynamic"

interface Context {
  readonly params: Promise<{ readonly lang: string; readonly organisation: string }>
}

/** `GET /d/{organisation}/feed.xml`: what one organisation publishes. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { lang: segment, organisation: encoded } = await params
  const organisation = segmentIn(encoded)
  return feedAnswer(request, languageOf(segment), async (asked) => {
    const papers = await asked.reader.headlines({ scope: "newest", organisations: [organisation] })
    const last = papers.at(-1)
    if (last === undefined) return { ok: false, error: { code: "no-such-organisation", name: organisation } }
    const page = organisationPath(organisation)
    const about = {
      id: `urn:gouji:feed:organisation:${organisation}`,
      title: last.head.organisation,
      page,
      feed: `${page}/feed.xml`,
    }
    const entries = await publishedEntries({ organisationId: organisation }, asked)
    return { ok: true, value: { ...about, ...entries } }
  })
}
