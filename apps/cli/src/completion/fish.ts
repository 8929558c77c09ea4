import type { DescribedCommand, DescribedOption, Values } from "../program/described.ts"
import { argumentsOf, type Completed, nameOf, optionsOf, valued, wordsOf } from "./completed.ts"

/** For fish: sourced, or as \`gouji.fish\` in its folder of completions. */
export function fishScript(completed: Completed): string {
  const { commands } = completed
  return `# fish: gouji completion fish | source
function __gouji_at
    set -l command ''
    set -l skips 0
    set -l given 0
    for word in (commandline -opc)[2..-1]
        if test $skips -eq 1
            set skips 0
            continue
        end
        switch "$command $word"
            case ${valued(completed)
              .flatMap(({ at, names }) => names.map((name) => quoted(`${at} ${name}`)))
              .join(" ")}
                set skips 1
            case ${commands
              .filter(({ path }) => path.length > 0)
              .map(({ path }) => quoted(`${path.slice(0, -1).join(" ")} ${path.at(-1)}`))
              .join(" ")}
                set command (string trim -- "$command $word")
            case '-*'
            case '*'
                set given (math $given + 1)
        end
    end
    test "$command" = "$argv[1]"
    and begin
        test (count $argv) -eq 1
        or test $given $argv[2] $argv[3]
    end
end
complete -c gouji -f
${commands.flatMap((command) => linesOf(command, completed)).join("\n")}
`
}

function linesOf(command: DescribedCommand, completed: Completed): readonly string[] {
  const at = `complete -c gouji -n ${quoted(`__gouji_at ${quoted(nameOf(command))}`)}`
  return [
    ...command.subcommands.map(({ name, description }) => `${at} -a ${name} -d ${quoted(description)}`),
    ...argumentLines(command, completed),
    ...optionsOf(command, completed).map((option) => `${at}${optionWords(option, completed)}`),
  ].filter((line) => line !== at)
}

function argumentLines(command: DescribedCommand, completed: Completed): readonly string[] {
  return argumentsOf(command).flatMap(({ values, isMany }, index) => {
    const at = `__gouji_at ${quoted(nameOf(command))} ${isMany ? "-ge" : "-eq"} ${index}`
    const offered = offer(values, completed)
    return offered === "" ? [] : [`complete -c gouji -n ${quoted(at)}${offered}`]
  })
}

function optionWords({ names, description, values }: DescribedOption, completed: Completed): string {
  const named = names.map((name) => (name.startsWith("--") ? ` -l ${name.slice(2)}` : ` -s ${name.slice(1)}`))
  const wanted = values === null ? "" : ` -r${offer(values, completed) || " -f"}`
  return `${named.join("")}${wanted} -d ${quoted(description)}`
}

function offer(values: Values, completed: Completed): string {
  if (values.kind === "file") return " -F"
  if (values.kind === "folder") return ` -f -a '(__fish_complete_directories)'`
  const words = wordsOf(values, completed)
  return words === undefined ? "" : ` -f -a ${quoted(words.join(" "))}`
}

/** In fish only the quote and the backslash mean anything between quotes. */
function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, "\\$&")}'`
}
