import { asked } from "../../../../../../../lib/asked.ts"
import { disclosureOf } from "../../../../../../../lib/disclosure-of.ts"
import { jsonAnswer, problemAnswer } from "../../../../../../../lib/json-answer.ts"

export const dynamic = "force-dynamic"

interface Context {
  readonly params: Promise<{ readonly organisation: string; readonly year: string; readonly stage: string }>
}

/** `GET /api/v1/organisations/{id}/{year}/{budget|final}`: the report on the newest document of that year and stage. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const address = await params
  const found = await asked(async (reader) => {
    const view = await disclosureOf(reader, address)
    return view.ok ? reader.report(view.value.head.sha256) : view
  })
  return found.ok ? jsonAnswer(request, found.value) : problemAnswer(request, found.error)
}
