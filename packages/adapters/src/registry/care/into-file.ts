import { chmodSync, closeSync, existsSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync } from "node:fs"
import { basename, dirname, join } from "node:path"

import { type CareProblem, RegistryFailure } from "@gouji/application"
import { err, type Result } from "@gouji/domain"
import Database from "libsql"

import { answering, PATIENCE } from "../open-database.ts"

/**
 * Has a file written under another name and gives it its own only once all went well and it is safe on the disk. Readable
 * by its owner only, since the texts in it hold contacts' names. What is there already is never written over.
 */
export async function intoFile<T>(
  path: string,
  write: (part: string) => Promise<Result<T, CareProblem>>,
): Promise<Result<T, CareProblem>> {
  if (existsSync(path)) return err({ code: "file-exists", path })
  const part = join(dirname(path), `.${basename(path)}.${process.pid}.part`)
  try {
    answering(path, () => {
      mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
      closeSync(openSync(part, "wx", 0o600))
      chmodSync(part, 0o600)
    })
    const result = await write(part)
    if (result.ok) answering(path, () => settle(part, path))
    return result
  } finally {
    rmSync(part, { force: true })
  }
}

/** A registry's file as of one moment into an empty one, packed, whoever writes to it meanwhile. Throws `RegistryFailure`. */
export function snapshot(path: string, into: string): void {
  if (!existsSync(path)) throw new RegistryFailure(`${path}: ENOENT`)
  answering(`${path} → ${into}`, () => {
    const database = new Database(path, { timeout: PATIENCE })
    try {
      database.prepare<unknown[]>("vacuum into ?").run(into)
    } finally {
      database.close()
    }
  })
}

function settle(part: string, path: string): void {
  sync(part, "r+")
  renameSync(part, path)
  // The name is safe once the folder is. Windows has no handle on one.
  if (process.platform !== "win32") sync(dirname(path), "r")
}

function sync(path: string, flags: string): void {
  const file = openSync(path, flags)
  fsyncSync(file)
  closeSync(file)
}
