import type { Context } from "../context.ts"
import { EXIT, type ExitCode } from "../exit-codes.ts"
import { piece } from "./paint.ts"

/** Tells on stderr why a wish cannot be fulfilled as it was put, and gives the exit for wrong usage. */
export function refused(words: string, { tell, aside, say }: Context): ExitCode {
  tell([[piece(words, "error")]])
  aside(say.usageHint)
  return EXIT.usage
}

/** Whether bytes that no terminal can show would be written to one. */
export function isForTerminal(output: string | undefined, { io }: Context): boolean {
  return output === undefined && io.stdout.isTerminal
}
