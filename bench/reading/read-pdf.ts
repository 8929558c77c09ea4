import { type OpenPdf, openPdf } from "../../packages/documents/src/formats/pdf/open-pdf.ts"
import { type ReadDocument, readDocument } from "../../packages/documents/src/index.ts"
import type { Ask } from "./pdfjs-clock.ts"
import { cMap } from "./world.ts"

/** Our whole reading; one that fails is no measure. */
export async function readPdf(bytes: Uint8Array): Promise<ReadDocument> {
  const read = await readDocument(bytes, { cMap })
  if (!read.ok) throw new TypeError(`cannot be read: ${JSON.stringify(read.error)}`)
  return read.value
}

/** How many pages there are. */
export async function pagesIn(bytes: Uint8Array): Promise<number> {
  const { document, close } = await opened(bytes)
  await close()
  return document.numPages
}

/** The words and the drawing of every page. */
export function everything(pages: number): readonly Ask[] {
  return Array.from({ length: pages }, (_, index) => index + 1).flatMap((page) => [
    { opening: 1, page, what: "getTextContent" },
    { opening: 1, page, what: "getOperatorList" },
  ])
}

/** Has pdfjs alone answer all this, one after the other. */
export async function askPdfjs(bytes: Uint8Array, asks: readonly Ask[]): Promise<void> {
  for (const opening of new Set(asks.map((ask) => ask.opening))) {
    const own = asks.filter((ask) => ask.opening === opening)
    const { document, close } = await opened(bytes)
    for (const number of new Set(own.map(({ page }) => page))) {
      const page = await document.getPage(number)
      for (const { what } of own.filter((ask) => ask.page === number)) await page[what]()
      page.cleanup()
    }
    await close()
  }
}

async function opened(bytes: Uint8Array): Promise<OpenPdf> {
  const result = await openPdf(bytes, { cMap })
  if (!result.ok) throw new TypeError(`cannot be opened: ${result.error.code}`)
  return result.value
}
