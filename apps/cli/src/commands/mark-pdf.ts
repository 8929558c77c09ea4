import { countSources, isPdf, markPdf } from "@gouji/adapters"
import { type Examined, markupOf } from "@gouji/application"

import type { Context } from "../context.ts"
import { EXIT, type ExitCode, exitOfExamined, type FailOn, worstExit } from "../exit-codes.ts"
import { intoDestination } from "../output/destination.ts"
import { type MarkedPlace, markedPlace } from "../output/marked-place.ts"
import { isForTerminal, refused } from "../output/refused.ts"
import { unreadableLines } from "../output/report-lines.ts"
import { type ExaminedSource, type Examining, examineAll } from "./examine-all.ts"

/** What marked PDFs are asked for with. */
export interface MarkOptions extends Examining {
  readonly output?: string
  readonly failOn: FailOn
}

/**
 * `gouji check --format pdf`: each PDF with its findings marked on its pages. Several are written into a folder. What is
 * no PDF is refused, and the others are still marked.
 */
export async function markPdfCommand(
  paths: readonly string[],
  options: MarkOptions,
  context: Context,
): Promise<ExitCode> {
  if (isForTerminal(options.output, context)) return refused(context.say.notForTerminal("pdf"), context)
  const place = markedPlace(options.output, countSources(paths))
  if (place === undefined) return refused(context.say.onePdfEach(countSources(paths)), context)
  const exits: ExitCode[] = []
  for await (const examined of examineAll(paths, options, context)) {
    const marked = await markOne(examined, place, context)
    exits.push(marked, exitOfExamined(examined.result, options.failOn))
  }
  return exits.includes(EXIT.usage) ? EXIT.usage : worstExit(exits)
}

/** Clean, or the exit of why it could not be marked. */
async function markOne(
  { result, source }: ExaminedSource,
  place: MarkedPlace,
  context: Context,
): Promise<ExitCode> {
  const bytes = source !== null && "bytes" in source ? source.bytes : undefined
  if (source !== null && bytes !== undefined && !isPdf(bytes)) {
    return refused(context.say.noPdf(source.path), context)
  }
  if ("problem" in result || bytes === undefined) {
    if ("problem" in result) context.tell(unreadableLines(result.document, context))
    return EXIT.clean
  }
  return writeMarked(result, { bytes, place }, context)
}

async function writeMarked(
  { document }: Examined,
  { bytes, place }: { readonly bytes: Uint8Array; readonly place: MarkedPlace },
  context: Context,
): Promise<ExitCode> {
  const { say, language } = context
  const to = place.fileFor(document.path)
  if (to === "itself") return refused(say.notOverItself(document.path), context)
  const marked = await markPdf(bytes, markupOf(document, language))
  if (!marked.ok) {
    refused(say.unmarkable[marked.error.code](document.path), context)
    return EXIT.unreadable
  }
  await intoDestination(to, context, async (destination) => destination.write(marked.value))
  return EXIT.clean
}
