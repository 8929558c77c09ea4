import { type Examined, framesOfDocument, type Unread } from "@gouji/application"

import type { Context } from "../../context.ts"
import { type Line, piece } from "../paint.ts"
import { reportLines, unreadableLines } from "../report-lines.ts"
import type { Printing, ReportPrinter } from "./printer.ts"

/** For a person at a terminal: each finding as the sentences it stands in, underlined. */
export function textPrinter({ destination, context }: Printing): ReportPrinter {
  const { say } = context
  return {
    one: (result) => destination.print(resultLines(result, context)),
    end: (count, exit) =>
      destination.print([[piece(`${say.total(count)}  ${say.exitCode} ${exit}`, "muted")]]),
  }
}

function resultLines(result: Examined | Unread, context: Context): readonly Line[] {
  return "problem" in result
    ? unreadableLines(result.document, context)
    : reportLines(result.document, framesOfDocument(result.document, result.maskedText), context)
}
