import { err, ok, type Result } from "@gouji/domain"

import { frameOf } from "./frame.ts"
import { linesOf } from "./lines.ts"
import type { OpenPdf } from "./open-pdf.ts"
import { type PageLayout, piecesOf } from "./page-layout.ts"
import type { PdfOptions } from "./pdf-document.ts"
import type { PdfProblem } from "./pdf-problem.ts"
import type { PdfjsPage } from "./pdfjs.ts"
import { rulesOf } from "./rules.ts"
import { runsOf } from "./runs.ts"
import { mayHoldTable } from "./table-hints.ts"

/** More pages than any disclosure has; a longer document would hold up whatever else is being read. */
const MOST_PAGES = 1000

/** What is asked and told from page to page. */
type Turning = Required<Pick<PdfOptions, "isOverdue" | "onPage">>

/** A document page by page, so that no more than one is in memory with all that it draws. */
export async function readPages(
  { document, pdfjs }: OpenPdf,
  { isOverdue, onPage }: Turning,
): Promise<Result<readonly PageLayout[], PdfProblem>> {
  const count = document.numPages
  if (count > MOST_PAGES) return err({ code: "too-many-pages", pages: count, limit: MOST_PAGES })
  const pages: PageLayout[] = []
  for (let number = 1; number <= count; number++) {
    await onPage(number, count)
    if (isOverdue()) return err({ code: "reading-overdue" })
    try {
      pages.push(await layoutOf(await document.getPage(number), { number, ops: pdfjs.OPS }))
    } catch {
      return err({ code: "damaged-document", detail: `page ${number}` })
    }
  }
  return ok(pages)
}

interface About {
  readonly number: number
  readonly ops: OpenPdf["pdfjs"]["OPS"]
}

async function layoutOf(page: PdfjsPage, { number, ops }: About): Promise<PageLayout> {
  const content = await page.getTextContent()
  const shown = page.getViewport({ scale: 1 })
  const frame = frameOf(shown, content.items)
  const runs = runsOf(content, frame)
  const isDrawn = mayHoldTable(linesOf(runs))
  const rules = isDrawn ? rulesOf(await page.getOperatorList(), ops, frame) : []
  page.cleanup()
  return { number, frame, width: shown.width, height: shown.height, pieces: piecesOf(runs, rules) }
}
