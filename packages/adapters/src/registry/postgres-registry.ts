import { RegistryFailure } from "@gouji/application"
import { Kysely, PostgresDialect } from "kysely"
import type pg from "pg"

import { append } from "./append.ts"
import { answeredLater } from "./asking.ts"
import type { OpenRegistry } from "./embedded-registry.ts"
import { failing } from "./failing.ts"
import { askerOf, type Done, failureOf, inTransaction, poolOf } from "./postgres-client.ts"
import { POSTGRES_MIGRATIONS } from "./postgres-migrations.ts"
import { readerOn } from "./reading.ts"
import { postgresStore, type Store } from "./store.ts"
import type { Tables } from "./tables.ts"

/** Held while the schema is brought up to date, so that two processes do not do it at once. Any number does. */
const MIGRATION_LOCK = 722_001

/** Opens the registry in the database at `address` (`postgres://…`), and makes its tables. Throws `RegistryFailure`. */
export async function openPostgresRegistry(address: string): Promise<OpenRegistry> {
  const pool = await poolOf(address)
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  const store = postgresStore(db)
  const asFailure = (error: unknown) => failureOf(address, error)
  const answered = <T>(answer: Promise<T>): Promise<T> =>
    answer.catch((error: unknown) => {
      throw asFailure(error)
    })
  await answered(inTransaction(pool, (client) => migrate(client, store))).catch(async (error: unknown) => {
    await pool.end()
    throw error
  })
  return {
    ...failing(readerOn(store), asFailure),
    append: (writing) =>
      answered(
        inTransaction(pool, async (client) => {
          const result = await answeredLater(append(store, writing), askerOf(client))
          return { value: result, keep: result.ok }
        }),
      ),
    close: () => pool.end(),
  }
}

async function migrate(client: pg.PoolClient, store: Store): Promise<Done<null>> {
  await client.query("select pg_advisory_xact_lock($1)", [MIGRATION_LOCK])
  await client.query("create table if not exists gouji_schema (version integer not null)")
  const { rows } = await client.query<{ version: number | null }>(
    "select max(version) as version from gouji_schema",
  )
  const done = rows[0]?.version ?? 0
  if (done > POSTGRES_MIGRATIONS.length)
    throw new RegistryFailure(`schema ${done} is newer than ${POSTGRES_MIGRATIONS.length}`)
  for (const step of POSTGRES_MIGRATIONS.slice(done)) {
    if (typeof step === "string") await client.query(step)
    else await answeredLater(step(store), askerOf(client))
  }
  if (done < POSTGRES_MIGRATIONS.length)
    await client.query("insert into gouji_schema (version) values ($1)", [POSTGRES_MIGRATIONS.length])
  return { value: null, keep: true }
}
