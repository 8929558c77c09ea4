import { jsonAnswer, problemAnswer } from "../../lib/data-answer.ts"
import { embeddableAt } from "../../lib/embed/embeddable.ts"
import { embedOf } from "../../lib/embed/embeds.tsx"
import { frameOf } from "../../lib/embed/frame.ts"
import { noSuchAddress } from "../../lib/no-such-address.ts"
import { siteOf } from "../../lib/site-address.ts"
import { wordsOf } from "../../lib/words/index.ts"

export { optionsAnswer as OPTIONS } from "../../lib/data-answer.ts"

export const dynamic = "force-dynamic"

/** Narrower than this, no embed can be read. */
const NARROWEST = 240

/** `GET /oembed?url=…`: the frame for a page, as oEmbed 1.0 has it; in JSON only. */
export async function GET(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url)
  const site = siteOf(request)
  if ((searchParams.get("format") ?? "json") !== "json") return new Response(null, { status: 501 })
  const of = embeddableAt(searchParams.get("url") ?? "", site)
  if (of === undefined) return noSuchAddress(request)
  const found = await embedOf(of.lang, of.embedded)
  if (!found.ok) return problemAnswer(request, found.error)
  const { title } = found.value
  const width = Math.max(NARROWEST, atMost(of.width, searchParams.get("maxwidth")))
  const height = atMost(of.height, searchParams.get("maxheight"))
  return jsonAnswer(request, {
    version: "1.0",
    type: "rich",
    title,
    provider_name: wordsOf(of.lang).site.name,
    provider_url: site("/"),
    html: frameOf({ path: of.path, width, height }, { site, title }),
    width,
    height,
  })
}

/** A size, unless whoever asks has less room. What is no number is no limit. */
function atMost(size: number, limit: string | null): number {
  const most = /^\d{1,6}$/.test(limit ?? "") ? Number(limit) : size
  return Math.min(size, most)
}
