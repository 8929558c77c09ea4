import { type Command, InvalidArgumentError, Option } from "commander"

import type { Context } from "../context.ts"
import type { ExitCode } from "../exit-codes.ts"
import type { Language } from "../language.ts"
import type { Settings } from "../settings/settings.ts"
import { HELP } from "../words/help.ts"

/** A command with its arguments, ready to run. */
export type Job = (context: Context) => Promise<ExitCode>

/** Where a group of commands is put: the program, the language of its help, and what to call with the chosen one. */
export interface Commands {
  readonly program: Command
  readonly language: Language
  readonly choose: Choose
  /** What options are where they are not given. */
  readonly defaults: Settings
}

/** Takes the command that was named; `bearsFaults` if it is run although settings are wrong. */
export type Choose = (job: Job, how?: { readonly bearsFaults?: boolean }) => void

/** Adds a command, with its words from the table of help: one below another may have words of its own there. */
export function command(program: Command, name: keyof typeof HELP.commands, language: Language): Command {
  const below = `${program.name()} ${name}`
  const words = isTold(below) ? HELP.commands[below] : HELP.commands[name]
  return program
    .command(name)
    .description(words[language])
    .helpCommand(false)
    .helpOption("-h, --help", HELP.options.help[language])
    .allowExcessArguments(false)
}

function isTold(name: string): name is keyof typeof HELP.commands {
  return name in HELP.commands
}

/** An option that takes one of several words. */
export function choice(flags: string, description: string, choices: readonly string[]): Option {
  return new Option(flags, description).choices(choices)
}

/** `--format text|json`. */
export function textOrJson(language: Language): Option {
  return choice("--format <format>", HELP.options.textOrJson[language], ["text", "json"]).default("text")
}

/** `--year <year>`. */
export function yearOption(language: Language): Option {
  return new Option("--year <year>", HELP.options.year[language]).argParser(yearOf)
}

/** `--limit <n>`: how many of a list. */
export function limitOption(language: Language): Option {
  return new Option("--limit <n>", HELP.options.limit[language]).argParser((text) => countOf(text))
}

/** `--workers <n>`: a number of threads, from one on. */
export function workersOption(flags: string, description: string): Option {
  return new Option(flags, description).argParser(countOf)
}

function countOf(text: string): number {
  const count = /^\d{1,3}$/.test(text) ? Number(text) : 0
  if (count < 1) throw new InvalidArgumentError(text)
  return count
}

/** A port a server can listen on. */
export function portOf(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0
  if (port < 1 || port > 65_535) throw new InvalidArgumentError(text)
  return port
}

/** A fiscal year. */
function yearOf(text: string): number {
  if (!/^(19|20)\d{2}$/.test(text)) throw new InvalidArgumentError(text)
  return Number(text)
}
