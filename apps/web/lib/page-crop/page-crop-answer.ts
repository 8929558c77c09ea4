import { createHash } from "node:crypto"

import type { PrintedPage } from "@gouji/application/reader"

import { chineseFonts } from "../picture/fonts.ts"
import { wordsOf } from "../words/index.ts"
import { type PageCropName, shapeOf } from "./crop-shape.ts"
import { cropOf } from "./known-crops.ts"

interface Asked {
  readonly name: PageCropName
  /** Null where the figure stands on no page that can be drawn. */
  readonly source: PrintedPage | null
}

/** The printed page around a figure as a picture, or in plain words why there is none. */
export async function pageCropAnswer(request: Request, { name, source }: Asked): Promise<Response> {
  if (source === null) return refusal(404, "noPage")
  const [fontFile] = chineseFonts()
  const drawn = await cropOf({ source, shape: shapeOf(name, source.place.box), fontFile })
  if (!("png" in drawn)) return drawn.trouble === "busy" ? refusal(503, "busy") : refusal(404, "undrawable")
  const body = Buffer.from(drawn.png)
  const headers = {
    "content-security-policy": "default-src 'none'",
    // The document never changes; where its figures stand does with a better reading of it.
    "cache-control": "public, no-cache",
    etag: `"${createHash("sha256").update(body).digest("hex")}"`,
  }
  if (request.headers.get("if-none-match") === headers.etag)
    return new Response(null, { status: 304, headers })
  return new Response(body, { headers: { ...headers, "content-type": "image/png" } })
}

/** In both languages, since the address has none. */
function refusal(status: 404 | 503, why: "noPage" | "undrawable" | "busy"): Response {
  return new Response(`${wordsOf("zh").pageCrop[why]} · ${wordsOf("en").pageCrop[why]}\n`, {
    status,
    headers: {
      "content-type": "text/plain; charset=utf-8",
      "cache-control": "no-store",
      ...(status === 503 && { "retry-after": "10" }),
    },
  })
}
