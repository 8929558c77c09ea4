import type { ENVIRONMENT_WORDS } from "./words/environment.ts"

/** Where a command writes. */
export interface Writer {
  /** Text, or bytes as they are. */
  write(content: string | Uint8Array): void
  readonly isTerminal: boolean
  /** Columns of the terminal; undefined where there is none. */
  readonly columns: number | undefined
}

/** A variable the program looks at: one that the manual names, or one that other programs have as well. */
export type Variable = keyof typeof ENVIRONMENT_WORDS | "HOME" | "LC_MESSAGES" | "LANG" | "TERM"

/** The variables of the environment the program looks at; it hands all of them to what it starts. */
export type Environment = { readonly [V in Variable]?: string | undefined }

/** Where a command reads from. */
export interface Reading {
  readonly isTerminal: boolean
  /** All there is. */
  readonly read: () => Promise<Uint8Array>
  /** One line from a person, or null where they have no more to say; absent where nobody is there. */
  readonly ask?: (question: string) => Promise<string | null>
}

/** The program's surroundings, so that tests can run it in process. */
export interface Io {
  readonly stdout: Writer
  readonly stderr: Writer
  readonly stdin: Reading
  readonly environment: Environment
  /** The folder the program is run in; without it no files of settings are looked for. */
  readonly folder?: string
  /** Aborted when a person asks to stop (Ctrl-C). */
  readonly stop: AbortSignal
  /** The program of a thread that examines documents; without it everything is done in one thread. */
  readonly threadProgram?: URL
}
