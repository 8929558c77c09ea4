import { existsSync, mkdtempSync, statSync } from "node:fs"
import { join } from "node:path"
import { type OpenRegistry, openEmbeddedRegistry, openPostgresRegistry } from "@gouji/adapters"
import pg from "pg"
import { openFreely, type Sqlite } from "../byte-flips.ts"
import { newClusters } from "../clusters.ts"
import type { PostgresServer } from "../postgres-server.ts"

/** A row of a table, whatever columns it has. */
export type Row = Readonly<Record<string, unknown>>

/** An empty registry of one kind, and what only its database can say of it or do with it. */
export interface Place {
  /** A path or an address. */
  readonly address: string
  readonly open: () => Promise<OpenRegistry>
  /** Bytes on the disk. */
  readonly size: () => Promise<number>
  /** What the database does by itself some time after a load: PostgreSQL tells its planner what there is. */
  readonly settle: () => Promise<void>
}

/** One whose list can be filled without anything behind it. */
export interface ListPlace extends Place {
  /** The one row of `version`. */
  readonly versionRow: () => Promise<Row>
  /** More like it. */
  readonly putVersions: (rows: readonly Row[]) => Promise<void>
}

/** One kind of store. */
export interface Kind<P extends Place = Place> {
  readonly name: string
  readonly newPlace: () => Promise<P>
}

/** Registries as files below a folder. */
export function embedded(folder: string): Kind<ListPlace> {
  return {
    name: "embedded file",
    newPlace: async () => inFile(join(mkdtempSync(join(folder, "place-")), "registry.db")),
  }
}

function inFile(address: string): ListPlace {
  const using = <T>(work: (database: Sqlite) => T): T => {
    const database = openFreely(address)
    try {
      return work(database)
    } finally {
      database.close()
    }
  }
  return {
    address,
    open: async () => openEmbeddedRegistry(address),
    size: async () =>
      [address, `${address}-wal`].reduce(
        (sum, path) => sum + (existsSync(path) ? statSync(path).size : 0),
        0,
      ),
    settle: async () => undefined,
    versionRow: async () => using((database) => database.prepare("select * from version").all()[0] ?? {}),
    putVersions: async (rows) =>
      using((database) => {
        const columns = Object.keys(rows[0] ?? {})
        const insert = database.prepare(`insert into version (${columns}) values (${columns.map(() => "?")})`)
        database.exec("begin")
        for (const row of rows) insert.run(columns.map((column) => row[column]))
        database.exec("commit")
      }),
  }
}

/** Registries as databases of a server. */
export function postgres(server: PostgresServer): Kind<ListPlace> {
  return { name: "PostgreSQL", newPlace: async () => inDatabase(await server.newDatabase()) }
}

/** Registries that lie on several servers, each organisation's on one of them. */
export function clustered(servers: readonly PostgresServer[]): Kind {
  return {
    name: `${servers.length} clusters`,
    newPlace: async () => {
      const { coordinator, addresses, open } = await newClusters(servers)
      const parts = addresses.map(inDatabase)
      const sizes = () => Promise.all(parts.map(({ size }) => size()))
      return {
        address: coordinator,
        open,
        size: async () => (await sizes()).reduce((sum, each) => sum + each, 0),
        settle: async () => void (await Promise.all(parts.map(({ settle }) => settle()))),
      }
    },
  }
}

function inDatabase(address: string): ListPlace {
  const using = async <T>(work: (client: pg.Client) => Promise<T>): Promise<T> => {
    const client = new pg.Client({ connectionString: address })
    await client.connect()
    return work(client).finally(() => client.end())
  }
  const asked = (sql: string, parameters: unknown[] = []) =>
    using(async (client) => (await client.query<Row>(sql, parameters)).rows)
  return {
    address,
    open: () => openPostgresRegistry(address),
    size: async () =>
      Number((await asked("select pg_database_size(current_database()) as size"))[0]?.["size"]),
    settle: async () => void (await asked("vacuum analyze")),
    versionRow: async () => (await asked("select * from version"))[0] ?? {},
    putVersions: async (rows) =>
      void (await asked("insert into version select * from json_populate_recordset(null::version, $1)", [
        JSON.stringify(rows),
      ])),
  }
}
