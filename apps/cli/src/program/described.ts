import type { Argument, Command, Option } from "commander"

/** What a word on the command line may be: one of several, something that lies on disk, a rule, or anything at all. */
export type Values =
  | { readonly kind: "words"; readonly words: readonly string[] }
  | { readonly kind: "file" | "folder" | "rule" | "any" }

/** An option as it is written, and what follows it; null where nothing does. */
export interface DescribedOption {
  readonly flags: string
  /** `-h`, `--help`. */
  readonly names: readonly string[]
  readonly description: string
  readonly values: Values | null
}

/** An argument as usage shows it: `<paths...>`. */
export interface DescribedArgument {
  readonly usage: string
  readonly description: string
  readonly values: Values
}

/** A command as it can be told of: the program itself has an empty path, and its options are everybody's. */
export interface DescribedCommand {
  readonly path: readonly string[]
  readonly description: string
  readonly arguments: readonly DescribedArgument[]
  readonly options: readonly DescribedOption[]
  readonly subcommands: readonly { readonly name: string; readonly description: string }[]
}

/** The program and every command below it, in the order of the help. */
export function described(command: Command, path: readonly string[] = []): readonly DescribedCommand[] {
  const help = command.createHelp()
  const subcommands = help.visibleCommands(command)
  return [
    {
      path,
      description: help.commandDescription(command),
      arguments: command.registeredArguments.map(describedArgument),
      options: help.visibleOptions(command).map((option) => describedOption(option, help.optionDescription)),
      subcommands: subcommands.map((one) => ({ name: one.name(), description: one.description() })),
    },
    ...subcommands.flatMap((one) => described(one, [...path, one.name()])),
  ]
}

function describedArgument(argument: Argument): DescribedArgument {
  const { required, variadic, description } = argument
  const name = `${argument.name()}${variadic ? "..." : ""}`
  return {
    usage: required ? `<${name}>` : `[${name}]`,
    description,
    values: valuesOf(argument.name(), argument.argChoices),
  }
}

function describedOption(option: Option, describe: (option: Option) => string): DescribedOption {
  const { flags, short, long, required, optional, argChoices } = option
  const [, placeholder = ""] = /[<[]([^>\].]+)/.exec(flags) ?? []
  return {
    flags,
    names: [short, long].filter((name) => name !== undefined),
    description: describe(option),
    values: required || optional ? valuesOf(placeholder, argChoices) : null,
  }
}

/** What the names of arguments stand for; what is not here is anybody's guess. */
const KINDS: Readonly<Record<string, "file" | "folder" | "rule">> = {
  file: "file",
  path: "file",
  paths: "file",
  from: "file",
  to: "file",
  folder: "folder",
  rule: "rule",
}

function valuesOf(name: string, choices: readonly string[] | undefined): Values {
  return choices === undefined ? { kind: KINDS[name] ?? "any" } : { kind: "words", words: choices }
}
