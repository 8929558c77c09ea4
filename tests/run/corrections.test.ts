import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

import { openEmbeddedRegistry } from "@gouji/adapters"
import { createReader, publicOnly } from "@gouji/application/reader"
import { afterAll, beforeAll, expect, test } from "vitest"

import { type PublishedRegistry, publishedRegistry } from "../suites/published-registry.ts"

const folder = mkdtempSync(join(tmpdir(), "gouji-corrections-"))
const path = join(folder, "registry.db")
const sample = readFileSync(
  new URL("../../samples/栖川市青少年活动中心-2024-预算.html", import.meta.url),
  "utf8",
)

let registry: PublishedRegistry
let versions: readonly string[]

/** The sample's main amount is 1,534.50 万元. */
async function publish(amount: string): Promise<string> {
  const bytes = new TextEncoder().encode(sample.replaceAll("1,534", amount))
  const id = await registry.bringIn({ name: `${amount}.html`, bytes })
  await registry.publish(id)
  return id
}

beforeAll(async () => {
  registry = await publishedRegistry(path)
  versions = [await publish("1,534"), await publish("1,535"), await publish("1,536")]
}, 120_000)
afterAll(async () => {
  await registry?.close()
  rmSync(folder, { recursive: true, force: true })
})

async function listed(limit: number, after?: string) {
  const opened = openEmbeddedRegistry(path)
  const asked = { limit, ...(after !== undefined && { after }) }
  const seen = await Promise.all(
    [opened, publicOnly(opened)].map((each) => createReader({ registry: each }).corrections(asked)),
  )
  await opened.close()
  return seen.map(({ items, next }) => ({
    corrections: items.map(({ before, after: now }) => [before.id, now.id]),
    total: items.map(({ changes }) => {
      const change = changes.find(({ slot }) => slot === "rev.total")
      return [change?.before?.value, change?.after?.value]
    }),
    next,
  }))
}

test("each correction is told once, the last first, to the public and to whoever sees drafts", async () => {
  const [first = "", second = "", third = ""] = versions
  for (const { corrections, total, next } of await listed(10)) {
    expect(corrections).toEqual([
      [second, third],
      [first, second],
    ])
    expect(total).toEqual([
      ["15355000.00", "15365000.00"],
      ["15345000.00", "15355000.00"],
    ])
    expect(next).toBeNull()
  }
})

test("they come by stretches without one missing", async () => {
  const [first = "", second = "", third = ""] = versions
  const [, stretch] = await listed(1)
  expect(stretch?.corrections).toEqual([[second, third]])
  const [, further] = await listed(1, stretch?.next ?? "")
  expect(further?.corrections).toEqual([[first, second]])
})

test("they stay when the paper is withdrawn", async () => {
  const [first = "", second = "", third = ""] = versions
  await registry.withdraw(third, "重复报送")
  for (const { corrections } of await listed(10))
    expect(corrections).toEqual([
      [second, third],
      [first, second],
    ])
})
