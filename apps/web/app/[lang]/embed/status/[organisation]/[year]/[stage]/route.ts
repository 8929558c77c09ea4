import { embedAnswer } from "../../../../../../../lib/embed/embed-answer.tsx"
import type { YearAddress } from "../../../../../../../lib/embed/embeddable.ts"
import { embedOf } from "../../../../../../../lib/embed/embeds.tsx"
import { languageOf } from "../../../../../../../lib/language.ts"
import { segmentIn } from "../../../../../../../lib/segment.ts"

export const dynamic = "force-dynamic"

interface Context {
  readonly params: Promise<YearAddress & { readonly lang: string }>
}

/** `GET /embed/status/{organisation}/{year}/{stage}`: how an organisation's year came out, for somebody else's page. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { lang: segment, ...address } = await params
  const lang = languageOf(segment)
  const of = { ...address, organisation: segmentIn(address.organisation) }
  return embedAnswer(request, lang, await embedOf(lang, { kind: "status", of }))
}
