import { embedAnswer } from "../../../../../lib/embed/embed-answer.tsx"
import { embeddableAt } from "../../../../../lib/embed/embeddable.ts"
import { embedOf } from "../../../../../lib/embed/embeds.tsx"
import { languageOf } from "../../../../../lib/language.ts"
import { segmentIn } from "../../../../../lib/segment.ts"
import { siteOf } from "../../../../../lib/site-address.ts"

export const dynamic = "force-dynamic"

interface Context {
  readonly params: Promise<{ readonly lang: string; readonly chart: readonly string[] }>
}

/**
 * `GET /embed/chart/{organisation}/{year}/{stage}/{chart}`: a chart of an organisation's year for somebody else's page;
 * `GET /embed/chart/{organisation}/three-publics`: of the organisation through the years.
 */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { lang: segment, chart } = await params
  const lang = languageOf(segment)
  const path = chart.map((one) => encodeURIComponent(segmentIn(one))).join("/")
  const of = embeddableAt(`/embed/chart/${path}`, siteOf(request))
  const nothing = { ok: false, error: { code: "no-such-address", address: path } } as const
  return embedAnswer(request, lang, of === undefined ? nothing : await embedOf(lang, of.embedded))
}
