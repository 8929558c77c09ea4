import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

import type { EntryFilter, Order } from "@gouji/application"
import { type CompiledQuery, Kysely, SqliteDialect } from "kysely"
import { afterAll, expect, test } from "vitest"

import { narrowed } from "./libsql.ts"
import { list, page } from "./listing.ts"
import { openDatabase } from "./open-database.ts"
import { readerOn } from "./reading.ts"
import { embeddedStore } from "./store.ts"
import type { Tables } from "./tables.ts"

const folder = mkdtempSync(join(tmpdir(), "gouji-plans-"))
const database = openDatabase(join(folder, "registry.db"))
const asked: CompiledQuery[] = []
const db = new Kysely<Tables>({
  dialect: new SqliteDialect({ database: narrowed(database) }),
  log: ({ query }) => void asked.push(query),
})
const store = embeddedStore(db)
afterAll(() => {
  database.close()
  rmSync(folder, { recursive: true, force: true })
})

/** How SQLite goes about what is asked of the store. */
async function planOf(ask: () => Promise<unknown>): Promise<readonly string[]> {
  asked.length = 0
  await ask()
  return asked.flatMap(({ sql, parameters }) =>
    database
      .prepare(`explain query plan ${sql}`)
      .all(...parameters)
      .map((row) => (row as { detail: string }).detail),
  )
}

const ORDERS: readonly Order[] = ["newest", "organisation", "gravest", "published"]
const CONDITIONS: readonly EntryFilter[] = [
  { fiscalYear: 2026 },
  { stage: "budget" },
  { state: "published" },
  { wasPublished: true },
]

/** Every choice of conditions, none and all included. */
const FILTERS = CONDITIONS.reduce<readonly EntryFilter[]>(
  (filters, condition) => filters.flatMap((filter) => [filter, { ...filter, ...condition }]),
  [{}],
)

const ofAnOrganisation: readonly EntryFilter[] = [
  { organisationId: "a1b2c3d4e5" },
  { organisation: "示例区图书馆" },
]

test.each(ofAnOrganisation)("of an organisation no more is gone through than its own: %j", async (one) => {
  for (const filter of FILTERS) {
    const [plan, ...others] = await planOf(() => list(store, { ...filter, ...one }))
    expect(plan, JSON.stringify(filter)).toMatch(/^SEARCH version .*\borganisation(_name)?=\?/)
    expect(others.filter((step) => !step.includes("ORDER BY"))).toEqual([])
  }
})

test.each(ORDERS)("a page is read in its order, and nothing is put in order first: %s", async (order) => {
  for (const filter of FILTERS) {
    const plan = await planOf(() => page(store, filter, { limit: 50, order }))
    expect(plan, JSON.stringify(filter)).not.toContain("USE TEMP B-TREE FOR ORDER BY")
  }
})

test("what was done with a paper is found without going through all that was done in its organisation", async () => {
  const subject = { organisation: "a1b2c3d4e5", fiscalYear: 2026, stage: "budget" } as const
  expect(await planOf(() => readerOn(store).history(subject))).toEqual([
    "SEARCH entry USING INDEX entry_about (chain=? AND fiscal_year=? AND stage=?)",
  ])
})
