import { QUESTIONS } from "@gouji/application/reader"
import { jsonAnswer } from "../../lib/data-answer.ts"
import { dataCatalogue } from "../../lib/data-catalogue.ts"
import { releases } from "../../lib/reader.ts"
import { siteOf } from "../../lib/site-address.ts"

export { optionsAnswer as OPTIONS } from "../../lib/data-answer.ts"

export const dynamic = "force-dynamic"

/** `GET /catalog.jsonld`: what data there is, as DCAT 3. */
export async function GET(request: Request): Promise<Response> {
  const catalogue = dataCatalogue(QUESTIONS, await releases().list(), siteOf(request))
  return jsonAnswer(request, catalogue, "application/ld+json")
}
