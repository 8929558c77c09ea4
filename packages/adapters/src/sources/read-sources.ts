import { readFile, stat } from "node:fs/promises"

import { isDocumentName, type Source, unpackSource } from "@gouji/application"

import { type Found, findFiles } from "./find-files.ts"

/** What reading needs to know of its surroundings. */
export interface SourceOptions {
  /** All of standard input, for the path `-`. */
  readonly stdin: () => Promise<Uint8Array>
  /** The number of bytes past which a file is not even opened. */
  readonly limit: number
  /** Hears how many documents were found in each file that was opened: more than one in an archive. */
  readonly opened?: (documents: number) => void
}

/**
 * The documents that paths stand for, read one at a time, so that a thousand need the memory of one. A path that
 * cannot be read comes as a source with a problem, in its place, and the others still come. Archives are looked into.
 */
export async function* readSources(
  paths: readonly string[],
  options: SourceOptions,
): AsyncGenerator<Source, void, undefined> {
  for (const found of findFiles(paths)) yield* unpackSource(await readOne(found, options), isDocumentName)
}

/** How many documents paths stand for, for a progress line. */
export function countSources(paths: readonly string[]): number {
  return findFiles(paths).length
}

/** One file as it is, or why it could not be read. */
export async function readOne({ path, detail }: Found, { stdin, limit }: SourceOptions): Promise<Source> {
  if (detail !== undefined) return { path, problem: { code: "unreadable-file", detail } }
  if (path === "-") return { path, bytes: await stdin() }
  try {
    const { size } = await stat(path)
    if (size > limit) return { path, problem: { code: "document-too-large", bytes: size, limit } }
    return { path, bytes: new Uint8Array(await readFile(path)) }
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error
    return { path, problem: { code: "unreadable-file", detail: String(error.code) } }
  }
}
