import type { PDFDocument, PDFPage } from "@cantoo/pdf-lib"
import type { Markup } from "@gouji/application"
import { err, ok, type Result } from "@gouji/domain"

import { highlight, type OnPage, stickyNote, type Writing } from "./annotations.ts"
import { type Ending, endingOf } from "./ending.ts"
import { viewOf } from "./view-of.ts"

/** Why a PDF could be read but not written on: it is protected, or not built as a PDF should be. */
export type MarkProblem =
  | { readonly code: "protected-pdf" }
  | { readonly code: "unmarkable-pdf"; readonly detail: string }

/**
 * The PDF with its findings marked. What was there stays as it is, byte for byte: the marks are appended to it. A file
 * whose end does not say where its parts lie is written anew instead, with all it holds.
 */
export async function markPdf(bytes: Uint8Array, markup: Markup): Promise<Result<Uint8Array, MarkProblem>> {
  const library = await import("@cantoo/pdf-lib")
  const ending = endingOf(bytes)
  try {
    const document = await library.PDFDocument.load(bytes, {
      updateMetadata: false,
      forIncrementalUpdate: ending !== "unclear",
    })
    const text = (words: string) => library.PDFHexString.fromText(words)
    write(document, markup, { context: document.context, text })
    return ok(await saved(document, ending))
  } catch (failure) {
    return err(problemOf(failure, failure instanceof library.EncryptedPDFError))
  }
}

function saved(document: PDFDocument, ending: Ending): Promise<Uint8Array> {
  return ending === "unclear"
    ? document.save({ rewrite: true, addDefaultPage: false, updateFieldAppearances: false })
    : document.save({ useObjectStreams: ending === "stream", updateFieldAppearances: false })
}

/** All marks, page by page; a document without the page of a mark is not the one that was read. */
function write(document: PDFDocument, { summary, marks }: Markup, writing: Writing): void {
  const pages = document.getPages()
  const wanted = Math.max(1, ...marks.map(({ page }) => page))
  if (pages.length < wanted) throw new Error(`page ${wanted} of ${pages.length}`)
  pages.forEach((page, index) => {
    const there: OnPage = { ref: page.ref, view: viewOf(page) }
    const own = marks.filter((mark) => mark.page === index + 1)
    const added = [
      ...own.flatMap((mark) => highlight(mark, there, writing)),
      ...(index === 0 ? stickyNote(summary, there, writing) : []),
    ]
    if (added.length > 0) annotate(page, added, writing)
  })
}

/** The page's own list, so that another page which shares the array stays as it was. */
function annotate({ node }: PDFPage, added: ReturnType<typeof highlight>, { context }: Writing): void {
  const before = node.Annots()?.asArray() ?? []
  const [key] = context.obj({ Annots: null }).keys()
  if (key !== undefined) node.set(key, context.obj([...before, ...added]))
}

function problemOf(failure: unknown, isEncrypted: boolean): MarkProblem {
  if (isEncrypted) return { code: "protected-pdf" }
  return { code: "unmarkable-pdf", detail: failure instanceof Error ? failure.message : "unknown" }
}
