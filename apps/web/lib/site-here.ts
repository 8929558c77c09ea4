import type { Site } from "@gouji/application"
import { headers } from "next/headers"

import { siteOf } from "./site-address.ts"

/** What the site's addresses begin with, for a page, which is given no request. */
export async function siteHere(): Promise<Site> {
  const asked = await headers()
  return siteOf({ url: `http://${asked.get("host") ?? "localhost"}/`, headers: asked })
}
