import { asked } from "../../../../lib/asked.ts"
import { jsonAnswer, problemAnswer } from "../../../../lib/json-answer.ts"

export const dynamic = "force-dynamic"

/** `GET /api/v1/rules`: the register. */
export async function GET(request: Request): Promise<Response> {
  const found = await asked(async (reader) => ({ ok: true, value: reader.rules() }))
  return found.ok ? jsonAnswer(request, { rules: found.value }) : problemAnswer(request, found.error)
}
