import { countSources, nodeHash, readSources, systemClock } from "@gouji/adapters"
import {
  createChecker,
  type Examined,
  framesOfDocument,
  reportOf,
  SOURCE_LIMIT,
  type Source,
  type Unread,
  type WireDocument,
} from "@gouji/application"

import type { Context } from "../context.ts"
import { EXIT, type ExitCode, exitOfFindings, type FailOn, worstExit } from "../exit-codes.ts"
import { safeJson } from "../output/clean.ts"
import { type Destination, intoDestination } from "../output/destination.ts"
import { type Line, piece } from "../output/paint.ts"
import { progressOf } from "../output/progress.ts"
import { reportLines, unreadableLines } from "../output/report-lines.ts"

export const CHECK_FORMATS = ["text", "json", "jsonl"] as const
export type CheckFormat = (typeof CHECK_FORMATS)[number]

/** What `gouji check` is asked for. */
export interface CheckOptions {
  readonly format: CheckFormat
  readonly output?: string
  readonly failOn: FailOn
  readonly against?: readonly string[]
  readonly withContact?: boolean
}

/** `gouji check`: reads and checks documents and keeps nothing. One that cannot be read does not stop the rest. */
export function checkCommand(
  paths: readonly string[],
  options: CheckOptions,
  context: Context,
): Promise<ExitCode> {
  return intoDestination(options.output, context, async (destination) => {
    const print = PRINTERS[options.format](destination, context)
    const exits: ExitCode[] = []
    for await (const result of examineAll(paths, options, context)) {
      exits.push(exitOf(result, options.failOn))
      print.one(result)
    }
    const exit = worstExit(exits)
    print.end(exits.length, exit)
    return exit
  })
}

/** Every document the paths stand for, read and checked as it comes; then what of `--against` could not be read. */
export async function* examineAll(
  paths: readonly string[],
  options: Pick<CheckOptions, "against" | "withContact">,
  context: Context,
): AsyncGenerator<Examined | Unread, void, undefined> {
  const { io } = context
  const reading = { stdin: io.stdin.read, limit: SOURCE_LIMIT }
  const checker = createChecker({ hash: nodeHash, clock: systemClock })
  const against: Source[] = []
  for await (const source of readSources(options.against ?? [], reading)) against.push(source)
  const { related, unread } = checker.relate(against)
  const progress = progressOf(() => countSources(paths), context)
  for await (const source of readSources(paths, reading)) {
    io.stop.throwIfAborted()
    progress.step(source.path)
    const examined = checker.examine(source, { related, withContact: options.withContact ?? false })
    progress.clear()
    yield examined
  }
  yield* unread
}

interface Printer {
  readonly one: (result: Examined | Unread) => void
  readonly end: (count: number, exit: ExitCode) => void
}

const PRINTERS: Readonly<Record<CheckFormat, (destination: Destination, context: Context) => Printer>> = {
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

function exitOf(result: Examined | Unread, failOn: FailOn): ExitCode {
  return "problem" in result ? EXIT.unreadable : exitOfFindings(result.document.summary, failOn)
}
