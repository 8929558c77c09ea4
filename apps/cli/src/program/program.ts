import { Command, CommanderError, type Help } from "commander"

import type { GlobalOptions } from "../context.ts"
import { THEME_NAMES } from "../dashboard/theme.ts"
import { LANGUAGES, type Language } from "../language.ts"
import { COLOUR_MODES } from "../output/paint.ts"
import { widthOf, wrap } from "../output/width.ts"
import type { Settings } from "../settings/settings.ts"
import { VERSION } from "../version.ts"
import { exitLines } from "../words/exits.ts"
import { HELP } from "../words/help.ts"
import { addAskCommands } from "./ask-commands.ts"
import { addBulkCommands } from "./bulk-commands.ts"
import { addCareCommands } from "./care-commands.ts"
import { type Choose, choice, type Job } from "./command.ts"
import { addDeskCommands } from "./desk-commands.ts"
import { addDocumentCommands } from "./document-commands.ts"
import { addRegistryCommands } from "./registry-commands.ts"
import { addShellCommands } from "./shell-commands.ts"

/** What the arguments ask for: the global options, and the command, ready to run. */
export interface Asked {
  readonly options: GlobalOptions
  readonly job: Job
  /** Whether it is run although settings are wrong. */
  readonly bearsFaults: boolean
}

/** What parsing has to write: help and version go to stdout, the rest is answered by the caller. */
export interface ParseOutput {
  readonly write: (text: string) => void
  readonly columns: number
}

/** In the order help lists them. */
const GROUPS = [
  addDocumentCommands,
  addRegistryCommands,
  addAskCommands,
  addBulkCommands,
  addDeskCommands,
  addCareCommands,
  addShellCommands,
]

/**
 * Parses the arguments (without node and script). Throws `CommanderError` for help, version and wrong usage.
 * `dashboard` is run where no command is named.
 */
export function parse(
  argv: readonly string[],
  language: Language,
  { dashboard, ...made }: Omit<Making, "choose"> & { readonly dashboard: Job },
): Asked {
  let chosen = { job: dashboard, bearsFaults: false }
  const program = programIn(language, {
    ...made,
    choose: (job, { bearsFaults = false } = {}) => {
      chosen = { job, bearsFaults }
    },
  })
  parseOrNone(program, argv)
  return { options: program.opts<GlobalOptions>(), ...chosen }
}

export { CommanderError }

/** What a program is made with. */
interface Making {
  readonly output: ParseOutput
  readonly choose: Choose
  readonly defaults: Settings
}

/** For one that is only looked at. */
const UNSPOKEN: Making = {
  output: { write: () => undefined, columns: 100 },
  choose: () => undefined,
  defaults: {},
}

/** Every command with its arguments, options and words: what is parsed, completed and documented. */
export function programIn(language: Language, { output, choose, defaults }: Making = UNSPOKEN): Command {
  const program = root(language, { output, defaults })
  for (const add of GROUPS) add({ program, language, choose, defaults })
  return program
}

/** No command is named, which is a wish of its own. */
class NoCommand extends Error {}

/** The parser would answer "no command" with its help, which takes a while to lay out and nobody asked for. */
class Root extends Command {
  override help(): never {
    throw new NoCommand()
  }
}

function parseOrNone(program: Command, argv: readonly string[]): void {
  try {
    program.parse(argv, { from: "user" })
  } catch (error) {
    if (!(error instanceof NoCommand)) throw error
  }
}

function root(language: Language, { output, defaults }: Omit<Making, "choose">): Command {
  const { options } = HELP
  return new Root("gouji")
    .description(HELP.program[language])
    .version(VERSION, "-V, --version", options.version[language])
    .helpOption("-h, --help", options.help[language])
    .helpCommand(false)
    .addHelpText("after", `\n${HELP.afterProgram[language]}\n\n${exitLines(language)}`)
    .addOption(choice("--lang <zh|en>", options.lang[language], LANGUAGES))
    .addOption(
      choice("--color <when>", options.color[language], COLOUR_MODES).default(defaults.color ?? "auto"),
    )
    .option("--registry <file>", options.registry[language])
    .option("--ascii", options.ascii[language])
    .option("-q, --quiet", options.quiet[language])
    .addOption(choice("--theme <name>", options.theme[language], THEME_NAMES))
    .option("--plain", options.plain[language])
    .allowExcessArguments(false)
    .exitOverride()
    .configureOutput({
      writeOut: output.write,
      writeErr: () => undefined,
      getOutHelpWidth: () => output.columns,
      getOutHasColors: () => false,
    })
    .configureHelp(helpIn(language))
}

/** The parser's help, in our language and with Chinese counted two columns wide. */
function helpIn(language: Language): Partial<Help> {
  return {
    showGlobalOptions: true,
    displayWidth: widthOf,
    styleTitle: (title) =>
      title in HELP.titles ? HELP.titles[title as keyof typeof HELP.titles][language] : title,
    boxWrap: (text, width) =>
      text
        .split("\n")
        .flatMap((line) => wrap(line, width))
        .map((row) => row.text)
        .join("\n"),
    optionDescription: ({ description, defaultValue }) =>
      defaultValue === undefined
        ? description
        : `${description}${defaultWords(String(defaultValue), language)}`,
  }
}

function defaultWords(value: string, language: Language): string {
  return language === "zh" ? `（默认 ${value}）` : ` (default ${value})`
}
