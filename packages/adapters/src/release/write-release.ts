import { randomBytes } from "node:crypto"
import { existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync } from "node:fs"
import { basename, dirname, join, resolve } from "node:path"

import {
  buildRelease,
  RELEASE_TABLES,
  type ReleaseInput,
  type ReleaseManifest,
  type ReleaseSigner,
} from "@gouji/application"
import type { Result } from "@gouji/domain"

import { nodeHash } from "../node-hash.ts"
import { folderSink } from "./folder-sink.ts"
import { parquetTables } from "./parquet-tables.ts"
import { sqliteTables } from "./sqlite-tables.ts"

/**
 * Why no release was written. `target-taken`: something lies there already, be it an older release, and is left alone.
 * `target-unwritable`: the disk refused, with the system's code (`ENOSPC`). Either way nothing new is there.
 */
export type WriteProblem =
  | { readonly code: "target-taken"; readonly folder: string }
  | { readonly code: "target-unwritable"; readonly folder: string; readonly detail: string }

/** Where a release is to lie, and the key that vouches for it; without one it is not signed. */
export interface WriteOptions {
  readonly folder: string
  readonly signer?: ReleaseSigner
}

/**
 * Writes a whole release into a folder that is not there yet, or empty: beside it first, then put into its place in one
 * step, so that nobody ever sees half of one.
 */
export async function writeRelease(
  input: ReleaseInput,
  { folder, signer }: WriteOptions,
): Promise<Result<ReleaseManifest, WriteProblem>> {
  const target = resolve(folder)
  const part = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString("hex")}.part`)
  try {
    if (isTaken(target)) return taken(folder)
    mkdirSync(part, { recursive: true })
    const manifest = await writeInto(part, input, signer)
    return putInPlace(part, target) ? { ok: true, value: manifest } : taken(folder)
  } catch (error) {
    const detail = worldlyCode(error)
    if (detail === undefined) throw error
    return { ok: false, error: { code: "target-unwritable", folder, detail } }
  } finally {
    rmSync(part, { recursive: true, force: true })
  }
}

async function writeInto(
  folder: string,
  input: ReleaseInput,
  signer: ReleaseSigner | undefined,
): Promise<ReleaseManifest> {
  const sink = folderSink(folder)
  const database = sqliteTables(RELEASE_TABLES, folder)
  try {
    const forms = [await parquetTables(RELEASE_TABLES, folder), database]
    return await buildRelease(input, { sink, hash: nodeHash, forms, ...(signer && { signer }) })
  } catch (error) {
    sink.discard()
    database.discard()
    throw error
  }
}

function isTaken(target: string): boolean {
  try {
    return existsSync(target) && readdirSync(target).length > 0
  } catch (error) {
    if (worldlyCode(error) === "ENOTDIR") return true
    throw error
  }
}

/** False where somebody else put something there meanwhile. */
function putInPlace(part: string, target: string): boolean {
  try {
    // Not every system puts one folder in the place of another, empty as that may be.
    if (existsSync(target)) rmdirSync(target)
    renameSync(part, target)
    return true
  } catch (error) {
    if (["ENOTEMPTY", "EEXIST", "ENOTDIR"].includes(worldlyCode(error) ?? "")) return false
    throw error
  }
}

function taken(folder: string): Result<ReleaseManifest, WriteProblem> {
  return { ok: false, error: { code: "target-taken", folder } }
}

/** The code of what the disk or the file system refused; undefined for mistakes of ours. */
function worldlyCode(error: unknown): string | undefined {
  const code = error instanceof Error && "code" in error ? String(error.code) : ""
  return /^(?:E[A-Z]+|SQLITE_(?:FULL|IOERR|CANTOPEN|READONLY)\w*)$/.test(code) ? code : undefined
}
