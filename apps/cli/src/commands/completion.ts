import { rules } from "@gouji/application/reader"
import type { Command } from "commander"

import { SHELLS, type Shell } from "../completion/shells.ts"
import type { Context } from "../context.ts"
import { EXIT, type ExitCode } from "../exit-codes.ts"
import { described } from "../program/described.ts"

/** `gouji completion`: the script by which a shell completes this program's commands, for the person to source. */
export async function completionCommand(shell: Shell, program: Command, { io }: Context): Promise<ExitCode> {
  const ids = rules().map(({ id }) => id)
  io.stdout.write(SHELLS[shell]({ commands: described(program), rules: ids }))
  return EXIT.clean
}
