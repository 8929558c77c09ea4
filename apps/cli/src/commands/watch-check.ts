import { WatchFailure, watchSources } from "@gouji/adapters"

import type { Context } from "../context.ts"
import { EXIT, type ExitCode } from "../exit-codes.ts"
import { piece } from "../output/paint.ts"
import { refused } from "../output/refused.ts"

/** What is watched: the documents, what they are held against, and where the result goes, whose changes are no news. */
export interface Watched {
  readonly paths: readonly string[]
  readonly output?: string
}

const CLEAR = "\u001b[2J\u001b[3J\u001b[H"

/**
 * Checks, and again whenever a document has changed, until somebody stops it. A terminal is cleared in between; a pipe
 * gets one result after the other. The exit is that of the last check; where the system gives up watching, it is told.
 */
export async function watchCheck(
  { paths, output }: Watched,
  check: () => Promise<ExitCode>,
  context: Context,
): Promise<ExitCode> {
  const { io, say, aside } = context
  if (paths.includes("-")) return refused(say.notWatchable, context)
  const watch = await watchSources(paths, output)
  try {
    for (;;) {
      if (io.stdout.isTerminal && output === undefined) io.stdout.write(CLEAR)
      const exit = await check()
      aside(say.watching)
      if (!(await watch.changed(io.stop))) return exit
    }
  } catch (error) {
    if (!(error instanceof WatchFailure)) throw error
    context.tell([[piece(say.watchBroke(error.code), "error")]])
    return EXIT.unreadable
  } finally {
    await watch.close()
  }
}
