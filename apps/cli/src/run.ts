import { registryPath } from "@gouji/adapters"
import { RegistryFailure } from "@gouji/application"

import type { Context, GlobalOptions } from "./context.ts"
import { themeOf } from "./dashboard/theme.ts"
import { EXIT, type ExitCode } from "./exit-codes.ts"
import type { Io } from "./io.ts"
import { type Language, languageOf } from "./language.ts"
import { clean } from "./output/clean.ts"
import { CannotWrite } from "./output/destination.ts"
import { painter, piece, wantsColour } from "./output/paint.ts"
import { declined } from "./output/problem-lines.ts"
import { type Asked, CommanderError, parse } from "./program/program.ts"
import { type SettingsInUse, settingsInUse } from "./settings/settings-in-use.ts"
import { usageFault } from "./usage-fault.ts"
import { PHRASES } from "./words/phrases.ts"
import { settingsFaultWords } from "./words/settings.ts"

const COLUMNS_OF_NO_TERMINAL = 100

/**
 * Runs the program with the arguments a person gave (without node and script) and resolves to the exit code. Never
 * rejects: this is the outermost frame, where a defect is told and becomes an exit.
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const settings = settingsInUse(io)
  const language = languageOf(argv, io.environment, settings.values.lang)
  const asked = understood(argv, io, { language, settings })
  if (typeof asked === "number") return asked
  const context = contextOf(asked.options, io, { language, settings })
  if (settings.faults.length > 0 && !asked.bearsFaults) return refusedSettings(settings, context)
  try {
    return await asked.job(context)
  } catch (error) {
    return failed(error, context)
  }
}

/** What was asked for, or the exit if that was help or is not understood. */
function understood(argv: readonly string[], io: Io, { language, settings }: Speaking): Asked | ExitCode {
  const output = { write: io.stdout.write, columns: io.stdout.columns ?? COLUMNS_OF_NO_TERMINAL }
  try {
    return parse(argv, language, { output, dashboard, defaults: settings.values })
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

/** Whatever does not hold is said before anything is done: it may be the very thing that somebody relies on. */
function refusedSettings({ faults }: SettingsInUse, { language, tell }: Context): ExitCode {
  tell(faults.map((fault) => [piece(settingsFaultWords(fault, language), "error")]))
  return EXIT.usage
}

/** The language the program speaks, and what is set. */
interface Speaking {
  readonly language: Language
  readonly settings: SettingsInUse
}

function contextOf(options: GlobalOptions, io: Io, { language, settings }: Speaking): Context {
  const { color, quiet = false } = options
  const colour = wantsColour(color, io.stdout.isTerminal, io.environment)
  const paintOut = painter(colour)
  const paintErr = painter(wantsColour(color, io.stderr.isTerminal, io.environment))
  return {
    io,
    language,
    say: PHRASES[language],
    settings,
    registryPath: registryPath(io.environment, options.registry ?? settings.values.registry),
    ascii: options.ascii ?? false,
    quiet,
    theme: themeOf(options.theme ?? io.environment["GOUJI_THEME"]),
    plain: options.plain ?? false,
    colour,
    print: (lines) => io.stdout.write(paintOut(lines)),
    tell: (lines) => io.stderr.write(paintErr(lines)),
    aside: (text) => {
      if (!quiet) io.stderr.write(paintErr([[piece(text, "muted")]]))
    },
    paintFile: painter(color === "always"),
    columns: io.stdout.columns ?? COLUMNS_OF_NO_TERMINAL,
  }
}

function failed(error: unknown, context: Context): ExitCode {
  const { io, say, tell, aside } = context
  if (io.stop.aborted) {
    aside(say.stopped)
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
