import { rules } from "@gouji/application/reader"
import type { Context } from "../context.ts"
import { type ExitCode, exitOfExamined, type FailOn, worstExit } from "../exit-codes.ts"
import { intoDestination } from "../output/destination.ts"
import { REPORT_PRINTERS, type ReportFormat } from "../output/report/printers.ts"
import { checkSheetCommand } from "./check-sheet.ts"
import { type Examining, examineAll } from "./examine-all.ts"
import { markPdfCommand } from "./mark-pdf.ts"
import { watchCheck } from "./watch-check.ts"

export type CheckFormat = ReportFormat | "checksheet" | "pdf"

/** Reports are printed as documents come; the last two are files of another kind. */
export const CHECK_FORMATS = [
  ...(Object.keys(REPORT_PRINTERS) as readonly ReportFormat[]),
  "checksheet",
  "pdf",
] as const satisfies readonly CheckFormat[]

/** What `gouji check` is asked for. */
export interface CheckOptions extends Examining {
  readonly format: CheckFormat
  readonly output?: string
  readonly failOn: FailOn
  /** Again whenever a document changes. */
  readonly watch?: boolean
}

/** `gouji check`: reads and checks documents and keeps nothing. One that cannot be read does not stop the rest. */
export function checkCommand(
  paths: readonly string[],
  options: CheckOptions,
  context: Context,
): Promise<ExitCode> {
  if (!options.watch) return checkOnce(paths, options, context)
  const watched = { ...options, paths: [...paths, ...(options.against ?? [])] }
  return watchCheck(watched, () => checkOnce(paths, options, context), context)
}

function checkOnce(paths: readonly string[], options: CheckOptions, context: Context): Promise<ExitCode> {
  const { format } = options
  if (format === "checksheet") return checkSheetCommand(paths, options, context)
  if (format === "pdf") return markPdfCommand(paths, options, context)
  return printReport(paths, { ...options, format }, context)
}

function printReport(
  paths: readonly string[],
  options: CheckOptions & { readonly format: ReportFormat },
  context: Context,
): Promise<ExitCode> {
  return intoDestination(options.output, context, async (destination) => {
    const print = REPORT_PRINTERS[options.format]({ destination, context, rules: rules() })
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
