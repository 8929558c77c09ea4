import { createHash } from "node:crypto"
import { constants } from "node:fs"
import { type FileHandle, open } from "node:fs/promises"

import type { FileDigest } from "@gouji/application"

/** The size and SHA-256 of a plain file, read a piece at a time; undefined for a link, and for what is no file or cannot be opened. */
export async function digestOf(path: string): Promise<FileDigest | undefined> {
  return withPlainFile(path, async (file) => {
    const hash = createHash("sha256")
    let size = 0
    for await (const piece of file.createReadStream({ autoClose: false, highWaterMark: PIECE })) {
      hash.update(piece)
      size += piece.length
    }
    return { size, sha256: hash.digest("hex") }
  })
}

/** All of a plain file; undefined where there is none, and where it is longer than `limit` bytes. */
export async function bytesOf(path: string, limit: number): Promise<Uint8Array | undefined> {
  return withPlainFile(path, async (file, size) => {
    if (size > limit) return undefined
    return new Uint8Array(await file.readFile())
  })
}

const PIECE = 1024 * 1024

/** Opens what stands there without following a link, and without waiting where it is a pipe. */
const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)
/** A link; a part of the path is missing or no folder; a socket; what is not ours to read or cannot be. */
const NO_FILE = new Set(["ELOOP", "ENOENT", "ENOTDIR", "ENXIO", "EISDIR", "EACCES", "EPERM", "EIO"])

async function withPlainFile<T>(
  path: string,
  read: (file: FileHandle, size: number) => Promise<T | undefined>,
): Promise<T | undefined> {
  const file = await opened(path)
  if (file === undefined) return undefined
  try {
    const about = await file.stat()
    return about.isFile() ? await read(file, about.size) : undefined
  } finally {
    await file.close()
  }
}

async function opened(path: string): Promise<FileHandle | undefined> {
  try {
    return await open(path, FLAGS)
  } catch (error) {
    if (error instanceof Error && "code" in error && NO_FILE.has(String(error.code))) return undefined
    throw error
  }
}
