import { asked } from "../asked.ts"
import { jsonAnswer, problemAnswer } from "../data-answer.ts"
import { noSuchAddress } from "../no-such-address.ts"
import { segmentIn } from "../segment.ts"
import { siteOf } from "../site-address.ts"
import { apiDescription } from "./api-description.ts"
import { apiQuestion, askedOf } from "./asked-question.ts"

/** What all addresses of the API begin with. */
export const API = "/api/v1/"

/** `GET /api/v1/…`: every question there is, and `openapi.json`, which describes them. */
export async function apiAnswer(request: Request): Promise<Response> {
  const path = new URL(request.url).pathname.slice(API.length).split("/").map(segmentIn)
  if (path.join("/") === "openapi.json") {
    const described = await asked((reader) => apiDescription(reader, siteOf(request)))
    return described.ok ? jsonAnswer(request, described.value) : problemAnswer(request, described.error)
  }
  const question = apiQuestion(path)
  if (question === undefined) return noSuchAddress(request)
  const found = await askedOf(request, question)
  return found.ok ? jsonAnswer(request, found.value.answer) : problemAnswer(request, found.error)
}
