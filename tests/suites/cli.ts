import { type Environment, type Io, run } from "@gouji/cli"

/** What the program is to find around it. */
export interface Surroundings {
  readonly environment?: Environment
  readonly stdin?: string
  /** The folder it is run in; without it no files of settings are looked for. */
  readonly folder?: string
  /** Columns of stdout's and stderr's terminal; no terminal where left out. */
  readonly terminal?: number
  readonly stop?: AbortSignal
  /** The file of a thread that examines documents; everything is done in this one where left out. */
  readonly threadProgram?: URL
  /** Hears what is written to stderr, as it comes. */
  readonly hears?: (told: string) => void
  /** What a person answers, one line a question, and no more after that. Where there is somebody, stdin is a terminal. */
  readonly answers?: readonly string[]
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
  const answers = surroundings.answers === undefined ? null : [...surroundings.answers]
  const io: Io = {
    stdout: writer("stdout"),
    stderr: {
      ...writer("stderr"),
      write: (content) => {
        written.stderr.push(Buffer.from(content as Uint8Array))
        surroundings.hears?.(String(content))
      },
    },
    stdin: {
      isTerminal: answers !== null,
      read: async () => new TextEncoder().encode(surroundings.stdin ?? ""),
      ask: async (question) => {
        written.stderr.push(Buffer.from(question))
        return answers?.shift() ?? null
      },
    },
    environment: { LANG: "zh_CN.UTF-8", ...surroundings.environment },
    ...(surroundings.folder !== undefined && { folder: surroundings.folder }),
    stop: surroundings.stop ?? new AbortController().signal,
    ...(surroundings.threadProgram && { threadProgram: surroundings.threadProgram }),
  }
  const exit = await run(argv, io)
  const bytes = Buffer.concat(written.stdout)
  return { exit, stdout: bytes.toString(), stderr: Buffer.concat(written.stderr).toString(), bytes }
}
