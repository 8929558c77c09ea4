import type { Command } from "commander"

import { SHELLS, type Shell } from "../completion/shells.ts"
import type { Context } from "../context.ts"
import { EXIT, type ExitCode } from "../exit-codes.ts"
import { described } from "../program/described.ts"
import { allRules } from "./register.ts"

/** `gouji completion`: the script by which a shell completes this program's commands, for the person to source. */
export async function completionCommand(shell: Shell, program: Command, { io }: Context): Promise<ExitCode> {
  const rules = allRules().map(({ id }) => id)
  io.stdout.write(SHELLS[shell]({ commands: described(program), rules }))
  return EXIT.clean
}
