import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { gunzipSync } from "node:zlib"

import { nodeHash, openEmbeddedRegistry } from "@gouji/adapters"
import { afterAll, describe, expect, test } from "vitest"

const folder = mkdtempSync(join(tmpdir(), "gouji-migrations-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A registry as an earlier version of the program left it. */
function kept(name: string): string {
  const path = join(folder, `${name}.db`)
  const packed = readFileSync(new URL(`../fixtures/${name}.db.gz`, import.meta.url))
  writeFileSync(path, gunzipSync(packed))
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
