import type { DescribedCommand, DescribedOption, Values } from "../program/described.ts"

/** What is completed: the commands of the program, and the rules they can be asked about. */
export interface Completed {
  readonly commands: readonly DescribedCommand[]
  readonly rules: readonly string[]
}

/** A command by its words: `registry copy`; empty for the program. */
export function nameOf({ path }: Pick<DescribedCommand, "path">): string {
  return path.join(" ")
}

/** Options of the program count for every command. */
export function optionsOf(command: DescribedCommand, { commands }: Completed): readonly DescribedOption[] {
  const everybodys = commands[0]?.options ?? []
  const own = new Set(command.options.flatMap(({ names }) => names))
  return [...command.options, ...everybodys.filter(({ names }) => names.every((name) => !own.has(name)))]
}

/** The words a value can be, where they are known. */
export function wordsOf(values: Values, { rules }: Completed): readonly string[] | undefined {
  switch (values.kind) {
    case "words":
      return values.words
    case "rule":
      return rules
    case "file":
    case "folder":
    case "any":
      return undefined
  }
}

/** Every option that wants a value, where it stands: a line a command and option, `check --format`. */
export function valued(
  completed: Completed,
): readonly { readonly at: string; readonly names: readonly string[]; readonly values: Values }[] {
  return completed.commands.flatMap((command) =>
    optionsOf(command, completed).flatMap(({ names, values }) =>
      values === null ? [] : [{ at: nameOf(command), names, values }],
    ),
  )
}

/** What its arguments can be, one after the other; where the last can be given again, `isMany` says so. */
export function argumentsOf(command: DescribedCommand): readonly {
  readonly values: Values
  readonly isMany: boolean
}[] {
  return command.arguments.map(({ values, usage }) => ({ values, isMany: usage.includes("...") }))
}

/** A word in single quotes, for any of the shells. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}
