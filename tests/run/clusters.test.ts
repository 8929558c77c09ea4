import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

import { type OpenRegistry, openEmbeddedRegistry, openPostgresRegistry } from "@gouji/adapters"
import type { EntryFilter, EntryHead, RegistryReader, SearchHit } from "@gouji/application"
import { chanceOf } from "@gouji/testkit"
import pg from "pg"
import { afterAll, beforeAll, describe, expect, test } from "vitest"

import { type Clusters, newClusters } from "../suites/clusters.ts"
import { bringIn } from "../suites/load/bring-in.ts"
import { clustered } from "../suites/load/places.ts"
import { QUERIES, sampleOf } from "../suites/load/queries.ts"
import { templatesOfPapers } from "../suites/load/templates.ts"
import { type PostgresServer, postgresServer } from "../suites/postgres-server.ts"
import { fillSample } from "../suites/registry-sample.ts"

const DOCUMENTS = 16

let servers: readonly PostgresServer[] = []
let clusters: Clusters
let all: OpenRegistry
/** One registry that holds everything the clusters hold between them. */
let one: OpenRegistry
const folder = mkdtempSync(join(tmpdir(), "gouji-clusters-"))

beforeAll(async () => {
  servers = await Promise.all([1, 2, 3].map(() => postgresServer()))
  clusters = await newClusters(servers)
  all = await clusters.open()
  one = openEmbeddedRegistry(join(folder, "registry.db"))
  const both = {
    ...one,
    append: async (writing: Parameters<OpenRegistry["append"]>[0]) => {
      await all.append(writing)
      return one.append(writing)
    },
  }
  await fillSample(both, DOCUMENTS)
}, 120_000)
afterAll(async () => {
  await one?.close()
  await all?.close()
  await Promise.all(servers.map((server) => server.stop()))
  rmSync(folder, { recursive: true, force: true })
}, 60_000)

/** What both say. */
async function alike<T>(ask: (reader: RegistryReader) => Promise<T>): Promise<T> {
  const answer = await ask(all)
  expect(answer).toEqual(await ask(one))
  return answer
}

/** All pages, one after the other, by the marks a reader gives itself. */
async function pagesOf(
  reader: RegistryReader,
  filter: EntryFilter,
): Promise<readonly (readonly EntryHead[])[]> {
  const pages: (readonly EntryHead[])[] = []
  for (let after: string | undefined; ; ) {
    const { items, next } = await reader.page(filter, { limit: 7, ...(after !== undefined && { after }) })
    pages.push(items)
    if (next === null) return pages
    after = next
  }
}

/** Everything found, page by page. What came in at one moment stands in any order. */
async function hitsOf(reader: RegistryReader, words: string): Promise<readonly SearchHit[]> {
  const hits: SearchHit[] = []
  for (let after: string | undefined; ; ) {
    const { items, next } = await reader.search(
      { words },
      { limit: 5, ...(after !== undefined && { after }) },
    )
    hits.push(...items)
    if (next === null) return hits.toSorted((a, b) => (a.head.sha256 < b.head.sha256 ? -1 : 1))
    after = next
  }
}

describe("registries on three servers", () => {
  test("each hold some of what there is", async () => {
    const counts = await Promise.all(
      clusters.addresses.map(async (address) => {
        const registry = await openPostgresRegistry(address)
        return registry
          .list()
          .then((heads) => heads.length)
          .finally(() => registry.close())
      }),
    )
    expect(Math.min(...counts)).toBeGreaterThan(0)
    expect(counts.reduce((sum, each) => sum + each, 0)).toBe((await one.list()).length)
  })

  test("are listed as one, by pages, years, states, organisations and words", async () => {
    const heads = await alike((reader) => reader.list())
    expect(heads).toHaveLength(DOCUMENTS + 3)
    const filters: readonly EntryFilter[] = [
      {},
      { fiscalYear: 2024 },
      { state: "published" },
      { stage: "budget" },
      { organisation: "示例区第1单位" },
      { words: "第3单位" },
    ]
    for (const filter of filters)
      expect((await alike((reader) => pagesOf(reader, filter))).flat().length).toBeGreaterThan(0)
  })

  test("find the same documents by words, rules and initials, and the same sums", async () => {
    for (const words of ["单位预算", "第3单位", "支出371", "slq"])
      expect((await alike((reader) => hitsOf(reader, words))).length, words).toBeGreaterThan(0)
    for (const topic of ["amount", "rule", "reading"] as const)
      for (const scope of ["public", "newest"] as const)
        await alike((reader) => reader.tallies({ topic, scope }))
    const organisations = (await one.list()).map(({ subject }) => subject.organisation)
    expect(await alike((reader) => reader.headlines({ scope: "newest", organisations }))).not.toEqual([])
  })

  test("give every document, report and chain that one gives", async () => {
    for (const { sha256, subject } of await one.list()) {
      const entry = await alike((reader) => reader.get(sha256.slice(0, 20)))
      expect(entry?.sha256).toBe(sha256)
      await alike((reader) => reader.find(sha256))
      await alike((reader) => reader.head(subject.organisation))
      const history = await alike((reader) => reader.history(subject))
      for (const { act } of history)
        if (act.kind === "checked") await alike((reader) => reader.report(act.report))
    }
    for (const chain of await alike((reader) => reader.chains()))
      expect((await alike((reader) => reader.chain(chain, 0, 3))).length).toBeGreaterThan(0)
    const { items } = await alike((reader) => reader.activity({ limit: 1000 }))
    expect(items).toHaveLength(await alike((reader) => reader.version()))
  })

  test("are not asked but for the one where an organisation belongs", async () => {
    const client = new pg.Client({ connectionString: clusters.coordinator })
    await client.connect()
    const scans = async (sql: string) => {
      const { rows } = await client.query<{ "QUERY PLAN": string }>(`explain ${sql}`)
      return rows.filter((row) => row["QUERY PLAN"].includes("Foreign Scan")).length
    }
    const [head] = await one.list()
    const organisation = head?.subject.organisation
    expect(await scans("select * from version")).toBe(3)
    expect(await scans(`select * from version where organisation = '${organisation}'`)).toBe(1)
    expect(await scans(`select * from entry where chain = '${organisation}' and sequence > 0`)).toBe(1)
    expect(await scans(`select * from chain where chain = '${organisation}'`)).toBe(1)
    await client.end()
  })

  test("take what comes in under load, and answer every question about it", async () => {
    const place = await clustered(servers).newPlace()
    const templates = await templatesOfPapers(2)
    const { documents } = await bringIn(place, { templates, count: 12 })
    const registry = await place.open()
    const sample = await sampleOf(registry, documents)
    expect(sample.heads).toHaveLength(documents)
    for (const { name, ask } of QUERIES)
      expect(await ask(registry, { sample, limit: 3, chance: chanceOf(1) }), name).toBeTruthy()
    await registry.close()
  })

  test("are not written to through the database that answers for them", async () => {
    const writing = { entries: await one.chain((await one.chains())[0] ?? "", 0, 1) }
    const reader = await openPostgresRegistry(clusters.coordinator)
    await expect(reader.append(writing)).rejects.toThrow()
    await reader.close()
  })
})
