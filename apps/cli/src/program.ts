import { Command, CommanderError, type Help, InvalidArgumentError, Option } from "commander"

import { CHECK_FORMATS, type CheckOptions, checkCommand } from "./commands/check.ts"
import { doctorCommand } from "./commands/doctor.ts"
import { EXTRACT_FORMATS, type ExtractOptions, extractCommand } from "./commands/extract.ts"
import { type ImportOptions, importCommand } from "./commands/import.ts"
import { listCommand } from "./commands/list.ts"
import { RULES_FORMATS, type RulesFormat, rulesCommand } from "./commands/rules.ts"
import { serveCommand, USUAL_PORT } from "./commands/serve.ts"
import { showCommand } from "./commands/show.ts"
import type { Context, GlobalOptions } from "./context.ts"
import { type ExitCode, FAIL_ON } from "./exit-codes.ts"
import { LANGUAGES, type Language } from "./language.ts"
import { COLOUR_MODES } from "./output/paint.ts"
import { widthOf, wrap } from "./output/width.ts"
import { VERSION } from "./version.ts"
import { HELP } from "./words/help.ts"

/** What the arguments ask for: the global options, and the command, ready to run. */
export interface Asked {
  readonly options: GlobalOptions
  readonly job: Job
}

type Job = (context: Context) => Promise<ExitCode>

/** What parsing has to write: help and version go to stdout, the rest is answered by the caller. */
export interface ParseOutput {
  readonly write: (text: string) => void
  readonly columns: number
}

const TEXT_OR_JSON = ["text", "json"] as const

/**
 * Parses the arguments (without node and script). Throws `CommanderError` for help, version and wrong usage.
 * `dashboard` is run where no command is named.
 */
export function parse(
  argv: readonly string[],
  language: Language,
  { output, dashboard }: { readonly output: ParseOutput; readonly dashboard: Job },
): Asked {
  let job: Job = dashboard
  const program = root(language, output)
  addDocumentCommands(program, language, (chosen) => {
    job = chosen
  })
  addRegistryCommands(program, language, (chosen) => {
    job = chosen
  })
  parseOrNone(program, argv)
  return { options: program.opts<GlobalOptions>(), job }
}

export { CommanderError }

/** The parser answers "no command" with its help; here that is a wish of its own. */
function parseOrNone(program: Command, argv: readonly string[]): void {
  try {
    program.parse(argv, { from: "user" })
  } catch (error) {
    if (!(error instanceof CommanderError && error.code === "commander.help")) throw error
  }
}

function root(language: Language, output: ParseOutput): Command {
  const { options } = HELP
  return new Command("gouji")
    .description(HELP.program[language])
    .version(VERSION, "-V, --version", options.version[language])
    .helpOption("-h, --help", options.help[language])
    .helpCommand(false)
    .addHelpText("after", `\n${HELP.afterProgram[language]}`)
    .addOption(choice("--lang <zh|en>", options.lang[language], LANGUAGES))
    .addOption(choice("--color <when>", options.color[language], COLOUR_MODES).default("auto"))
    .option("--registry <file>", options.registry[language])
    .option("--ascii", options.ascii[language])
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

type Choose = (job: Job) => void

function addDocumentCommands(program: Command, language: Language, choose: Choose): void {
  const { options, arguments: words } = HELP
  command(program, "check", language)
    .argument("<paths...>", words.paths[language])
    .addOption(choice("--format <format>", options.checkFormat[language], CHECK_FORMATS).default("text"))
    .option("--output <file>", options.checkOutput[language])
    .addOption(choice("--fail-on <severity>", options.failOn[language], FAIL_ON).default("error"))
    .option("--against <paths...>", options.against[language])
    .option("--with-contact", options.withContact[language])
    .action((paths: string[], given: CheckOptions) =>
      choose((context) => checkCommand(paths, given, context)),
    )
  command(program, "extract", language)
    .argument("<paths...>", words.paths[language])
    .addOption(choice("--format <format>", options.extractFormat[language], EXTRACT_FORMATS).default("json"))
    .option("--output <file>", options.output[language])
    .action((paths: string[], given: ExtractOptions) =>
      choose((context) => extractCommand(paths, given, context)),
    )
  command(program, "rules", language)
    .argument("[id]", words.ruleId[language])
    .addOption(choice("--format <format>", options.rulesFormat[language], RULES_FORMATS).default("text"))
    .action((id: string | undefined, given: { format: RulesFormat }) =>
      choose((context) => rulesCommand(id, given.format, context)),
    )
}

function addRegistryCommands(program: Command, language: Language, choose: Choose): void {
  const { options, arguments: words } = HELP
  const format = () => choice("--format <format>", options.textOrJson[language], TEXT_OR_JSON).default("text")
  command(program, "import", language)
    .argument("<paths...>", words.paths[language])
    .option("--against <paths...>", options.against[language])
    .action((paths: string[], given: ImportOptions) =>
      choose((context) => importCommand(paths, given, context)),
    )
  command(program, "list", language)
    .addOption(format())
    .action((given: { format: "text" | "json" }) => choose((context) => listCommand(given.format, context)))
  command(program, "show", language)
    .argument("<id>", words.documentId[language])
    .addOption(format())
    .action((id: string, given: { format: "text" | "json" }) =>
      choose((context) => showCommand(id, given.format, context)),
    )
  command(program, "serve", language)
    .addOption(new Option("--port <n>", options.port[language]).argParser(portOf).default(USUAL_PORT))
    .action((given: { port: number }) => choose((context) => serveCommand(given.port, context)))
  command(program, "doctor", language).action(() => choose(doctorCommand))
}

function command(program: Command, name: keyof typeof HELP.commands, language: Language): Command {
  return program
    .command(name)
    .description(HELP.commands[name][language])
    .helpOption("-h, --help", HELP.options.help[language])
    .allowExcessArguments(false)
}

function choice(flags: string, description: string, choices: readonly string[]): Option {
  return new Option(flags, description).choices(choices)
}

function portOf(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0
  if (port < 1 || port > 65_535) throw new InvalidArgumentError(text)
  return port
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
