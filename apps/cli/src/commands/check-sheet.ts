import { writeCheckSheets } from "@gouji/adapters"
import { type CheckSheet, checkSheetOf } from "@gouji/application"

import type { Context } from "../context.ts"
import { type ExitCode, exitOfExamined, type FailOn, worstExit } from "../exit-codes.ts"
import { intoDestination } from "../output/destination.ts"
import { isForTerminal, refused } from "../output/refused.ts"
import { unreadableLines } from "../output/report-lines.ts"
import { type Examining, examineAll } from "./examine-all.ts"

/** What the reviewer's form is asked for with. */
export interface CheckSheetOptions extends Examining {
  readonly output?: string
  readonly failOn: FailOn
}

/** `gouji check --format checksheet`: the reviewer's form, filled in, a sheet a document. What cannot be read is told on stderr. */
export async function checkSheetCommand(
  paths: readonly string[],
  options: CheckSheetOptions,
  context: Context,
): Promise<ExitCode> {
  const { language, say, tell } = context
  if (isForTerminal(options.output, context)) return refused(say.notForTerminal("checksheet"), context)
  const sheets: CheckSheet[] = []
  const exits: ExitCode[] = []
  for await (const { result } of examineAll(paths, options, context)) {
    exits.push(exitOfExamined(result, options.failOn))
    if ("problem" in result) tell(unreadableLines(result.document, context))
    else sheets.push(checkSheetOf(result, language))
  }
  if (sheets.length > 0) {
    const workbook = await writeCheckSheets(sheets)
    await intoDestination(options.output, context, async (destination) => destination.write(workbook))
  }
  return worstExit(exits)
}
