import { reportOf, type WireDocument } from "@gouji/application"

import { safeJson } from "../clean.ts"
import type { Printing, ReportPrinter } from "./printer.ts"

/** One report of all documents, at the end. */
export function jsonPrinter({ destination }: Printing): ReportPrinter {
  const documents: WireDocument[] = []
  return {
    one: ({ document }) => void documents.push(document),
    end: () => destination.write(`${safeJson(reportOf(documents), 2)}\n`),
  }
}

/** One document a line, written as it is done. */
export function jsonLinesPrinter({ destination }: Printing): ReportPrinter {
  return {
    one: ({ document }) => destination.write(`${safeJson(document)}\n`),
    end: () => undefined,
  }
}
