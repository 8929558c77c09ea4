import type { CareProblem, RegistryFault } from "@gouji/application"
import type { Result } from "@gouji/domain"
import { Kysely, PostgresDialect, SqliteDialect } from "kysely"

import { answeredLater } from "../asking.ts"
import { narrowed, written } from "../libsql.ts"
import { answering, openDatabase } from "../open-database.ts"
import { isPostgresAddress } from "../postgres-address.ts"
import { askerOf, failureOf, inTransaction, poolOf } from "../postgres-client.ts"
import { embeddedStore, postgresStore } from "../store.ts"
import type { Tables } from "../tables.ts"
import { type Derived, deriveAgain } from "./derive-again.ts"
import type { CareOptions } from "./options.ts"
import { soundAt } from "./verify-place.ts"

/**
 * Makes what is derived again, the ends of chains, lists, sums and the index of words, and has the database give back the room it does
 * not need and order its indexes. Refuses a registry whose log, originals or reports are at fault. Throws
 * `RegistryFailure`.
 */
export async function vacuumRegistry(
  place: string,
  options: CareOptions = {},
): Promise<Result<Derived, CareProblem>> {
  const sound = await soundAt(place, { ...options, counts: isOfWhatIsKept })
  if (!sound.ok) return sound
  return isPostgresAddress(place) ? vacuumPostgres(place, options) : vacuumEmbedded(place, options)
}

/** Faults of what is derived are mended by deriving it again, those of indexes by ordering them anew. */
function isOfWhatIsKept({ table }: RegistryFault): boolean {
  return table === "original" || table === "report" || table === "entry"
}

function vacuumEmbedded(path: string, { onProgress }: CareOptions): Result<Derived, CareProblem> {
  return answering(path, () => {
    const database = openDatabase(path)
    try {
      const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: narrowed(database) }) })
      const derived = written(database, () => deriveAgain(embeddedStore(db), onProgress))
      database.exec("vacuum; pragma wal_checkpoint(truncate)")
      return derived
    } finally {
      database.close()
    }
  })
}

async function vacuumPostgres(
  address: string,
  { onProgress }: CareOptions,
): Promise<Result<Derived, CareProblem>> {
  const pool = await poolOf(address)
  try {
    const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
    const store = postgresStore(db)
    const derived = await inTransaction(pool, async (client) => {
      const value = await answeredLater(deriveAgain(store, onProgress), askerOf(client))
      return { value, keep: value.ok }
    })
    await pool.query("vacuum (analyze) original, report, entry, chain, version, tally, searched")
    return derived
  } catch (error) {
    throw failureOf(address, error)
  } finally {
    await pool.end()
  }
}
