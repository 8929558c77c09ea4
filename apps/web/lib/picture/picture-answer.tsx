import { createHash } from "node:crypto"

import { type DisclosureView, overviewOf } from "@gouji/application"

import { Poster } from "../../components/picture/poster.tsx"
import { ShareCard } from "../../components/picture/share-card.tsx"
import { disclosureHref } from "../addresses.ts"
import type { Language } from "../language.ts"
import { siteOf } from "../site-address.ts"
import { wordsOf } from "../words/index.ts"
import { xmlOf } from "../xml.ts"
import { chineseFonts } from "./fonts.ts"
import type { PictureName } from "./pictures.ts"
import { pngOf } from "./png.ts"

interface Asked {
  readonly lang: Language
  readonly view: DisclosureView
  readonly name: PictureName
}

/** A picture as a file. Where no font has Chinese there is no PNG, which would be full of empty boxes, and that is said. */
export async function pictureAnswer(request: Request, { lang, view, name }: Asked): Promise<Response> {
  const fonts = chineseFonts()
  const isDrawing = name.endsWith(".svg")
  if (!isDrawing && fonts.length === 0) return noFont(lang)
  const address = siteOf(request)(disclosureHref(lang, view.head))
  const given = { lang, view, overview: overviewOf(view), address }
  const svg = await svgOf(name === "share.png" ? <ShareCard {...given} /> : <Poster {...given} />)
  const body = isDrawing ? Buffer.from(svg) : Buffer.from(await pngOf(svg, fonts))
  const headers = {
    // Opened by itself it is a page that runs and loads nothing.
    "content-security-policy": "default-src 'none'",
    "cache-control": "public, no-cache",
    etag: `"${createHash("sha256").update(body).digest("hex")}"`,
  }
  if (request.headers.get("if-none-match") === headers.etag)
    return new Response(null, { status: 304, headers })
  const type = isDrawing ? "image/svg+xml" : "image/png"
  return new Response(body, { headers: { ...headers, "content-type": type } })
}

function noFont(lang: Language): Response {
  return new Response(`${wordsOf(lang).picture.noFont}\n`, {
    status: 404,
    headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" },
  })
}

async function svgOf(drawing: React.ReactElement): Promise<string> {
  // Next refuses this module where it is imported for good: pages are not to be drawn by it, and this is none.
  const { renderToStaticMarkup } = await import("react-dom/server")
  return xmlOf(renderToStaticMarkup(drawing))
}
