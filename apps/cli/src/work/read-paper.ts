import { readFile } from "node:fs/promises"
import { basename } from "node:path"

/** A document as it lies in a file. */
export interface Paper {
  readonly name: string
  readonly bytes: Uint8Array
}

/** What a file holds, or the code of what kept it from being read. */
export async function readPaper(path: string): Promise<Paper | string> {
  try {
    return { name: basename(path), bytes: new Uint8Array(await readFile(path)) }
  } catch (error) {
    if (error instanceof Error && "code" in error) return String(error.code)
    throw error
  }
}
