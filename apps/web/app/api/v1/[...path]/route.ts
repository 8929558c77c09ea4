import { apiDescription } from "../../../../lib/api/api-description.ts"
import { apiQuestion, askedOf } from "../../../../lib/api/asked-question.ts"
import { asked } from "../../../../lib/asked.ts"
import { jsonAnswer, problemAnswer } from "../../../../lib/data-answer.ts"
import { noSuchAddress } from "../../../../lib/no-such-address.ts"
import { segmentIn } from "../../../../lib/segment.ts"
import { siteOf } from "../../../../lib/site-address.ts"

export { optionsAnswer as OPTIONS } from "../../../../lib/data-answer.ts"

export const dynamic = "force-dynamic"

interface Context {
  readonly params: Promise<{ readonly path: readonly string[] }>
}

/** `GET /api/v1/…`: every question there is, and `openapi.json`, which describes them. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const path = (await params).path.map(segmentIn)
  if (path.join("/") === "openapi.json") {
    const described = await asked((reader) => apiDescription(reader, siteOf(request)))
    return described.ok ? jsonAnswer(request, described.value) : problemAnswer(request, described.error)
  }
  const question = apiQuestion(path)
  if (question === undefined) return noSuchAddress(request)
  const found = await askedOf(request, question)
  return found.ok ? jsonAnswer(request, found.value.answer) : problemAnswer(request, found.error)
}
