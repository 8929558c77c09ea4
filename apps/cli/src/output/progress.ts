import type { Context } from "../context.ts"
import { clean } from "./clean.ts"
import { truncate } from "./width.ts"

/** One line on stderr that says how far a long command has come; nothing where stderr is no terminal. */
export interface Progress {
  step(path: string): void
  clear(): void
}

const CLEAR_LINE = "\r\u001b[2K"

/** `count`: asked only where there is somebody to tell. */
export function progressOf(count: () => number, { io, say, quiet }: Context): Progress {
  if (!io.stderr.isTerminal || quiet) return { step: () => undefined, clear: () => undefined }
  const all = count()
  let done = 0
  return {
    step: (path) => {
      done += 1
      const line = `${say.progress(done, all)}  ${clean(path)}`
      io.stderr.write(`${CLEAR_LINE}${truncate(line, (io.stderr.columns ?? 80) - 1)}`)
    },
    clear: () => io.stderr.write(CLEAR_LINE),
  }
}
