import { err, ok, type Result } from "@gouji/domain"

import type { PdfProblem } from "./pdf-problem.ts"
import { type LoadingTask, loadPdfjs, type Pdfjs, type PdfjsDocument } from "./pdfjs.ts"

/** Gives the tables that turn codes of Chinese fonts into characters, by name, as pdfjs-dist ships them (.bcmap). */
export type CMaps = (name: string) => Promise<Uint8Array>

/** A document in hand; `close` lets go of everything it holds. `unread` are the CMaps it asked for in vain so far. */
export interface OpenPdf {
  readonly unread: ReadonlySet<string>
  readonly pdfjs: Pdfjs
  readonly document: PdfjsDocument
  readonly close: () => Promise<void>
}

/** How to open it. With `stopsAtPictures`, what a page draws cannot be had if there are pictures among it. */
interface Opening {
  readonly cMap: CMaps | undefined
  readonly stopsAtPictures?: boolean
}

/** Opens a document in the calling thread, or says why it cannot be opened. */
export async function openPdf(bytes: Uint8Array, opening: Opening): Promise<Result<OpenPdf, PdfProblem>> {
  const pdfjs = await loadPdfjs()
  const unread = new Set<string>()
  const task = pdfjs.getDocument({ ...optionsFor(bytes, opening), BinaryDataFactory: files(opening, unread) })
  try {
    const document = await task.promise
    return ok({ pdfjs, document, unread, close: () => closed(task) })
  } catch (failure) {
    await closed(task)
    return err(problemOf(failure))
  }
}

/** Nothing is fetched, drawn, compiled or decoded, and no font is loaded. pdfjs keeps the bytes it gets: it gets its own. */
function optionsFor(bytes: Uint8Array, { stopsAtPictures = false }: Opening) {
  return {
    data: bytes.slice(),
    verbosity: 0,
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    useWorkerFetch: false,
    useWasm: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    // A picture of a single dot may be a ruling line; others are left undecoded.
    maxImageSize: 1,
    stopAtErrors: stopsAtPictures,
    CanvasFactory: Nothing,
    FilterFactory: Nothing,
  }
}

/** In place of what pdfjs would draw with. */
class Nothing {
  destroy(): void {}
}

/** Gives pdfjs the files it asks for: CMaps, as far as there are any. Without one a font's words stay unread. */
function files({ cMap }: Opening, unread: Set<string>) {
  return class {
    async fetch({ kind, filename }: { readonly kind: string; readonly filename: string }) {
      if (kind !== "cMapUrl") throw new Error(`no ${kind}`)
      const name = filename.replace(/\.bcmap$/, "")
      const found = await cMap?.(name).catch(() => undefined)
      if (found) return found
      unread.add(name)
      throw new Error(`no ${name}`)
    }
  }
}

/** pdfjs names its errors; `PasswordException` is all that is told apart. */
function problemOf(failure: unknown): PdfProblem {
  const name = failure instanceof Error ? failure.name : "unknown"
  return name === "PasswordException"
    ? { code: "encrypted-document" }
    : { code: "damaged-document", detail: name }
}

async function closed(task: LoadingTask): Promise<void> {
  await task.destroy().catch(() => {})
}
