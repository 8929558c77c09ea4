import type { Registry } from "@gouji/application"
import { afterEach, beforeEach, describe, expect, test } from "vitest"

import { entryOf } from "./store-entry.ts"

/** One store under test. `another` opens a second handle on the same store, as another process would. */
export interface StoreUnderTest {
  readonly registry: Registry
  readonly another: () => Registry
  readonly close: () => void
}

/** Holds one store to the contract of `Registry`. */
export function storeConformance(name: string, open: () => StoreUnderTest): void {
  describe(`registry: ${name}`, () => {
    let store: StoreUnderTest
    beforeEach(() => {
      store = open()
    })
    afterEach(() => store.close())

    describe("keeping", () => keeping(() => store))
    describe("finding", () => finding(() => store))
    describe("sharing", () => sharing(() => store))
  })
}

type Given = () => StoreUnderTest

function keeping(store: Given): void {
  test("gives back what was added, byte for byte", async () => {
    const entry = entryOf({ text: "预算\u{20000}371.06万元", against: ["b".repeat(64), "a".repeat(64)] })
    expect(await store().registry.add(entry)).toEqual({ added: true })
    const kept = await store().registry.get(entry.sha256)
    expect(kept).toEqual({ ...entry, against: ["a".repeat(64), "b".repeat(64)] })
  })

  test("keeps the same document under the same catalogue once, with its first name and time", async () => {
    await store().registry.add(entryOf({ name: "first.txt" }))
    const again = entryOf({ name: "second.txt", importedAt: "2026-04-01T00:00:00.000Z" })
    expect(await store().registry.add(again)).toEqual({ added: false })
    expect(await store().registry.list()).toMatchObject([
      { name: "first.txt", importedAt: "2026-03-01T00:00:00.000Z" },
    ])
  })

  test("keeps an assessment by a newer catalogue beside the old one and shows the newer", async () => {
    await store().registry.add(entryOf({ catalogue: "test.1" }))
    const newer = entryOf({ catalogue: "test.2", importedAt: "2026-04-01T00:00:00.000Z" })
    expect(await store().registry.add(newer)).toEqual({ added: true })
    expect(await store().registry.list()).toMatchObject([{ catalogue: "test.2" }])
    expect(await store().registry.get(newer.sha256)).toMatchObject({ catalogue: "test.2" })
  })

  test("keeps an assessment against other documents beside the one without", async () => {
    await store().registry.add(entryOf())
    expect(await store().registry.add(entryOf({ against: ["c".repeat(64)] }))).toEqual({ added: true })
    expect(await store().registry.add(entryOf({ against: ["c".repeat(64)] }))).toEqual({ added: false })
    expect(await store().registry.list()).toHaveLength(1)
  })

  test("does not let a caller change what is kept", async () => {
    const entry = entryOf()
    await store().registry.add(entry)
    const kept = await store().registry.get(entry.sha256)
    kept?.bytes.fill(0)
    expect((await store().registry.get(entry.sha256))?.bytes).toEqual(entry.bytes)
  })
}

function finding(store: Given): void {
  test("lists the newest import first, then by organisation", async () => {
    for (const [text, importedAt] of [
      ["乙", "2026-03-01"],
      ["丙", "2026-03-02"],
      ["甲", "2026-03-01"],
    ] as const) {
      await store().registry.add(
        entryOf({ text, organisation: text, importedAt: `${importedAt}T00:00:00.000Z` }),
      )
    }
    const listed = await store().registry.list()
    expect(listed.map(({ organisation }) => organisation)).toEqual(["丙", "乙", "甲"])
  })

  test("lists by organisation, year and stage", async () => {
    await store().registry.add(entryOf({ text: "1", organisation: "甲", fiscalYear: 2023 }))
    await store().registry.add(entryOf({ text: "2", organisation: "甲", fiscalYear: 2024 }))
    await store().registry.add(entryOf({ text: "3", organisation: "甲", fiscalYear: 2024, stage: "final" }))
    await store().registry.add(entryOf({ text: "4", organisation: "乙", fiscalYear: 2024 }))
    const { registry } = store()
    expect(await registry.list({ organisation: "甲" })).toHaveLength(3)
    expect(await registry.list({ organisation: "甲", fiscalYear: 2024 })).toHaveLength(2)
    expect(await registry.list({ organisation: "甲", fiscalYear: 2024, stage: "final" })).toHaveLength(1)
    expect(await registry.list({ organisation: "丁" })).toEqual([])
  })

  test("gets by the beginning of the hash, from six digits on, in either case", async () => {
    const entry = entryOf()
    await store().registry.add(entry)
    const { registry } = store()
    expect((await registry.get(entry.sha256.slice(0, 6)))?.sha256).toBe(entry.sha256)
    expect((await registry.get(entry.sha256.slice(0, 12).toUpperCase()))?.sha256).toBe(entry.sha256)
    expect(await registry.get(entry.sha256.slice(0, 5))).toBeUndefined()
    expect(await registry.get("' or 1=1 --")).toBeUndefined()
    expect(await registry.get("%%%%%%%%")).toBeUndefined()
    expect(await registry.get("0".repeat(64))).toBeUndefined()
  })

  test("answers nothing for a beginning that two documents share", async () => {
    const [one, two] = ["a", "b"].map((end) => ({
      ...entryOf({ text: end }),
      sha256: `abcdef${end.repeat(58)}`,
    }))
    for (const entry of [one, two]) if (entry) await store().registry.add(entry)
    expect(await store().registry.get("abcdef")).toBeUndefined()
    expect((await store().registry.get("abcdefa"))?.text).toBe("a")
  })
}

function sharing(store: Given): void {
  test("counts its version up with every change, and not without one", async () => {
    const { registry } = store()
    const before = await registry.version()
    await registry.add(entryOf())
    const after = await registry.version()
    expect(after).toBeGreaterThan(before)
    await registry.add(entryOf())
    await registry.list()
    expect(await registry.version()).toBe(after)
  })

  test("shows a second handle what the first one wrote, and that something was", async () => {
    const another = store().another()
    const before = await another.version()
    await store().registry.add(entryOf())
    expect(await another.version()).toBeGreaterThan(before)
    expect(await another.list()).toHaveLength(1)
  })

  test("takes writes of two handles at once and loses none", async () => {
    const { registry } = store()
    const another = store().another()
    const texts = Array.from({ length: 40 }, (_, index) => `document ${index}`)
    const added = await Promise.all(
      texts.map((text, index) => (index % 2 === 0 ? registry : another).add(entryOf({ text }))),
    )
    expect(added.every((one) => one.added)).toBe(true)
    expect(await registry.list()).toHaveLength(40)
    expect(await another.version()).toBe(await registry.version())
  })
}
