import type { Hash } from "../ports.ts"
import type { OpenFile, ReleaseFolder, ReleaseSink } from "./release-folder.ts"

/** The files of a release in memory, by their paths: to be written into, and to be verified without a disk. */
export interface MemoryRelease extends ReleaseSink, ReleaseFolder {
  readonly files: Map<string, Uint8Array>
}

/** A release in memory, of the files given. For small ones, and for a browser that was handed the files. */
export function memoryRelease(
  hash: Hash,
  given: Iterable<readonly [string, Uint8Array]> = [],
): MemoryRelease {
  const files = new Map(given)
  return {
    files,
    open: (path) => opened(files, path, hash),
    list: async () => [...files.keys()].map((path) => ({ path, isFile: true })),
    read: async (path, limit) => {
      const bytes = files.get(path)
      return bytes !== undefined && bytes.length <= limit ? bytes : undefined
    },
    digest: async (path) => {
      const bytes = files.get(path)
      return bytes && { size: bytes.length, sha256: hash(bytes) }
    },
  }
}

function opened(files: Map<string, Uint8Array>, path: string, hash: Hash): OpenFile {
  const pieces: string[] = []
  return {
    write: (text) => void pieces.push(text),
    close: () => {
      const bytes = new TextEncoder().encode(pieces.join(""))
      files.set(path, bytes)
      return { size: bytes.length, sha256: hash(bytes) }
    },
  }
}
