import { asked } from "../../../../../lib/asked.ts"
import { jsonAnswer, problemAnswer } from "../../../../../lib/json-answer.ts"

export const dynamic = "force-dynamic"

interface Context {
  readonly params: Promise<{ readonly id: string }>
}

/** `GET /api/v1/disclosures/{id}`: the report on one document, as `gouji check --format json` prints it. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params
  const found = await asked((reader) => reader.report(id))
  return found.ok ? jsonAnswer(request, found.value) : problemAnswer(request, found.error)
}
