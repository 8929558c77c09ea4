import type { Command } from "commander"

import type { Context } from "../context.ts"
import { EXIT, type ExitCode } from "../exit-codes.ts"
import { manPage } from "../manual/man-page.ts"
import { described } from "../program/described.ts"

/** `gouji man`: the manual page, for `man -l -` or a folder of manuals. */
export async function manCommand(program: Command, { io, language }: Context): Promise<ExitCode> {
  io.stdout.write(manPage(described(program), language))
  return EXIT.clean
}
