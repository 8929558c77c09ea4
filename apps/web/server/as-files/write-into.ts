import { mkdirSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"

/** The disk did not take a file; `code` says why, as the system does: `ENOSPC`. */
export class NotWritten extends Error {
  readonly code: string

  constructor({ message, code = "" }: NodeJS.ErrnoException) {
    super(message)
    this.code = code
  }
}

/**
 * Writes files into a folder. They are short and there are thousands: one after the other takes a fraction of the time
 * it takes threads to hand them over. Throws `NotWritten`.
 */
export function writeInto(folder: string): (file: string, content: string | Uint8Array) => void {
  const made = new Set<string>()
  return (file, content) => {
    const path = join(folder, file)
    const parent = dirname(path)
    try {
      if (!made.has(parent)) mkdirSync(parent, { recursive: true })
      writeFileSync(path, content)
    } catch (error) {
      throw new NotWritten(error as NodeJS.ErrnoException)
    }
    made.add(parent)
  }
}
