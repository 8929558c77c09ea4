import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

import { createMemoryRegistry, openEmbeddedRegistry, registryPath } from "@gouji/adapters"
import { RegistryFailure } from "@gouji/application"
import { afterAll, describe, expect, test } from "vitest"

import { runTypeScript } from "../suites/other-process.ts"
import { type StoreUnderTest, storeConformance } from "../suites/store-conformance.ts"
import { entryOf } from "../suites/store-entry.ts"

const folder = mkdtempSync(join(tmpdir(), "gouji-stores-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let count = 0
function newPath(): string {
  count += 1
  return join(folder, `${count}`, "registry.db")
}

function embedded(): StoreUnderTest {
  const path = newPath()
  const handles = [openEmbeddedRegistry(path)]
  const [registry] = handles
  if (registry === undefined) throw new TypeError("a registry was opened just now")
  const another = () => {
    const handle = openEmbeddedRegistry(path)
    handles.push(handle)
    return handle
  }
  return { registry, another, close: () => handles.map((handle) => handle.close()) }
}

function memory(): StoreUnderTest {
  const registry = createMemoryRegistry()
  return { registry, another: () => registry, close: () => undefined }
}

storeConformance("memory", memory)
storeConformance("embedded", embedded)

/** A program of its own that opens the registry, new or not, and adds 25 documents to it. */
const WRITER = `
  import { openEmbeddedRegistry } from "@gouji/adapters"
  const { entryOf } = await import(process.argv[3])
  const registry = openEmbeddedRegistry(process.argv[1])
  for (let n = 0; n < 25; n += 1) await registry.add(entryOf({ text: process.argv[2] + n }))
  registry.close()
`
const ENTRIES = new URL("../suites/store-entry.ts", import.meta.url).href

describe("the embedded registry", () => {
  test("is made and written by several processes at once, and every row is there", async () => {
    const path = newPath()
    await Promise.all(["a", "b", "c"].map((mark) => runTypeScript(WRITER, [path, mark, ENTRIES])))
    const registry = openEmbeddedRegistry(path)
    expect(await registry.list()).toHaveLength(75)
    expect(await registry.version()).toBe(75)
    registry.close()
  })

  test("keeps what it holds from one opening to the next", async () => {
    const path = newPath()
    const first = openEmbeddedRegistry(path)
    await first.add(entryOf())
    first.close()
    const second = openEmbeddedRegistry(path)
    expect(await second.list()).toHaveLength(1)
    second.close()
  })

  test("is readable by its owner only", () => {
    const path = newPath()
    openEmbeddedRegistry(path).close()
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
    expect(registryPath({ XDG_DATA_HOME: "/data" })).toBe("/data/gouji/registry.db")
  })
})
