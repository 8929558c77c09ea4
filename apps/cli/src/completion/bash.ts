import type { Values } from "../program/described.ts"
import { argumentsOf, type Completed, nameOf, optionsOf, quoted, valued, wordsOf } from "./completed.ts"

/**
 * For bash 3.2 and newer. Names of files are left to readline, which knows about quotes; it is told not to offer any
 * where none is wanted.
 */
export function bashScript(completed: Completed): string {
  return `# bash: source <(gouji completion bash)
_gouji_words() {
  compopt +o default 2>/dev/null
  local current=$1 word
  shift
  for word in "$@"; do
    [[ $word == "$current"* ]] && COMPREPLY+=("$word")
  done
}
_gouji() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]} command= given=0 i
  COMPREPLY=()
  # "--format=json" comes as three words.
  if [[ $current == = ]]; then
    current=
  elif [[ $previous == = ]]; then
    previous=\${COMP_WORDS[COMP_CWORD-2]}
  fi
  for ((i = 1; i < COMP_CWORD; i++)); do
    case "$command \${COMP_WORDS[i]}" in
${skipped(completed)})
      [[ \${COMP_WORDS[i+1]} == = ]] && ((i++))
      ((i++)) ;;
${descents(completed)})
      command=\${command:+$command }\${COMP_WORDS[i]} ;;
    *)
      [[ \${COMP_WORDS[i]} == -* ]] || ((given++)) ;;
    esac
  done
  case "$command $previous" in
${valued(completed)
  .map(({ at, names, values }) => `  ${patterns(at, names)}) ${offer(values, completed)} return ;;`)
  .join("\n")}
  esac
  if [[ $current == -* ]]; then
    case $command in
${completed.commands.map((command) => `    ${quoted(nameOf(command))}) _gouji_words "$current" ${longNames(command, completed)} ;;`).join("\n")}
    esac
    return
  fi
  case $command in
${completed.commands.map((command) => `  ${quoted(nameOf(command))}) ${offerArguments(command, completed)} ;;`).join("\n")}
  esac
}
complete -o default -F _gouji gouji
`
}

function patterns(at: string, names: readonly string[]): string {
  return names.map((name) => quoted(`${at} ${name}`)).join("|")
}

/** Options whose next word is their value and no command. */
function skipped(completed: Completed): string {
  return valued(completed)
    .map(({ at, names }) => `    ${patterns(at, names)}`)
    .join("|\\\n")
}

function descents({ commands }: Completed): string {
  return commands
    .filter(({ path }) => path.length > 0)
    .map(({ path }) => `    ${quoted(`${path.slice(0, -1).join(" ")} ${path.at(-1)}`)}`)
    .join("|\\\n")
}

function longNames(command: Completed["commands"][number], completed: Completed): string {
  return optionsOf(command, completed)
    .map(({ names }) => names.at(-1) ?? "")
    .join(" ")
}

function offerArguments(command: Completed["commands"][number], completed: Completed): string {
  const names = command.subcommands.map(({ name }) => name)
  if (names.length > 0) return `_gouji_words "$current" ${names.join(" ")}`
  const offers = argumentsOf(command).map(({ values, isMany }, index) => {
    return `${isMany ? "*" : index}) ${offer(values, completed)};`
  })
  return `case $given in ${[...offers, `*) _gouji_words "$current";;`].join(" ")} esac`
}

/** Nothing at all leaves it to readline, which offers files. */
function offer(values: Values, completed: Completed): string {
  if (values.kind === "file" || values.kind === "folder") return ":;"
  const words = wordsOf(values, completed) ?? []
  return `_gouji_words "$current" ${words.map(quoted).join(" ")};`
}
