import { type Canvas, createCanvas } from "@napi-rs/canvas"
import type { PDFPageProxy } from "pdfjs-dist"
import { AnnotationMode } from "pdfjs-dist/legacy/build/pdf.mjs"

import { type CropPlace, placeOf } from "../../lib/page-crop/crop-region.ts"
import type { CropShape } from "../../lib/page-crop/crop-shape.ts"
import type { CropAsked } from "../../lib/page-crop/known-crops.ts"
import { hiddenAreas } from "./hidden-areas.ts"
import { isInked, markPlace, paintOver, shadeBeside } from "./marks.ts"
import { openPdf } from "./open-pdf.ts"
import { drawIn, lacksFont } from "./own-font.ts"

/** Of 100: letters are as sharp as in print, and a stretch of a page takes 2 to 50 KB. */
const QUALITY = 80

/** The stretch of a page around a figure as WebP, framed, with personal data painted over. Throws where it cannot be had. */
export async function drawCrop({ source, shape, fontFile }: CropAsked): Promise<Uint8Array> {
  const { place, hidden } = source
  const { scale } = shape
  drawIn(fontFile)
  const document = await openPdf(source)
  const page = await document.getPage(place.page)
  const size = page.getViewport({ scale: 1 })
  const at = placeOf(size, place.box, shape)
  if (at === undefined) throw new RangeError("the place is not on the page")
  const areas = await hiddenAreas(document, place.page, hidden)
  const canvas = await drawn(page, at, shape)
  const context = canvas.getContext("2d")
  if (fontFile === undefined && (await lacksFont(page)))
    throw new Error("a font is neither in the document nor here")
  context.setTransform(scale, 0, 0, scale, -at.left * scale, -at.top * scale)
  if (place.quote.trim() !== "" && !isInked(context, place.box))
    throw new Error("nothing can be seen at the place")
  shadeBeside(context, size)
  markPlace(context, place.box)
  paintOver(context, areas)
  // The one that packs beside the event loop reads a canvas that may be gone by then (Brooooooklyn/canvas#1312).
  return canvas.encodeSync("webp", QUALITY)
}

/** The page as it is printed, without notes, fields and stamps that lie upon it: none of them was read. */
async function drawn(
  page: PDFPageProxy,
  at: CropPlace,
  { width, height, scale }: CropShape,
): Promise<Canvas> {
  const canvas = createCanvas(width, height)
  const viewport = page.getViewport({ scale, offsetX: -at.left * scale, offsetY: -at.top * scale })
  await page.render({
    // pdfjs draws on this canvas in Node; its types know that of a browser.
    canvas: canvas as unknown as HTMLCanvasElement,
    viewport,
    // For a printer it does not wait for a screen.
    intent: "print",
    annotationMode: AnnotationMode.DISABLE,
  }).promise
  page.cleanup()
  return canvas
}
