import { embedAnswer } from "../../../../../../lib/embed/embed-answer.tsx"
import { embedOf } from "../../../../../../lib/embed/embeds.tsx"
import { languageOf } from "../../../../../../lib/language.ts"

export const dynamic = "force-dynamic"

interface Context {
  readonly params: Promise<{ readonly lang: string; readonly document: string; readonly figure: string }>
}

/** `GET /embed/figure/{document}/{figure}`: one figure for somebody else's page. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { lang: segment, document, figure } = await params
  const lang = languageOf(segment)
  return embedAnswer(request, lang, await embedOf(lang, { kind: "figure", document, figure }))
}
