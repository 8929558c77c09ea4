import { type Examined, framesOfDocument, reportOf, type Unread, type WireDocument } from "@gouji/application"

import type { Context } from "../context.ts"
import { type ExitCode, exitOfExamined, type FailOn, worstExit } from "../exit-codes.ts"
import { safeJson } from "../output/clean.ts"
import { type Destination, intoDestination } from "../output/destination.ts"
import { type Line, piece } from "../output/paint.ts"
import { reportLines, unreadableLines } from "../output/report-lines.ts"
import { checkSheetCommand } from "./check-sheet.ts"
import { type Examining, examineAll } from "./examine-all.ts"
import { markPdfCommand } from "./mark-pdf.ts"

/** Formats that are printed as documents come; the other two are files of another kind. */
const PRINTED_FORMATS = ["text", "json", "jsonl"] as const
type PrintedFormat = (typeof PRINTED_FORMATS)[number]

export const CHECK_FORMATS = [...PRINTED_FORMATS, "checksheet", "pdf"] as const
export type CheckFormat = (typeof CHECK_FORMATS)[number]

/** What `gouji check` is asked for. */
export interface CheckOptions extends Examining {
  readonly format: CheckFormat
  readonly output?: string
  readonly failOn: FailOn
}

/** `gouji check`: reads and checks documents and keeps nothing. One that cannot be read does not stop the rest. */
export function checkCommand(
  paths: readonly string[],
  options: CheckOptions,
  context: Context,
): Promise<ExitCode> {
  const { format } = options
  if (format === "checksheet") return checkSheetCommand(paths, options, context)
  if (format === "pdf") return markPdfCommand(paths, options, context)
  return printReport(paths, { ...options, format }, context)
}

function printReport(
  paths: readonly string[],
  options: CheckOptions & { readonly format: PrintedFormat },
  context: Context,
): Promise<ExitCode> {
  return intoDestination(options.output, context, async (destination) => {
    const print = PRINTERS[options.format](destination, context)
    const exits: ExitCode[] = []
    for await (const { result } of examineAll(paths, options, context)) {
      exits.push(exitOfExamined(result, options.failOn))
      print.one(result)
    }
    const exit = worstExit(exits)
    print.end(exits.length, exit)
    return exit
  })
}

interface Printer {
  readonly one: (result: Examined | Unread) => void
  readonly end: (count: number, exit: ExitCode) => void
}

const PRINTERS: Readonly<Record<PrintedFormat, (destination: Destination, context: Context) => Printer>> = {
  text: (destination, context) => ({
    one: (result) => destination.print(resultLines(result, context)),
    end: (count, exit) =>
      destination.print([[piece(`${context.say.total(count)}  ${context.say.exitCode} ${exit}`, "muted")]]),
  }),
  json: (destination) => {
    const documents: WireDocument[] = []
    return {
      one: ({ document }) => void documents.push(document),
      end: () => destination.write(`${safeJson(reportOf(documents), 2)}\n`),
    }
  },
  jsonl: (destination) => ({
    one: ({ document }) => destination.write(`${safeJson(document)}\n`),
    end: () => undefined,
  }),
}

function resultLines(result: Examined | Unread, context: Context): readonly Line[] {
  return "problem" in result
    ? unreadableLines(result.document, context)
    : reportLines(result.document, framesOfDocument(result.document, result.maskedText), context)
}
