import { readFile } from "node:fs/promises"
import { createRequire } from "node:module"
import { dirname, join } from "node:path"

import type { PDFDocumentProxy } from "pdfjs-dist"
import { getDocument, type PDFDocumentLoadingTask } from "pdfjs-dist/legacy/build/pdf.mjs"

/** The document drawn from last, with its fonts, which take longest: most often the next page is one of its. */
let last: { readonly sha256: string; readonly task: PDFDocumentLoadingTask } | undefined

/** A PDF to draw pages from. It is held open until another is asked for. */
export async function openPdf({
  sha256,
  bytes,
}: {
  readonly sha256: string
  readonly bytes: Uint8Array
}): Promise<PDFDocumentProxy> {
  if (last === undefined || last.sha256 !== sha256) {
    await last?.task.destroy()
    last = { sha256, task: opening(bytes) }
  }
  return last.task.promise
}

/**
 * Nothing is fetched, compiled or run. Pictures are left out: no reader has read what is in them, so nobody could mask it,
 * and their decoders are what a hostile file would aim at.
 */
function opening(bytes: Uint8Array): PDFDocumentLoadingTask {
  return getDocument({
    // pdfjs keeps the bytes it gets; these came for it alone.
    data: bytes,
    verbosity: 0,
    isEvalSupported: false,
    // Letters are drawn as shapes; those of fonts that are not in the file, with one of this server.
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    // A picture of a single dot may be a ruling line.
    maxImageSize: 1,
    BinaryDataFactory: OwnFiles,
  })
}

/** What pdfjs asks for while it draws, and where it lies in its package. */
const FOLDERS: Readonly<Record<string, string>> = { cMapUrl: "cmaps", standardFontDataUrl: "standard_fonts" }

/** Files that pdfjs brings along: tables of Chinese codes, and fonts that every PDF may rely on. Their names come from documents. */
class OwnFiles {
  async fetch({ kind, filename }: { readonly kind: string; readonly filename: string }): Promise<Uint8Array> {
    const folder = FOLDERS[kind]
    if (folder === undefined || !/^[\w-]{1,60}\.(?:bcmap|pfb|ttf)$/.test(filename))
      throw new RangeError(`no ${kind}`)
    const home = dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"))
    // Its own kind of array: pdfjs would take a part of a larger one for the whole.
    return new Uint8Array(await readFile(join(home, folder, filename)))
  }
}
