import { type Environment, type Io, run } from "@gouji/cli"

/** What the program is to find around it. */
export interface Surroundings {
  readonly environment?: Environment
  readonly stdin?: string
  /** Columns of stdout's and stderr's terminal; no terminal where left out. */
  readonly terminal?: number
  readonly stop?: AbortSignal
}

/** What came of running the program. */
export interface Ran {
  readonly exit: number
  readonly stdout: string
  readonly stderr: string
  /** Stdout as it came, for output that is no text. */
  readonly bytes: Uint8Array
}

/** Runs `gouji` in this process, as a shell would: arguments in, both outputs and the exit code out. */
export async function runCli(argv: readonly string[], surroundings: Surroundings = {}): Promise<Ran> {
  const written = { stdout: [] as Buffer[], stderr: [] as Buffer[] }
  const writer = (name: keyof typeof written) => ({
    write: (content: string | Uint8Array) => void written[name].push(Buffer.from(content as Uint8Array)),
    isTerminal: surroundings.terminal !== undefined,
    columns: surroundings.terminal,
  })
  const io: Io = {
    stdout: writer("stdout"),
    stderr: writer("stderr"),
    stdin: { isTerminal: false, read: async () => new TextEncoder().encode(surroundings.stdin ?? "") },
    environment: { LANG: "zh_CN.UTF-8", ...surroundings.environment },
    stop: surroundings.stop ?? new AbortController().signal,
  }
  const exit = await run(argv, io)
  const bytes = Buffer.concat(written.stdout)
  return { exit, stdout: bytes.toString(), stderr: Buffer.concat(written.stderr).toString(), bytes }
}
