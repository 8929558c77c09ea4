import { createHash, type Hash } from "node:crypto"
import { closeSync, mkdirSync, openSync, writeSync } from "node:fs"
import { dirname, join } from "node:path"

import type { OpenFile, ReleaseSink } from "@gouji/application"

/** A folder that files of a release are written into. */
export interface FolderSink extends ReleaseSink {
  /** Closes what is still open, where a release came to nothing. */
  discard(): void
}

/** Writes into the folder, hashing as it goes, so that no file is read again. */
export function folderSink(folder: string): FolderSink {
  const open = new Set<number>()
  return {
    open: (path) => opened(join(folder, path), open),
    discard: () => {
      for (const descriptor of open) closeSync(descriptor)
      open.clear()
    },
  }
}

/** How much is gathered before it is written, in UTF-16 units. */
const ENOUGH = 1 << 18

function opened(path: string, open: Set<number>): OpenFile {
  mkdirSync(dirname(path), { recursive: true })
  const descriptor = openSync(path, "wx")
  open.add(descriptor)
  const file = { descriptor, hash: createHash("sha256"), size: 0 }
  let gathered = ""
  const flush = () => {
    put(file, Buffer.from(gathered, "utf8"))
    gathered = ""
  }
  return {
    write: (text) => {
      gathered += text
      if (gathered.length >= ENOUGH) flush()
    },
    close: () => {
      flush()
      open.delete(descriptor)
      closeSync(descriptor)
      return { size: file.size, sha256: file.hash.digest("hex") }
    },
  }
}

interface Written {
  readonly descriptor: number
  readonly hash: Hash
  size: number
}

function put(file: Written, bytes: Buffer): void {
  file.hash.update(bytes)
  file.size += bytes.length
  for (let at = 0; at < bytes.length; ) at += writeSync(file.descriptor, bytes, at)
}
