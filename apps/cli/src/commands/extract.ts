import type { WireDocument } from "@gouji/application"

import type { Context } from "../context.ts"
import { EXIT, type ExitCode } from "../exit-codes.ts"
import { safeJson } from "../output/clean.ts"
import { intoDestination } from "../output/destination.ts"
import { figuresCsv, onlyFigures } from "../output/extracted.ts"
import { unreadableLines } from "../output/report-lines.ts"
import { examineAll } from "./examine-all.ts"

export const EXTRACT_FORMATS = ["json", "csv"] as const

/** What `gouji extract` is asked for. */
export interface ExtractOptions {
  readonly format: (typeof EXTRACT_FORMATS)[number]
  readonly output?: string
}

/** `gouji extract`: only the figures, each with where it stands. What cannot be read is told on stderr. */
export function extractCommand(
  paths: readonly string[],
  { format, output }: ExtractOptions,
  context: Context,
): Promise<ExitCode> {
  return intoDestination(output, context, async (destination) => {
    const documents: WireDocument[] = []
    for await (const { result } of examineAll(paths, {}, context)) documents.push(result.document)
    const unreadable = documents.filter((document) => document.status === "unreadable")
    context.tell(unreadable.flatMap((document) => unreadableLines(document, context)))
    // Spreadsheets take a CSV file for Chinese only where it begins with this mark; pipes want none.
    const mark = output === undefined ? "" : "\ufeff"
    destination.write(
      format === "csv"
        ? mark + figuresCsv(documents, context.language)
        : `${safeJson(onlyFigures(documents), 2)}\n`,
    )
    return unreadable.length > 0 ? EXIT.unreadable : EXIT.clean
  })
}
