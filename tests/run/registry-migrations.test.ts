import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { gunzipSync } from "node:zlib"

import { nodeHash, openEmbeddedRegistry, openPostgresRegistry } from "@gouji/adapters"
import type { Registry } from "@gouji/application"
import pg from "pg"
import { afterAll, beforeAll, describe, expect, test } from "vitest"

import { type PostgresServer, postgresServer } from "../suites/postgres-server.ts"
import { faultsAt } from "../suites/verifying.ts"

const folder = mkdtempSync(join(tmpdir(), "gouji-migrations-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function unpacked(file: string): Buffer {
  return gunzipSync(readFileSync(new URL(`../fixtures/${file}.gz`, import.meta.url)))
}

/** A registry as an earlier version of the program left it. */
function kept(name: string): string {
  const path = join(folder, `${name}.db`)
  writeFileSync(path, unpacked(`${name}.db`))
  return path
}

describe("a registry of the first schema", () => {
  const path = kept("registry-schema-1")
  const registry = openEmbeddedRegistry(path)
  afterAll(() => registry.close())

  test("keeps its documents, byte for byte, with what came of checking them last", async () => {
    const heads = await registry.list()
    expect(heads.map(({ organisation, fiscalYear }) => `${organisation} ${fiscalYear}`).toSorted()).toEqual([
      "栖川市青少年活动中心 2024",
      "青禾区市场服务中心 2024",
    ])
    for (const { sha256 } of heads) {
      const entry = await registry.get(sha256)
      expect(entry && nodeHash(entry.bytes)).toBe(sha256)
      expect(entry).toMatchObject({ state: "checked", version: 1, report: { sha256, status: "checked" } })
      expect(entry?.report.figures.length).toBeGreaterThan(20)
      expect(entry?.text).toContain(entry?.report.figures[0]?.evidence[0]?.quote)
    }
  })

  test("has every check in its log, unsigned, the one against another document too", async () => {
    const [head] = (await registry.list()).filter(({ organisation }) => organisation === "青禾区市场服务中心")
    if (head === undefined) throw new TypeError("it was in the registry")
    const log = await registry.history(head.subject)
    expect(log.map(({ act }) => act.kind)).toEqual(["received", "checked", "checked"])
    expect(log.every(({ by, signature }) => by === null && signature === null)).toBe(true)
    const entry = await registry.get(head.sha256)
    expect(entry?.against).toHaveLength(1)
    expect(log[2]?.act).toMatchObject({ against: entry?.against })
  })

  test("is opened again as it is", async () => {
    const again = openEmbeddedRegistry(path)
    expect(await again.list()).toEqual(await registry.list())
    await again.close()
  })
})

/** What every registry before there were sums and an index of words holds, whichever store it lay in. */
async function holdsWhatCameLater(registry: Registry): Promise<void> {
  const heads = await registry.list()
  // Eight lives, the sixth and the seventh lived to their publication; one corrected in public; one withdrawn.
  expect(heads).toHaveLength(11)
  expect(heads.filter(({ state }) => state === "published")).toHaveLength(3)
  const { items } = await registry.search({ words: "支出371" }, { limit: 20 })
  expect(items).toHaveLength(8)
  expect((await registry.list({ words: "slqtsg" })).map(({ organisation }) => organisation)).toEqual([
    "示例区图书馆",
    "示例区图书馆",
  ])
  const read = await registry.tallies({ scope: "newest", topic: "reading", name: "figures" })
  // Eight documents of as many years, one that was corrected, and one that was withdrawn: of 2024 two are counted.
  expect(read.map(({ fiscalYear, documents }) => [fiscalYear, documents])).toEqual([
    [2020, 1],
    [2021, 1],
    [2022, 1],
    [2023, 1],
    [2024, 2],
    [2025, 1],
    [2026, 1],
    [2027, 1],
  ])
}

describe("a registry of the third schema", () => {
  test("gets sums, orders and an index of words, and nothing is at fault", async () => {
    const path = kept("registry-schema-3")
    const registry = openEmbeddedRegistry(path)
    await holdsWhatCameLater(registry)
    await registry.close()
    expect(await faultsAt(path)).toEqual([])
  })
})

describe("a registry on PostgreSQL of the first schema", () => {
  let server: PostgresServer
  beforeAll(async () => {
    server = await postgresServer()
  }, 120_000)
  afterAll(() => server?.stop())

  /** Puts the tables there as the earlier program made them, and their rows. */
  async function restored(): Promise<string> {
    const address = await server.newDatabase()
    const { schema, tables } = JSON.parse(unpacked("registry-postgres-1.json").toString())
    const client = new pg.Client({ connectionString: address })
    await client.connect()
    await client.query(schema)
    await client.query("create table gouji_schema (version integer not null)")
    await client.query("insert into gouji_schema values (1)")
    for (const [table, rows] of Object.entries(tables))
      await client.query(
        `insert into ${table} select * from jsonb_populate_recordset(null::${table}, $1::jsonb)`,
        [JSON.stringify(rows)],
      )
    await client.end()
    return address
  }

  test("gets sums, orders and an index of words, and nothing is at fault", async () => {
    const address = await restored()
    const registry = await openPostgresRegistry(address)
    await holdsWhatCameLater(registry)
    await registry.close()
    expect(await faultsAt(address)).toEqual([])
  })
})
