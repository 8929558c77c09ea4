import type { Result } from "@gouji/domain"
import type { CompiledQuery } from "kysely"
import type Database from "libsql"

import { type Asking, answeredNow } from "./asking.ts"

/** What Kysely asks of a database. Parameters go in as one array: spread, libsql takes a single null or bytes for names. */
export function narrowed(database: Database.Database) {
  return {
    close: () => void database.close(),
    prepare: (sql: string) => {
      const statement = database.prepare<unknown[]>(sql)
      return {
        reader: statement.reader,
        all: (parameters: readonly unknown[]) => statement.all([...parameters]),
        run: (parameters: readonly unknown[]) => statement.run([...parameters]),
        iterate: (parameters: readonly unknown[]) => statement.iterate([...parameters]),
      }
    },
  }
}

/** Runs compiled queries at once and gives their rows. */
export function askerOf(database: Database.Database): (query: CompiledQuery) => readonly unknown[] {
  return ({ sql, parameters }) => {
    const statement = database.prepare<unknown[]>(sql)
    if (statement.reader) return statement.all([...parameters])
    statement.run([...parameters])
    return []
  }
}

/**
 * All of it or nothing. Written in one go and not over Kysely's own transaction, which returns to the event loop
 * between its statements: a second handle in the same process would then wait for a lock that cannot be given up.
 */
export function written<T, E>(database: Database.Database, work: () => Asking<Result<T, E>>): Result<T, E> {
  database.exec("begin immediate")
  try {
    const result = answeredNow(work(), askerOf(database))
    database.exec(result.ok ? "commit" : "rollback")
    return result
  } catch (error) {
    if (database.inTransaction) database.exec("rollback")
    throw error
  }
}
