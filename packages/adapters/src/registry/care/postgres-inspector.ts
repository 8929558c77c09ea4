import { RegistryFailure } from "@gouji/application"
import { Kysely, PostgresDialect, sql } from "kysely"
import type pg from "pg"

import { shownPlace } from "../postgres-address.ts"
import { askerOf, failureOf, poolOf } from "../postgres-client.ts"
import { POSTGRES_MIGRATIONS } from "../postgres-migrations.ts"
import type { Tables } from "../tables.ts"
import { inspectorOn } from "./inspecting.ts"
import type { OpenInspector } from "./open-inspector.ts"
import { type Source, words } from "./source.ts"

/**
 * Looks into the registry in the database at `address`, as it is at this moment, and changes nothing in it. Throws
 * `RegistryFailure` where there is none, or one of another schema.
 */
export async function inspectPostgres(address: string): Promise<OpenInspector> {
  const pool = await poolOf(address)
  try {
    const schema = await schemaIn(pool, address)
    const moment = await momentOf(pool)
    const source = sourceOn(address, pool, moment)
    return {
      ...inspectorOn(source, nothing),
      store: "postgres",
      schema,
      close: async () => {
        await moment.release()
        await pool.end()
      },
    }
  } catch (error) {
    await pool.end()
    throw failureOf(address, error)
  }
}

async function schemaIn(pool: pg.Pool, address: string): Promise<number> {
  const place = shownPlace(address)
  const { rows: tables } = await pool.query("select to_regclass('gouji_schema') as found")
  if (tables[0]?.found === null) throw new RegistryFailure(`${place}: no registry`)
  const { rows } = await pool.query("select max(version) as version from gouji_schema")
  const schema = Number(rows[0]?.version ?? 0)
  if (schema !== POSTGRES_MIGRATIONS.length)
    throw new RegistryFailure(`${place}: schema ${schema}, not ${POSTGRES_MIGRATIONS.length}`)
  return schema
}

/** Connections that see the database as of one moment, however often one has to begin anew. */
interface Moment {
  readonly begin: (client: pg.PoolClient) => Promise<void>
  readonly current: () => Promise<pg.PoolClient>
  readonly release: () => Promise<void>
}

const READING = "begin isolation level repeatable read read only"

/** One connection keeps the moment, another asks: what fails in a transaction ends it, and the moment with it. */
async function momentOf(pool: pg.Pool): Promise<Moment> {
  const keeper = await pool.connect()
  await keeper.query(READING)
  const { rows } = await keeper.query("select pg_export_snapshot() as name")
  const snapshot = String(rows[0]?.name)
  const begin = async (client: pg.PoolClient) => {
    await client.query(READING)
    await client.query(`set transaction snapshot '${snapshot}'`)
  }
  let asking: pg.PoolClient | undefined
  return {
    begin,
    current: async () => {
      if (asking === undefined) {
        asking = await pool.connect()
        await begin(asking)
      }
      return asking
    },
    // Nothing is left to be kept: a connection that is closed ends its transaction.
    release: async () => {
      asking?.release(true)
      keeper.release(true)
    },
  }
}

function sourceOn(address: string, pool: pg.Pool, moment: Moment): Source {
  return {
    kind: "postgres",
    db: new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) }),
    ask: async (query) => {
      try {
        const client = await moment.current()
        return await answered(client, moment, () => askerOf(client)(query))
      } catch (error) {
        throw isDamage(error) ? error : failureOf(address, error)
      }
    },
    damageIn: (error) => (isDamage(error) ? `${error.message} (${String(error.code)})` : undefined),
    selected: (name, kind) => words(kind === "whole" ? `cast("${name}" as text)` : `"${name}"`),
    compared: (value) => sql`${value}`,
  }
}

async function answered<T>(client: pg.PoolClient, moment: Moment, ask: () => Promise<T>): Promise<T> {
  try {
    return await ask()
  } catch (error) {
    if (isDamage(error)) {
      await client.query("rollback")
      await moment.begin(client)
    }
    throw error
  }
}

/** Damaged data or index; what comes of damage where it is not seen at once; a disk that cannot be read. */
function isDamage(error: unknown): error is Error & { readonly code: unknown } {
  return error instanceof Error && "code" in error && /^(XX00[012]|58030)$/.test(String(error.code))
}

/** PostgreSQL checks its pages as they are read. */
async function* nothing(): AsyncGenerator<string> {}
