import { type DescribedCommand, described } from "../program/described.ts"
import { programIn } from "../program/program.ts"
import { ENVIRONMENT_WORDS } from "../words/environment.ts"
import { EXIT_WORDS } from "../words/exits.ts"
import { MANUAL } from "../words/manual.ts"
import { usageOf } from "./usage.ts"

/** docs/commands.md: every command with its arguments and options, in both languages, as the program itself has them. */
export function commandsMarkdown(): string {
  const zh = described(programIn("zh"))
  const en = described(programIn("en"))
  const both = zh.flatMap((one, index) => {
    const other = en[index]
    return other === undefined ? [] : [{ zh: one, en: other }]
  })
  const [program, ...commands] = both
  if (program === undefined) return ""
  return [
    `# ${title("commands")}\n\n${program.zh.description}\n\n${program.en.description}\n`,
    `\n## ${title("globalOptions")}\n\n${optionRows(program)}`,
    ...commands.map(commandPart),
    `\n## ${title("exits")}\n\n${rows(Object.entries(EXIT_WORDS).map(([code, { zh, en }]) => [code, zh, en]))}`,
    `\n## ${title("environment")}\n\n${rows(
      Object.entries(ENVIRONMENT_WORDS).map(([name, { zh, en }]) => [`\`${name}\``, zh, en]),
    )}`,
  ].join("")
}

interface Both {
  readonly zh: DescribedCommand
  readonly en: DescribedCommand
}

function title(key: keyof (typeof MANUAL)["zh"]): string {
  return `${MANUAL.zh[key]} ${MANUAL.en[key]}`
}

function commandPart({ zh, en }: Both): string {
  const given = zh.arguments.map(({ usage, description }, index) => [
    `\`${usage}\``,
    description,
    en.arguments[index]?.description ?? "",
  ])
  const parts = [`\n## \`${usageOf(zh)}\`\n\n${zh.description}\n\n${en.description}\n`]
  if (given.length > 0) parts.push(`\n${rows(given)}`)
  const own = optionRows({ zh: withoutHelp(zh), en: withoutHelp(en) })
  return [...parts, own === "" ? "" : `\n${own}`].join("")
}

function withoutHelp(command: DescribedCommand): DescribedCommand {
  return { ...command, options: command.options.filter(({ names }) => !names.includes("--help")) }
}

function optionRows({ zh, en }: Both): string {
  const listed = zh.options.map(({ flags, description }, index) => [
    `\`${flags}\``,
    description,
    en.options[index]?.description ?? "",
  ])
  return listed.length === 0 ? "" : rows(listed)
}

function rows(cells: readonly (readonly string[])[]): string {
  const line = (row: readonly string[]) =>
    `| ${row.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |\n`
  return `| | | |\n|---|---|---|\n${cells.map(line).join("")}`
}
