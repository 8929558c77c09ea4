import { mkdirSync } from "node:fs"
import { dirname } from "node:path"

import { RegistryFailure } from "@gouji/application"
import Database from "libsql"

import { MIGRATIONS } from "./migrations.ts"

/** How long a process waits for another to finish writing, in milliseconds. */
export const PATIENCE = 10_000

/**
 * Opens the store's file, makes it and its folder where there is none (readable by their owner only, since the texts
 * hold contacts' names), and brings its schema up to date. Several processes may do so at once.
 * Throws `RegistryFailure` where the file cannot be used.
 */
export function openDatabase(path: string): Database.Database {
  return answering(path, () => {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
    const database = new Database(path, { timeout: PATIENCE })
    patiently(() => database.pragma("journal_mode = WAL"))
    database.exec("pragma synchronous = FULL; pragma foreign_keys = ON")
    migrate(database)
    return database
  })
}

/** Runs an operation of the store, and answers what the file or the disk refuses with `RegistryFailure`. */
export function answering<T>(path: string, operation: () => T): T {
  try {
    return operation()
  } catch (error) {
    throw asFailure(path, error)
  }
}

/** The same error, or `RegistryFailure` where it came from the file or the disk and not from us. */
export function asFailure(path: string, error: unknown): unknown {
  if (error instanceof RegistryFailure || !(error instanceof Error)) return error
  const code = "code" in error ? String(error.code) : ""
  return WORLDLY.test(code) || INDEX_DAMAGE.test(error.message)
    ? new RegistryFailure(`${path}: ${error.message} (${code})`, { cause: error })
    : error
}

const WORLDLY = /^(SQLITE_(BUSY|LOCKED|CANTOPEN|READONLY|NOTADB|CORRUPT|IOERR|FULL|PERM|AUTH)|E[A-Z]+$)/

/** What SQLite says of its index of words without a code of its own. */
export const INDEX_DAMAGE = /fts5/

function migrate(database: Database.Database): void {
  if (schemaOf(database) === MIGRATIONS.length) return
  patiently(() => database.exec("begin immediate"))
  try {
    const done = schemaOf(database)
    if (done > MIGRATIONS.length)
      throw new RegistryFailure(`schema ${done} is newer than ${MIGRATIONS.length}`)
    for (const step of MIGRATIONS.slice(done)) {
      if (typeof step === "string") database.exec(step)
      else step(database)
    }
    database.exec(`pragma user_version = ${MIGRATIONS.length}; commit`)
  } catch (error) {
    database.exec("rollback")
    throw error
  }
}

/** How many steps of the schema a file has taken; 0 for one that is no registry yet. */
export function schemaOf(database: Database.Database): number {
  const [row] = database.prepare("pragma user_version").all()
  return Number((row as { user_version: number }).user_version)
}

/** SQLite does not wait by itself where two processes turn one new file to WAL at once. */
function patiently(attempt: () => unknown): void {
  const pause = new Int32Array(new SharedArrayBuffer(4))
  for (let waited = 0; ; waited += 20) {
    try {
      attempt()
      return
    } catch (error) {
      const busy = error instanceof Error && "code" in error && /BUSY|LOCKED/.test(String(error.code))
      if (!busy || waited >= PATIENCE) throw error
      Atomics.wait(pause, 0, 0, 20)
    }
  }
}
