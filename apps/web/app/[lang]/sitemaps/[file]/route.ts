import { asked } from "../../../../lib/asked.ts"
import { dataAnswer, problemAnswer } from "../../../../lib/data-answer.ts"
import { noSuchAddress } from "../../../../lib/no-such-address.ts"
import { siteOf } from "../../../../lib/site-address.ts"
import { sitemapOf } from "../../../../lib/sitemap/sitemap.ts"
import { sitemapFile } from "../../../../lib/sitemap/sitemap-files.ts"

export const dynamic = "force-dynamic"

interface Context {
  readonly params: Promise<{ readonly file: string }>
}

/** `GET /sitemaps/{file}`: pages of one kind. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { file } = await params
  const found = await asked(async (reader) => {
    return { ok: true, value: await sitemapFile(reader, file, siteOf(request)) }
  })
  if (!found.ok) return problemAnswer(request, found.error)
  if (found.value === undefined) return noSuchAddress(request)
  return dataAnswer(request, sitemapOf(found.value), "application/xml")
}
