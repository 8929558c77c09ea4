import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

import { nodeStore, openEmbeddedRegistry, registryPath } from "@gouji/adapters"
import { createMemoryRegistry, RegistryFailure } from "@gouji/application"
import { afterAll, describe, expect, test } from "vitest"

import { programOf } from "../suites/other-process.ts"
import { type StoreUnderTest, storeConformance } from "../suites/store-conformance.ts"
import { bringIn } from "../suites/store-entry.ts"

const folder = mkdtempSync(join(tmpdir(), "gouji-stores-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let count = 0
function newPath(): string {
  count += 1
  return join(folder, `${count}`, "registry.db")
}

async function embedded(): Promise<StoreUnderTest> {
  const path = newPath()
  const registry = openEmbeddedRegistry(path)
  const handles = [registry]
  const another = async () => {
    const handle = openEmbeddedRegistry(path)
    handles.push(handle)
    return handle
  }
  const close = async () => void (await Promise.all(handles.map((handle) => handle.close())))
  return { registry, another, close }
}

async function memory(): Promise<StoreUnderTest> {
  const registry = createMemoryRegistry(nodeStore)
  return { registry, another: async () => registry, close: async () => undefined }
}

storeConformance("memory", memory)
storeConformance("embedded", embedded)

/** A program of its own that opens the registry, new or not, and adds 25 documents to it. */
const WRITER = `
  import { openEmbeddedRegistry } from "@gouji/adapters"
  import { bringIn } from "./store-entry.ts"
  const registry = openEmbeddedRegistry(process.argv[2])
  const mark = process.argv[3]
  for (let n = 0; n < 25; n += 1) await bringIn(registry, { text: mark + n, organisation: mark })
  await registry.close()
`

describe("the embedded registry", () => {
  test("is made and written by several processes at once, and every row is there", async () => {
    const path = newPath()
    const writer = await programOf(WRITER)
    await Promise.all(["a", "b", "c"].map((mark) => writer.run([path, mark])))
    writer.remove()
    const registry = openEmbeddedRegistry(path)
    expect(await registry.list()).toHaveLength(75)
    expect(await registry.version()).toBe(150)
    await registry.close()
  })

  test("keeps what it holds from one opening to the next", async () => {
    const path = newPath()
    const first = openEmbeddedRegistry(path)
    await bringIn(first)
    await first.close()
    const second = openEmbeddedRegistry(path)
    expect(await second.list()).toHaveLength(1)
    await second.close()
  })

  test("is readable by its owner only", async () => {
    const path = newPath()
    await openEmbeddedRegistry(path).close()
    expect(statSync(join(path, "..")).mode & 0o077).toBe(0)
  })

  test("says of a file that is no registry that it cannot be used", () => {
    const path = join(folder, "not-a-registry.db")
    writeFileSync(path, "示例".repeat(4000))
    expect(() => openEmbeddedRegistry(path)).toThrow(RegistryFailure)
  })

  test("says of a folder that cannot be made that it cannot be used", () => {
    const file = join(folder, "plain-file")
    writeFileSync(file, "")
    expect(() => openEmbeddedRegistry(join(file, "registry.db"))).toThrow(RegistryFailure)
  })
})

describe("where the registry lies", () => {
  test("is what was asked for, else what the environment says, else the data folder", () => {
    const environment = { HOME: "/home/someone", GOUJI_REGISTRY: "/srv/other.db" }
    expect(registryPath(environment, "/tmp/x.db")).toBe("/tmp/x.db")
    expect(registryPath(environment)).toBe("/srv/other.db")
    expect(registryPath({ HOME: "/home/someone" })).toBe("/home/someone/.local/share/gouji/registry.db")
    expect(registryPath({ GOUJI_REGISTRY: "postgres://host/gouji" })).toBe("postgres://host/gouji")
    expect(registryPath({ XDG_DATA_HOME: "/data" })).toBe("/data/gouji/registry.db")
  })
})
