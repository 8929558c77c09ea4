import { annotationPrinter } from "./annotations.ts"
import { htmlPrinter } from "./html.ts"
import { jsonLinesPrinter, jsonPrinter } from "./json.ts"
import { markdownPrinter } from "./markdown.ts"
import type { Printing, ReportPrinter } from "./printer.ts"
import { sarifPrinter } from "./sarif.ts"
import { textPrinter } from "./text.ts"

/** What prints a report, by the name of the format. */
export const REPORT_PRINTERS = {
  text: textPrinter,
  json: jsonPrinter,
  jsonl: jsonLinesPrinter,
  sarif: sarifPrinter,
  html: htmlPrinter,
  markdown: markdownPrinter,
  github: annotationPrinter,
} as const satisfies Readonly<Record<string, (printing: Printing) => ReportPrinter>>
export type ReportFormat = keyof typeof REPORT_PRINTERS
