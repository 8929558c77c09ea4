import type { Registry } from "@gouji/application"
import { Kysely, SqliteDialect } from "kysely"

import { append } from "./append.ts"
import { failing } from "./failing.ts"
import { narrowed, written } from "./libsql.ts"
import { answering, asFailure, openDatabase } from "./open-database.ts"
import { readerOn } from "./reading.ts"
import { embeddedStore } from "./store.ts"
import type { Tables } from "./tables.ts"

/** A registry that holds something of the world open until it is closed. */
export interface OpenRegistry extends Registry {
  close(): Promise<void>
}

/**
 * Opens the registry in the file at `path`, for one machine, and makes it where there is none; every process there may
 * hold it open at once. Throws `RegistryFailure`.
 */
export function openEmbeddedRegistry(path: string): OpenRegistry {
  const database = openDatabase(path)
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: narrowed(database) }) })
  const store = embeddedStore(db)
  const reader = failing(readerOn(store), (error) => asFailure(path, error))
  return {
    ...reader,
    append: async (writing) => answering(path, () => written(database, () => append(store, writing))),
    close: async () => void database.close(),
  }
}
