import { createInterface } from "node:readline"
import { addAbortSignal } from "node:stream"
import { buffer } from "node:stream/consumers"

import type { Io, Writer } from "./io.ts"

/** The surroundings of the real program. Ctrl-C and a closed terminal ask it to stop; a second one ends it there and then. */
export function processIo(): Io {
  const stop = new AbortController()
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.once(signal, () => stop.abort())
  }
  process.stdout.on("error", endQuietly)
  process.stderr.on("error", endQuietly)
  return {
    stdout: writerOf(process.stdout),
    stderr: writerOf(process.stderr),
    stdin: {
      isTerminal: process.stdin.isTTY === true,
      // Whoever waits for it can be stopped: it may never end.
      read: async () => new Uint8Array(await buffer(addAbortSignal(stop.signal, process.stdin))),
      ask: (question) => askOn(process.stderr, question, stop.signal),
    },
    environment: process.env,
    folder: process.cwd(),
    stop: stop.signal,
    // It lies beside this program once both are built.
    threadProgram: new URL("./thread.js", import.meta.url),
  }
}

/** Reads a line as the terminal gives it, so that Ctrl-C still stops the program. */
function askOn(stream: NodeJS.WriteStream, question: string, stop: AbortSignal): Promise<string | null> {
  stream.write(question)
  const lines = createInterface({ input: process.stdin, terminal: false, signal: stop })
  return new Promise((resolve) => {
    lines.once("line", (line) => {
      resolve(line)
      lines.close()
    })
    lines.once("close", () => {
      if (stop.aborted) stream.write("\n")
      resolve(null)
    })
  })
}

function writerOf(stream: NodeJS.WriteStream): Writer {
  return {
    write: (content) => void stream.write(content),
    isTerminal: stream.isTTY === true,
    get columns() {
      return stream.columns
    },
  }
}

/** Whoever read our output has had enough (`gouji check … | head`) or closed the terminal: nobody is there to be told. */
function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code === "EPIPE" || error.code === "EIO") process.exit(0)
  throw error
}
