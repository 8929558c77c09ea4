import { execFile } from "node:child_process"
import { fileURLToPath } from "node:url"
import { promisify } from "node:util"

import { type OpenRegistry, openPostgresRegistry } from "@gouji/adapters"
import pg from "pg"

import type { PostgresServer } from "./postgres-server.ts"

const SCRIPT = fileURLToPath(new URL("../../scripts/clusters.mjs", import.meta.url))

/** Registries on several servers that are asked as one, by way of a database that holds nothing itself. */
export interface Clusters {
  /** Of the database that answers for all. */
  readonly coordinator: string
  readonly addresses: readonly string[]
  /** Writes where an organisation belongs, and reads through the coordinator. */
  readonly open: () => Promise<OpenRegistry>
}

/** Makes a registry on each of the servers, and a coordinator of them on the first. */
export async function newClusters(servers: readonly PostgresServer[]): Promise<Clusters> {
  const addresses = await Promise.all(servers.map(({ newDatabase }) => newDatabase()))
  for (const address of addresses) await (await openPostgresRegistry(address)).close()
  const coordinator = (await servers[0]?.newDatabase()) ?? ""
  await promisify(execFile)(process.execPath, [SCRIPT, coordinator, ...addresses])
  return { coordinator, addresses, open: () => routed(coordinator, addresses) }
}

async function routed(coordinator: string, addresses: readonly string[]): Promise<OpenRegistry> {
  const reader = await openPostgresRegistry(coordinator)
  const parts = await Promise.all(addresses.map((address) => openPostgresRegistry(address)))
  const router = new pg.Client({ connectionString: coordinator })
  await router.connect()
  return {
    ...reader,
    append: appendTo(parts, router),
    close: async () =>
      void (await Promise.all([reader.close(), router.end(), ...parts.map((each) => each.close())])),
  }
}

/** Keys and the register are every registry's; an organisation's chain is in one. */
function appendTo(parts: readonly OpenRegistry[], router: pg.Client): OpenRegistry["append"] {
  return async (writing) => {
    const chain = writing.entries[0]?.chain ?? ""
    if (chain.includes("/")) {
      const [answer] = await Promise.all(parts.map((part) => part.append(writing)))
      return answer ?? { ok: true, value: null }
    }
    const { rows } = await router.query<{ at: number }>("select gouji_cluster_of($1) as at", [chain])
    const part = parts[rows[0]?.at ?? -1]
    if (part === undefined) throw new TypeError(`no cluster has ${chain}`)
    return part.append(writing)
  }
}
