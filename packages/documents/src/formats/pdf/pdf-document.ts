import { err, ok, type Result } from "@gouji/domain"

import type { LaidDocument } from "../../layout/laid-document.ts"
import { isNearlyEmpty } from "./furniture.ts"
import { type CMaps, openPdf } from "./open-pdf.ts"
import type { PdfProblem } from "./pdf-problem.ts"
import { pagesWithPictures } from "./pictures.ts"
import { readPages } from "./read-pages.ts"
import { hasUnclosedObjects } from "./unclosed-objects.ts"
import { documentOf } from "./write-document.ts"

/** What reading a PDF may be given: tables for Chinese fonts, whether it has taken too long, and who hears how far it is. */
export interface PdfOptions {
  readonly cMap?: CMaps
  readonly isOverdue?: () => boolean
  /** Told before each page is read, and waited for: so a caller in the same thread gets a turn. */
  readonly onPage?: (page: number, pages: number) => Promise<void>
}

/**
 * A PDF as text and grids in reading order, each with its place on its page. It is read in the calling thread, page by
 * page; bad input is a problem and never thrown.
 */
export async function pdfDocument(
  bytes: Uint8Array,
  { cMap, isOverdue = () => false, onPage = async () => {} }: PdfOptions = {},
): Promise<Result<LaidDocument, PdfProblem>> {
  if (hasUnclosedObjects(bytes)) return err({ code: "damaged-document", detail: "unclosed objects" })
  const opened = await openPdf(bytes, { cMap })
  if (!opened.ok) return opened
  const pages = await readPages(opened.value, { isOverdue, onPage }).finally(opened.value.close)
  if (!pages.ok) return pages
  const empty = pages.value.filter(isNearlyEmpty).map(({ number }) => number)
  if (empty.length === pages.value.length) return err(withoutWords(empty.length, opened.value.unread))
  return ok(documentOf(pages.value, await pagesWithPictures(bytes, empty)))
}

/** No page has any words: they are pictures, or in fonts that could not be read. */
function withoutWords(pages: number, unread: ReadonlySet<string>): PdfProblem {
  const [cMap] = unread
  return cMap === undefined
    ? { code: "scanned-document", pages }
    : { code: "damaged-document", detail: `cmap ${cMap}` }
}
