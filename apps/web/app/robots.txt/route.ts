import { siteOf } from "../../lib/site-address.ts"

export const dynamic = "force-dynamic"

/** `GET /robots.txt`: everything may be read; here is the list of it. */
export function GET(request: Request): Response {
  const site = siteOf(request)
  const lines = ["User-agent: *", "Allow: /", "Disallow: /search", `Sitemap: ${site("/sitemap.xml")}`, ""]
  return new Response(lines.join("\n"), { headers: { "content-type": "text/plain; charset=utf-8" } })
}
