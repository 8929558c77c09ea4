import { closeSync, openSync, renameSync, rmSync, writeSync } from "node:fs"
import { basename, dirname, join } from "node:path"

import type { Context } from "../context.ts"
import type { Line } from "./paint.ts"

/** Where a command's result goes: stdout, or the file named by `--output`. */
export interface Destination {
  write(text: string): void
  print(lines: readonly Line[]): void
}

/** The file named by `--output` could not be written. */
export class CannotWrite extends Error {
  readonly path: string
  readonly code: string

  constructor(path: string, code: string) {
    super(`${path}: ${code}`)
    this.path = path
    this.code = code
  }
}

/**
 * Runs a command with its destination. A file appears under its name only when it is whole: if the command fails or is
 * stopped, what was there before is still there.
 */
export async function intoDestination<T>(
  path: string | undefined,
  context: Context,
  command: (destination: Destination) => Promise<T>,
): Promise<T> {
  if (path === undefined)
    return command({ write: (text) => context.io.stdout.write(text), print: context.print })
  const part = join(dirname(path), `.${basename(path)}.${process.pid}.part`)
  const file = writing(path, () => openSync(part, "w"))
  const write = (text: string) => void writing(path, () => writeSync(file, text))
  let written = false
  try {
    const result = await command({ write, print: (lines) => write(context.paintFile(lines)) })
    closeSync(file)
    writing(path, () => renameSync(part, path))
    written = true
    context.tell([[{ text: context.say.wrote(path), role: "muted" }]])
    return result
  } finally {
    if (!written) rmSync(part, { force: true })
  }
}

function writing<T>(path: string, operation: () => T): T {
  try {
    return operation()
  } catch (error) {
    if (error instanceof Error && "code" in error) throw new CannotWrite(path, String(error.code))
    throw error
  }
}
