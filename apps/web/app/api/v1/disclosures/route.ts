import { Listing } from "@gouji/application"

import { asked } from "../../../../lib/asked.ts"
import { jsonAnswer, problemAnswer } from "../../../../lib/json-answer.ts"

export const dynamic = "force-dynamic"

/** `GET /api/v1/disclosures`: every disclosure there is, the newest import first. */
export async function GET(request: Request): Promise<Response> {
  const found = await asked(async (reader) => ({ ok: true, value: await reader.disclosures() }))
  if (!found.ok) return problemAnswer(request, found.error)
  return jsonAnswer(request, Listing.parse({ schema: "gouji/list/1", disclosures: found.value }))
}
