import { Argument } from "commander"

import { completionCommand } from "../commands/completion.ts"
import { manCommand } from "../commands/man.ts"
import { SHELLS, type Shell } from "../completion/shells.ts"
import { HELP } from "../words/help.ts"
import { type Commands, command } from "./command.ts"

/** Commands that tell a shell or a reader of manuals what commands there are. */
export function addShellCommands({ program, language, choose }: Commands): void {
  command(program, "completion", language)
    .addArgument(new Argument("<shell>", HELP.arguments.shell[language]).choices(Object.keys(SHELLS)))
    .action((shell: Shell) => choose((context) => completionCommand(shell, program, context)))
  command(program, "man", language).action(() => choose((context) => manCommand(program, context)))
}
