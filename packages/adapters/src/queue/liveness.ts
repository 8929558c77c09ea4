import type pg from "pg"

/** The kind of advisory lock that says a worker is there. Any number does. */
const LOCK_CLASS = 722_002
/** A job may be taken a moment before its worker is seen to be there. */
const GRACE = "5 seconds"
/** How long it waits for the server before it tries again at the next round, in milliseconds. */
const PATIENCE = 4_000

/** Whatever runs a query: a connection or a pool of them. */
export type Queryable = Pick<pg.ClientBase, "query">

/** That a worker is there: its connection holds a lock, which the server lets go of with the connection, however it ends. */
export interface Presence {
  /** Takes the lock again where the connection was lost; to be called now and then. */
  readonly keep: () => Promise<void>
  readonly end: () => Promise<void>
}

/** Says that a worker is there, on a connection of its own. */
export async function presenceOf(address: string, worker: string): Promise<Presence> {
  const { default: driver } = await import("pg")
  let client: pg.Client | null = null
  const lost = (which: pg.Client) => {
    if (client === which) client = null
  }
  const keep = async () => {
    if (client !== null) return
    const next = new driver.Client({
      connectionString: address,
      keepAlive: true,
      connectionTimeoutMillis: PATIENCE,
      application_name: "gouji",
    })
    next.on("error", () => lost(next))
    next.on("end", () => lost(next))
    await next.connect()
    // A machine that lost its power says nothing: the server is to ask, and sooner than after two hours.
    await next.query(
      "set tcp_keepalives_idle = 30; set tcp_keepalives_interval = 10; set tcp_keepalives_count = 3",
    )
    await next.query("select pg_advisory_lock($1::integer, hashtext($2))", [LOCK_CLASS, worker])
    client = next
  }
  await keep()
  return {
    keep,
    end: async () => {
      const last = client
      client = null
      await last?.end()
    },
  }
}

const LOCKS = `
  select objid from pg_locks
  where locktype = 'advisory' and granted and classid = ${LOCK_CLASS} and objsubid = 2
    and database = (select oid from pg_database where datname = current_database())`

/** How many workers are there. */
export async function countPresent(client: Queryable): Promise<number> {
  const { rows } = await client.query<{ count: string }>(`select count(*) from (${LOCKS}) as present`)
  return Number(rows[0]?.count ?? 0)
}

/** Gives back the jobs of workers that are there no longer: they were killed, or their machine was. */
export async function releaseAbandoned(client: Queryable): Promise<void> {
  const { rows } = await client.query<{ locked_by: string }>(
    `select distinct locked_by from graphile_worker.jobs
     where locked_by is not null and locked_at < now() - interval '${GRACE}'
       and (hashtext(locked_by)::bigint & 4294967295)::oid not in (${LOCKS})`,
  )
  const workers = rows.map(({ locked_by }) => locked_by)
  if (workers.length > 0)
    await client.query("select graphile_worker.force_unlock_workers($1::text[])", [workers])
}
