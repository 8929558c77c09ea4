import type { Language } from "../language.ts"
import type { DescribedCommand } from "../program/described.ts"
import { VERSION } from "../version.ts"
import { ENVIRONMENT_WORDS } from "../words/environment.ts"
import { EXIT_WORDS } from "../words/exits.ts"
import { MANUAL } from "../words/manual.ts"
import { usageOf } from "./usage.ts"

/** The program as a manual page, in the macros of man(7). */
export function manPage(commands: readonly DescribedCommand[], language: Language): string {
  const words = MANUAL[language]
  const [program, ...others] = commands
  if (program === undefined) return ""
  return [
    // Neither drawn out to the margin nor hyphenated: Chinese has no blanks to widen.
    `.TH GOUJI 1 "" ${quoted(`gouji ${VERSION}`)}\n.ad l\n.nh\n`,
    section(words.name, [`gouji \\- ${escaped(program.description)}\n`]),
    section(words.synopsis, [`.B gouji\n${escaped("[options] <command>")}\n`]),
    section(
      words.globalOptions,
      program.options.map(({ flags, description }) => entry(flags, description)),
    ),
    section(words.commands, others.filter(({ subcommands }) => subcommands.length === 0).map(commandPart)),
    section(
      words.exits,
      Object.entries(EXIT_WORDS).map(([code, said]) => entry(code, said[language])),
    ),
    section(
      words.environment,
      Object.entries(ENVIRONMENT_WORDS).map(([name, said]) => entry(name, said[language])),
    ),
  ].join("")
}

function section(title: string, parts: readonly string[]): string {
  return `.SH ${quoted(title.toUpperCase())}\n${parts.join("")}`
}

function commandPart(command: DescribedCommand): string {
  return [
    `.SS ${quoted(usageOf(command))}\n${escaped(command.description)}\n`,
    ...command.arguments.map(({ usage, description }) => entry(usage, description)),
    ...command.options.map(({ flags, description }) => entry(flags, description)),
  ].join("")
}

function entry(name: string, description: string): string {
  return `.TP\n.B ${escaped(name)}\n${escaped(description)}\n`
}

/** No word is taken for a request or an escape, and a hyphen stays the one that can be typed. */
function escaped(text: string): string {
  return text
    .replaceAll("\\", "\\e")
    .replaceAll("-", "\\-")
    .replace(/^(?=[.'])/gm, "\\&")
}

function quoted(text: string): string {
  return `"${escaped(text).replaceAll('"', "\\(dq")}"`
}
