import { type DisclosureView, overviewOf } from "@gouji/application"

import { Poster } from "../../components/picture/poster.tsx"
import { ShareCard } from "../../components/picture/share-card.tsx"
import { disclosureHref } from "../addresses.ts"
import type { Language } from "../language.ts"
import { siteOf } from "../site-address.ts"
import { wordsOf } from "../words/index.ts"
import { xmlOf } from "../xml.ts"
import { chineseFonts } from "./fonts.ts"
import { imageAnswer, noImage } from "./image-answer.ts"
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
  if (!isDrawing && fonts.length === 0) return noImage(404, wordsOf(lang).picture.noFont)
  const address = siteOf(request)(disclosureHref(lang, view.head))
  const given = { lang, view, overview: overviewOf(view), address }
  const svg = await svgOf(name === "share.png" ? <ShareCard {...given} /> : <Poster {...given} />)
  const body = isDrawing ? Buffer.from(svg) : Buffer.from(await pngOf(svg, fonts))
  return imageAnswer(request, body, isDrawing ? "image/svg+xml" : "image/png")
}

async function svgOf(drawing: React.ReactElement): Promise<string> {
  // Next refuses this module where it is imported for good: pages are not to be drawn by it, and this is none.
  const { renderToStaticMarkup } = await import("react-dom/server")
  return xmlOf(renderToStaticMarkup(drawing))
}
