import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

import { chanceOf } from "@gouji/testkit"
import { afterAll, beforeAll, describe, expect, test } from "vitest"

import { bringIn } from "../suites/load/bring-in.ts"
import { fillIndex } from "../suites/load/index-rows.ts"
import { embedded, type Kind, type ListPlace, postgres } from "../suites/load/places.ts"
import { QUERIES, sampleOf } from "../suites/load/queries.ts"
import type { Template } from "../suites/load/template.ts"
import { templatesOfPapers } from "../suites/load/templates.ts"
import { type PostgresServer, postgresServer } from "../suites/postgres-server.ts"
import { faultsAt } from "../suites/verifying.ts"

/** Of one organisation and a little of another; `npm run bench -- load` measures with more. */
const DISCLOSURES = 60
const ROWS = 2_000

const folder = mkdtempSync(join(tmpdir(), "gouji-load-"))
let server: PostgresServer
let templates: readonly Template[]
beforeAll(async () => {
  server = await postgresServer()
  templates = await templatesOfPapers(6)
}, 120_000)
afterAll(async () => {
  await server?.stop()
  rmSync(folder, { recursive: true, force: true })
}, 60_000)

describe.each<[string, () => Kind<ListPlace>]>([
  ["a file", () => embedded(folder)],
  ["PostgreSQL", () => postgres(server)],
])("a registry under load, in %s", (_, kind) => {
  test("takes documents made of read ones, and nothing is wrong with them", async () => {
    const place = await kind().newPlace()
    const { documents, figures, published } = await bringIn(place, { templates, count: DISCLOSURES })
    expect(figures / documents).toBeGreaterThan(100)
    expect(published / documents).toBeGreaterThan(0.5)
    expect(await faultsAt(place.address)).toEqual([])

    const registry = await place.open()
    const sample = await sampleOf(registry, documents)
    expect(sample.heads).toHaveLength(documents)
    for (const { name, ask } of QUERIES) {
      const answer = await ask(registry, { sample, limit: 3, chance: chanceOf(1) })
      expect(answer, name).toBeTruthy()
    }
    await registry.close()
  }, 120_000)

  test("pages through a list of rows that nothing is behind", async () => {
    const place = await kind().newPlace()
    await bringIn(place, { templates, count: 1 })
    await fillIndex(place, ROWS)
    const registry = await place.open()
    const { heads, marks } = await sampleOf(registry, ROWS)
    expect(new Set(heads.map(({ sha256 }) => sha256)).size).toBe(heads.length)
    expect(marks.length).toBeGreaterThan(50)
    await registry.close()
  }, 60_000)
})

test("a document made of another says of itself what stands in it", async () => {
  const place = await embedded(folder).newPlace()
  await bringIn(place, { templates, count: 20 })
  const registry = await place.open()
  for (const { sha256, organisation, fiscalYear } of await registry.list()) {
    const entry = await registry.get(sha256)
    if (entry === undefined) throw new TypeError("a document is missing")
    expect(entry.text).toContain(organisation)
    expect(entry.report.disclosure.fiscalYear).toBe(fiscalYear)
    for (const { printed, evidence } of entry.report.figures)
      for (const { start, end } of evidence) expect(entry.text.slice(start, end)).toBe(printed)
  }
  await registry.close()
}, 60_000)
