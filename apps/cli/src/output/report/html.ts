import { htmlReport, type PaperView, paperView, reportOf } from "@gouji/application"

import type { Printing, ReportPrinter } from "./printer.ts"

/** A page that stands alone, the same that the checker in a browser gives. Keeps of each document what is shown of it. */
export function htmlPrinter({ destination, context: { language } }: Printing): ReportPrinter {
  const papers: PaperView[] = []
  return {
    one: (result) => void papers.push(paperView(result)),
    end: () => destination.write(htmlReport(papers, { ...reportOf([]), language })),
  }
}
