import { RegistryFailure } from "@gouji/application"
import type { CompiledQuery } from "kysely"
import type pg from "pg"

import { shownPlace } from "./postgres-address.ts"

/** How long one waits for a server that does not answer, in milliseconds. */
const PATIENCE = 10_000
/** Connections one process keeps; a server is usually set up for a hundred. */
const CONNECTIONS = 8

/** Connections to the server at an address. Throws `RegistryFailure` where it is none. The driver is loaded here: everything else starts without it. */
export async function poolOf(address: string): Promise<pg.Pool> {
  if (!URL.canParse(address)) throw new RegistryFailure(`${shownPlace(address)}: ERR_INVALID_URL`)
  const { default: driver } = await import("pg")
  const pool = new driver.Pool({
    connectionString: address,
    max: CONNECTIONS,
    connectionTimeoutMillis: PATIENCE,
    application_name: "gouji",
  })
  // A connection that was idle when the server went away; whoever needs the next one is told.
  pool.on("error", () => undefined)
  // The same of one in use: whoever waits for its answer is told, and the program goes on.
  pool.on("connect", (client) => client.on("error", () => undefined))
  return pool
}

/** What came of work in a transaction, and whether what it wrote is to be kept. */
export interface Done<T> {
  readonly value: T
  readonly keep: boolean
}

/** Does work on one connection, all of it or nothing. */
export async function inTransaction<T>(
  pool: pg.Pool,
  work: (client: pg.PoolClient) => Promise<Done<T>>,
): Promise<T> {
  const client = await pool.connect()
  let broken: Error | undefined
  try {
    await client.query("begin")
    const { value, keep } = await work(client)
    await client.query(keep ? "commit" : "rollback")
    return value
  } catch (error) {
    await client.query("rollback").catch((lost: Error) => {
      broken = lost
    })
    throw error
  } finally {
    client.release(broken)
  }
}

/** Runs compiled queries on one connection and gives their rows. */
export function askerOf(client: pg.ClientBase) {
  return async ({ sql, parameters }: Pick<CompiledQuery, "sql" | "parameters">) =>
    (await client.query(sql, [...parameters])).rows
}

/** The same error, or `RegistryFailure` where it came from the server or the way to it and not from us. */
export function failureOf(address: string, error: unknown): unknown {
  if (error instanceof RegistryFailure || !(error instanceof Error)) return error
  const code = "code" in error ? String(error.code) : ""
  return WORLDLY.test(code) || LOST.test(error.message)
    ? new RegistryFailure(`${shownPlace(address)}: ${error.message || code}`, { cause: error })
    : error
}

/** Connection exceptions, no such role or database, shut down, out of disk or memory, read-only, I/O errors. */
const WORLDLY = /^(E[A-Z]+|08...|28...|3D000|53...|57P..|58...|25006|55P03)$/

/** What the driver says, without a code, of a connection that went away under it. */
const LOST = /terminat|timeout|ended|connection error|not queryable/i
