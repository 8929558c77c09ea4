import { gbCMap } from "./gb-cmaps.ts"
import type { DrawnPage } from "./messages.ts"

/** A PDF that pages of are drawn from. */
export interface DrawablePdf {
  draw(page: number, width: number): Promise<DrawnPage>
  close(): Promise<void>
}

/** Opens a PDF to draw its pages, `width` dots wide. Throws where it cannot be opened or the browser has no canvas here. */
export async function openDrawable(bytes: Uint8Array): Promise<DrawablePdf> {
  // Reading the file has loaded it already, and put its worker into this thread.
  const { getDocument } = await import("pdfjs-dist/legacy/build/pdf.mjs")
  const task = getDocument({
    data: bytes,
    verbosity: 0,
    isEvalSupported: false,
    // Letters are drawn as shapes: no font is loaded, and those that are not in the file are the system's.
    disableFontFace: true,
    useSystemFonts: true,
    useWorkerFetch: false,
    useWasm: false,
    isOffscreenCanvasSupported: false,
    CanvasFactory: OffscreenCanvases,
    FilterFactory: NoFilters,
    BinaryDataFactory: CMapsOnly,
  })
  const document = await task.promise
  return {
    draw: async (number, width) => {
      const page = await document.getPage(number)
      const natural = page.getViewport({ scale: 1 })
      const viewport = page.getViewport({ scale: width / natural.width })
      const canvas = new OffscreenCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height))
      // pdfjs draws on either kind of canvas; its types know one. For a printer it does not wait for the screen.
      const target = { canvas, canvasContext: canvas.getContext("2d") } as unknown as {
        canvas: HTMLCanvasElement
      }
      await page.render({ ...target, viewport, intent: "print" }).promise
      page.cleanup()
      return { picture: canvas.transferToImageBitmap(), width: natural.width, height: natural.height }
    },
    close: () => task.destroy(),
  }
}

/** pdfjs makes canvases of a document's, which a worker has not. */
class OffscreenCanvases {
  create(width: number, height: number) {
    const canvas = new OffscreenCanvas(width, height)
    return { canvas, context: canvas.getContext("2d", { willReadFrequently: true }) }
  }

  reset({ canvas }: { readonly canvas: OffscreenCanvas }, width: number, height: number): void {
    canvas.width = width
    canvas.height = height
  }

  destroy({ canvas }: { readonly canvas: OffscreenCanvas }): void {
    canvas.width = 0
    canvas.height = 0
  }
}

/** Filters are elements of a page. Without them a picture may lose a tint, and no words. */
class NoFilters {
  addFilter = () => "none"
  addHCMFilter = () => "none"
  addAlphaFilter = () => "none"
  addLuminosityFilter = () => "none"
  addHighlightHCMFilter = () => "none"
  destroy = () => undefined
}

/** Tables of codes are here already; nothing else is fetched. */
class CMapsOnly {
  async fetch({ kind, filename }: { readonly kind: string; readonly filename: string }): Promise<Uint8Array> {
    if (kind !== "cMapUrl") throw new Error(`no ${kind}`)
    return gbCMap(filename.replace(/\.bcmap$/, ""))
  }
}
