import { closeSync, openSync, renameSync, rmSync, writeSync } from "node:fs"
import { basename, dirname, join } from "node:path"

import type { Context } from "../context.ts"
import type { Line } from "./paint.ts"

/** Where a command's result goes: stdout, or the file named by `--output`. */
export interface Destination {
  /** Text, or the bytes of a file of another kind. */
  write(content: string | Uint8Array): void
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
    return command({ write: (content) => context.io.stdout.write(content), print: context.print })
  const part = join(dirname(path), `.${basename(path)}.${process.pid}.part`)
  const file = writing(path, () => openSync(part, "w"))
  const write = (content: string | Uint8Array) => writing(path, () => writeAll(file, content))
  let written = false
  try {
    const result = await command({ write, print: (lines) => write(context.paintFile(lines)) })
    closeSync(file)
    writing(path, () => renameSync(part, path))
    written = true
    context.aside(context.say.wrote(path))
    return result
  } finally {
    if (!written) rmSync(part, { force: true })
  }
}

/** The system may take less at a time than it is given. */
function writeAll(file: number, content: string | Uint8Array): void {
  const bytes = typeof content === "string" ? Buffer.from(content) : content
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at)
}

/** Runs what writes to a path; what the system has against it becomes `CannotWrite`. */
export function writing<T>(path: string, operation: () => T): T {
  try {
    return operation()
  } catch (error) {
    if (error instanceof Error && "code" in error) throw new CannotWrite(path, String(error.code))
    throw error
  }
}
