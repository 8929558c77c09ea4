import type { DescribedCommand, Values } from "../program/described.ts"
import { argumentsOf, type Completed, nameOf, optionsOf, quoted, valued, wordsOf } from "./completed.ts"

/** For zsh: sourced, or as a file \`_gouji\` in a folder of \`fpath\`. Commands and options come with what they do. */
export function zshScript(completed: Completed): string {
  const { commands } = completed
  return `#compdef gouji
# zsh: source <(gouji completion zsh), after compinit
_gouji() {
  local command= previous=\${words[CURRENT-1]} given=0 i
  local -a offered
  for ((i = 2; i < CURRENT; i++)); do
    case "$command \${words[i]}" in
      (${valued(completed)
        .map(({ at, names }) => patterns(at, names))
        .join("|\\\n       ")})
        ((i++)) ;;
      (${commands.filter(isBelow).map(descent).join("|\\\n       ")})
        command=\${command:+$command }\${words[i]} ;;
      (*)
        [[ \${words[i]} == -* ]] || ((given++)) ;;
    esac
  done
  if [[ \${words[CURRENT]} == --*=* ]]; then
    previous=\${words[CURRENT]%%=*}
    compset -P '*='
  fi
  case "$command $previous" in
${valued(completed)
  .map(({ at, names, values }) => `    (${patterns(at, names)}) ${offer(values, completed)}; return ;;`)
  .join("\n")}
  esac
  if [[ $PREFIX == -* ]]; then
    case $command in
${commands.map((command) => `      (${quoted(nameOf(command))}) offered=(${optionWords(command, completed)}) ;;`).join("\n")}
    esac
    _describe -o option offered
    return
  fi
  case $command in
${commands.map((command) => `    (${quoted(nameOf(command))}) ${offerArguments(command, completed)} ;;`).join("\n")}
  esac
}
if [[ $funcstack[1] == _gouji ]]; then
  _gouji "$@"
else
  compdef _gouji gouji
fi
`
}

function isBelow({ path }: DescribedCommand): boolean {
  return path.length > 0
}

function patterns(at: string, names: readonly string[]): string {
  return names.map((name) => quoted(`${at} ${name}`)).join("|")
}

function descent({ path }: DescribedCommand): string {
  return quoted(`${path.slice(0, -1).join(" ")} ${path.at(-1)}`)
}

/** A word with what is said of it. */
function told(word: string, description: string): string {
  return quoted(`${word.replaceAll(":", "\\:")}:${description}`)
}

function optionWords(command: DescribedCommand, completed: Completed): string {
  return optionsOf(command, completed)
    .flatMap(({ names, description }) => names.map((name) => told(name, description)))
    .join(" ")
}

function offerArguments(command: DescribedCommand, completed: Completed): string {
  if (command.subcommands.length > 0) {
    const words = command.subcommands.map(({ name, description }) => told(name, description))
    return `offered=(${words.join(" ")}); _describe command offered`
  }
  const offers = argumentsOf(command).map(({ values, isMany }, index) => {
    return `(${isMany ? "*" : index}) ${offer(values, completed)} ;;`
  })
  return offers.length === 0 ? ":" : `case $given in ${offers.join(" ")} esac`
}

function offer(values: Values, completed: Completed): string {
  if (values.kind === "file") return "_files"
  if (values.kind === "folder") return "_files -/"
  const words = wordsOf(values, completed)
  return words === undefined ? ":" : `compadd -- ${words.map(quoted).join(" ")}`
}
