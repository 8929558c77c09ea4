import { asked } from "../../lib/asked.ts"
import { dataAnswer, problemAnswer } from "../../lib/data-answer.ts"
import { siteOf } from "../../lib/site-address.ts"
import { sitemapIndexOf } from "../../lib/sitemap/sitemap.ts"
import { sitemapFiles } from "../../lib/sitemap/sitemap-files.ts"

export const dynamic = "force-dynamic"

/** `GET /sitemap.xml`: the list of files that list the pages. */
export async function GET(request: Request): Promise<Response> {
  const site = siteOf(request)
  const found = await asked(async (reader) => ({ ok: true, value: await sitemapFiles(reader) }))
  if (!found.ok) return problemAnswer(request, found.error)
  const files = found.value.map((name) => ({ url: site(`/sitemaps/${name}`), at: null }))
  return dataAnswer(request, sitemapIndexOf(files), "application/xml")
}
