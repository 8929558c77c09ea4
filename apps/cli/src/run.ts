import { registryPath } from "@gouji/adapters"
import { RegistryFailure } from "@gouji/application"

import type { Context, GlobalOptions } from "./context.ts"
import { EXIT, type ExitCode } from "./exit-codes.ts"
import type { Io } from "./io.ts"
import { type Language, languageOf } from "./language.ts"
import { clean } from "./output/clean.ts"
import { CannotWrite } from "./output/destination.ts"
import { painter, piece, wantsColour } from "./output/paint.ts"
import { declined } from "./output/problem-lines.ts"
import { type Asked, CommanderError, parse } from "./program/program.ts"
import { usageFault } from "./usage-fault.ts"
import { PHRASES } from "./words/phrases.ts"

const COLUMNS_OF_NO_TERMINAL = 100

/**
 * Runs the program with the arguments a person gave (without node and script) and resolves to the exit code. Never
 * rejects: this is the outermost frame, where a defect is told and becomes an exit.
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const language = languageOf(argv, io.environment)
  const asked = understood(argv, io, language)
  if (typeof asked === "number") return asked
  const context = contextOf(asked.options, io, language)
  try {
    return await asked.job(context)
  } catch (error) {
    return failed(error, context)
  }
}

/** What was asked for, or the exit if that was help or is not understood. */
function understood(argv: readonly string[], io: Io, language: Language): Asked | ExitCode {
  const output = { write: io.stdout.write, columns: io.stdout.columns ?? COLUMNS_OF_NO_TERMINAL }
  try {
    return parse(argv, language, { output, dashboard })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode === 0) return EXIT.clean
    io.stderr.write(`${clean(usageFault(error, language))}\n${PHRASES[language].usageHint}\n`)
    return EXIT.usage
  }
}

/** Loaded when it is opened: no other command needs what draws it. */
async function dashboard(context: Context): Promise<ExitCode> {
  const { openDashboard } = await import("./dashboard/open-dashboard.tsx")
  return openDashboard(context)
}

function contextOf(options: GlobalOptions, io: Io, language: Language): Context {
  const { color } = options
  const colour = wantsColour(color, io.stdout.isTerminal, io.environment)
  const paintOut = painter(colour)
  const paintErr = painter(wantsColour(color, io.stderr.isTerminal, io.environment))
  return {
    io,
    language,
    say: PHRASES[language],
    registryPath: registryPath(io.environment, options.registry),
    ascii: options.ascii ?? false,
    colour,
    print: (lines) => io.stdout.write(paintOut(lines)),
    tell: (lines) => io.stderr.write(paintErr(lines)),
    paintFile: painter(color === "always"),
    columns: io.stdout.columns ?? COLUMNS_OF_NO_TERMINAL,
  }
}

function failed(error: unknown, context: Context): ExitCode {
  const { io, say, tell } = context
  if (io.stop.aborted) {
    tell([[piece(say.stopped, "muted")]])
    return EXIT.interrupted
  }
  if (error instanceof RegistryFailure) {
    return declined({ code: "registry-unavailable", detail: error.detail }, context)
  }
  if (error instanceof CannotWrite) {
    tell([[piece(say.cannotWrite(error.path, error.code), "error")]])
    return EXIT.usage
  }
  const told = error instanceof Error ? (error.stack ?? error.message) : String(error)
  const [message = "", ...trace] = told.split("\n")
  tell([
    [piece(say.defect(message), "error")],
    ...trace.map((line) => [piece(line, "muted")]),
    [piece(say.defectAdvice)],
  ])
  return EXIT.defect
}
