import { GlobalFonts } from "@napi-rs/canvas"
import type { PDFPageProxy } from "pdfjs-dist"
import { OPS } from "pdfjs-dist/legacy/build/pdf.mjs"

/** The kinds of fonts that pdfjs asks for where a document does not bring its own. */
const KINDS = ["sans-serif", "serif", "monospace"]

let used: string | undefined

/** Has letters of fonts that a document does not bring drawn in the font of a file, and in no other this machine may have. */
export function drawIn(file: string | undefined): void {
  if (file === undefined || file === used) return
  for (const kind of KINDS) GlobalFonts.registerFromPath(file, kind)
  used = file
}

/** Whether a page has a font which is neither in its document nor among those every PDF may rely on. */
export async function lacksFont(page: PDFPageProxy): Promise<boolean> {
  const { fnArray, argsArray } = await page.getOperatorList()
  const names = fnArray.flatMap((step, at) => (step === OPS.setFont ? [String(argsArray[at]?.[0])] : []))
  return names.some((name) => page.commonObjs.has(name) && page.commonObjs.get(name)?.missingFile === true)
}
