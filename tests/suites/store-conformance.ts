import { nodeHash } from "@gouji/adapters"
import { type Act, type LogEntry, type Registry, sealed } from "@gouji/application"
import { afterEach, beforeEach, describe, expect, test } from "vitest"

import { registering, reviewing } from "./store-acts.ts"
import { type Given, OK, refused } from "./store-answers.ts"
import { act, actsOf, bringIn, entriesOf, madeUp, writingOf } from "./store-entry.ts"
import { finding, paging } from "./store-lists.ts"
import { ordering, searching, summing } from "./store-queries.ts"

/** One store under test. `another` opens a second handle on the same store, as another process would. */
export interface StoreUnderTest {
  readonly registry: Registry
  readonly another: () => Promise<Registry>
  readonly close: () => Promise<void>
}

/** Holds one store to the contract of `Registry`. */
export function storeConformance(name: string, open: () => Promise<StoreUnderTest>): void {
  describe(`registry: ${name}`, () => {
    let store: StoreUnderTest
    beforeEach(async () => {
      store = await open()
    })
    afterEach(() => store.close())
    const registry = () => store.registry

    describe("keeping", () => keeping(registry))
    describe("finding", () => finding(registry))
    describe("paging", () => paging(registry))
    describe("orders", () => ordering(registry))
    describe("searching", () => searching(registry))
    describe("sums", () => summing(registry))
    describe("the log", () => logging(registry))
    describe("two pairs of eyes", () => reviewing(registry))
    describe("organisations", () => registering(registry))
    describe("sharing", () => sharing(() => store))
  })
}

function keeping(registry: Given): void {
  test("gives back what came in, byte for byte", async () => {
    const against = ["b".repeat(64), "a".repeat(64)]
    const traits = { text: "预算\u{20000}371.06万元\u0000", title: "预算\u0000\ud800\u{20000}'\"", against }
    expect(await bringIn(registry(), traits)).toEqual(OK)
    const { original, report, subject } = madeUp(traits)
    const { sha256, name } = original
    const checked = {
      sha256,
      name,
      report,
      subject,
      state: "checked",
      version: 1,
      catalogue: "test.1",
      against: against.toSorted(),
      importedAt: "2026-03-01T00:00:00.000Z",
      dates: { adopted: null, approved: null, written: null, published: null },
      publishedAt: null,
    }
    expect(await registry().checked(sha256)).toEqual(checked)
    expect(await registry().get(sha256)).toEqual({ ...checked, ...original })
  })

  test("takes the same document in once, and keeps its first name and time", async () => {
    await bringIn(registry(), { name: "first.txt" })
    const again = await bringIn(registry(), { name: "second.txt", at: "2026-04-01T00:00:00.000Z" })
    expect(again).toMatchObject(refused("already-received"))
    expect(await registry().list()).toMatchObject([
      { name: "first.txt", importedAt: "2026-03-01T00:00:00.000Z" },
    ])
  })

  test("shows the last check of a document, and keeps the one before in the log", async () => {
    await bringIn(registry())
    const [, checked] = actsOf({ catalogue: "test.2", against: ["c".repeat(64)] })
    expect(await act(registry(), null, checked)).toEqual(OK)
    const { original, subject } = madeUp()
    const shown = { catalogue: "test.2", against: ["c".repeat(64)] }
    expect(await registry().get(original.sha256)).toMatchObject(shown)
    expect(await registry().list()).toMatchObject([{ catalogue: "test.2" }])
    const kinds = (await registry().history(subject)).map((entry) => entry.act.kind)
    expect(kinds).toEqual(["received", "checked", "checked"])
  })

  test("numbers the versions of one disclosure", async () => {
    await bringIn(registry(), { text: "one" })
    await bringIn(registry(), { text: "two", at: "2026-03-02T00:00:00.000Z" })
    expect(await registry().list()).toMatchObject([
      { version: 2, state: "checked" },
      { version: 1, state: "corrected" },
    ])
  })

  test("does not let a caller change what is kept", async () => {
    await bringIn(registry())
    const { original } = madeUp()
    const kept = await registry().get(original.sha256)
    kept?.bytes.fill(0)
    expect((await registry().get(original.sha256))?.bytes).toEqual(original.bytes)
  })

  test("keeps nothing of a writing that is refused", async () => {
    const writing = await writingOf(registry())
    const [received] = writing.entries
    if (received === undefined) throw new TypeError("a document is received first")
    const twice = await entriesOf(registry(), [received.act, received.act])
    expect(await registry().append({ ...writing, entries: twice })).toMatchObject(refused("already-received"))
    expect(await registry().version()).toBe(0)
    expect(await registry().append(writing)).toEqual(OK)
  })

  test("throws on a document or a report under another's hash", async () => {
    const writing = await writingOf(registry())
    const other = "f".repeat(64)
    const original = { ...madeUp().original, sha256: other }
    await expect(registry().append({ ...writing, original })).rejects.toThrow(TypeError)
    await expect(registry().append({ ...writing, report: { hash: other, json: "{}" } })).rejects.toThrow(
      TypeError,
    )
    expect(await registry().version()).toBe(0)
  })
}

function logging(registry: Given): void {
  test("is a chain for each organisation: every entry carries the hash of the one before", async () => {
    await bringIn(registry(), { text: "1", organisation: "甲" })
    await bringIn(registry(), { text: "2", organisation: "甲", fiscalYear: 2025 })
    await bringIn(registry(), { text: "3", organisation: "乙" })
    const chains = await registry().chains()
    expect(chains).toEqual([subjectIn("甲"), subjectIn("乙")].toSorted())
    const chain = await registry().chain(subjectIn("甲"), 0, 10)
    expect(chain.map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4])
    expect(chain.map(({ previous }) => previous)).toEqual([
      null,
      ...chain.slice(0, 3).map(({ hash }) => hash),
    ])
    expect(await registry().chain(subjectIn("甲"), 2, 1)).toEqual(chain.slice(2, 3))
    const { sequence, hash, at } = chain[3] as LogEntry
    expect(await registry().head(subjectIn("甲"))).toMatchObject({ sequence, hash, at })
    expect(await registry().head("nobody")).toBeNull()
  })

  test("gives what was done in all chains, the last first, by pages of any size", async () => {
    await bringIn(registry(), { text: "1", organisation: "甲", at: "2026-03-01T00:00:00.000Z" })
    await bringIn(registry(), { text: "2", organisation: "乙", at: "2026-03-03T00:00:00.000Z" })
    await bringIn(registry(), { text: "3", organisation: "丙", at: "2026-03-01T00:00:00.000Z" })
    await bringIn(registry(), { text: "4", organisation: "甲", at: "2026-03-02T00:00:00.000Z" })
    const all = await registry().activity({ limit: 100 })
    expect(all.next).toBeNull()
    expect(all.items.map(({ at }) => Number(at.slice(8, 10)))).toEqual([3, 3, 2, 2, 1, 1, 1, 1])
    // Of one moment a chain's last entry comes before the one it follows, and no chain comes between.
    expect(all.items.map(({ act }) => act.kind)).toEqual(
      all.items.map((_, at) => (at % 2 === 0 ? "checked" : "received")),
    )
    for (const [later, earlier] of [
      [0, 1],
      [2, 3],
      [4, 5],
      [6, 7],
    ] as const)
      expect(all.items[later]?.previous).toBe(all.items[earlier]?.hash)
    const [first] = all.items
    expect(await registry().chain(subjectIn("乙"), 1, 1)).toEqual([first])
    for (const limit of [1, 3, 4, 7, 8]) expect(await gone(registry(), limit)).toEqual(all.items)
    for (const after of ["", "nonsense", "W10", "%%"])
      expect(await registry().activity({ limit: 100, after })).toEqual(all)
  })

  test("goes on behind what was seen of what was done, though more was done since", async () => {
    await bringIn(registry(), { text: "1", organisation: "甲" })
    await bringIn(registry(), { text: "2", organisation: "乙" })
    const before = (await registry().activity({ limit: 100 })).items
    const { next } = await registry().activity({ limit: 2 })
    await bringIn(registry(), { text: "3", organisation: "丙", at: "2026-03-09T00:00:00.000Z" })
    expect(await registry().activity({ limit: 100, after: next ?? "" })).toEqual({
      items: before.slice(2),
      next: null,
    })
    expect((await registry().activity({ limit: 1 })).items[0]?.chain).toBe(subjectIn("丙"))
  })

  test("says of an entry on an end that was written over that somebody came first", async () => {
    const late = await writingOf(registry(), { text: "late" })
    await bringIn(registry(), { text: "early" })
    expect(await registry().append(late)).toMatchObject(refused("conflict"))
    expect(await registry().list()).toHaveLength(1)
  })

  test("takes no entry that was changed after it was sealed", async () => {
    const writing = await writingOf(registry())
    const [received, checked] = writing.entries as [LogEntry, LogEntry]
    const changed = { ...received, act: { ...received.act, name: "other.txt" } as Act }
    expect(await registry().append({ ...writing, entries: [changed, checked] })).toMatchObject({
      error: { code: "bad-entry", what: "hash" },
    })
  })

  test("takes no entry from before the one before it", async () => {
    await bringIn(registry(), { at: "2026-03-02T00:00:00.000Z" })
    const [, checked] = actsOf({ catalogue: "test.2" })
    const head = await registry().head(subjectIn("示例区图书馆"))
    const early = sealed(
      nodeHash,
      {
        chain: subjectIn("示例区图书馆"),
        sequence: 3,
        at: "2026-03-01T00:00:00.000Z",
        act: checked,
        previous: head?.hash ?? null,
      },
      null,
    )
    const answer = await registry().append({ entries: [early] })
    expect(answer).toMatchObject({ error: { code: "bad-entry", what: "time" } })
  })
}

/** All that was done, gone through by pages. */
async function gone(registry: Registry, limit: number): Promise<readonly LogEntry[]> {
  const entries: LogEntry[] = []
  let after: string | undefined
  do {
    const page = await registry.activity({ limit, ...(after !== undefined && { after }) })
    expect(page.items.length).toBeLessThanOrEqual(limit)
    entries.push(...page.items)
    after = page.next ?? undefined
  } while (after !== undefined)
  return entries
}

function subjectIn(organisation: string): string {
  return madeUp({ organisation }).subject.organisation
}

function sharing(store: () => StoreUnderTest): void {
  test("counts its version up with every change, and not without one", async () => {
    const { registry } = store()
    const before = await registry.version()
    await bringIn(registry)
    const after = await registry.version()
    expect(after).toBeGreaterThan(before)
    await bringIn(registry)
    await registry.list()
    expect(await registry.version()).toBe(after)
  })

  test("shows a second handle what the first one wrote, and that something was", async () => {
    const another = await store().another()
    const before = await another.version()
    await bringIn(store().registry)
    expect(await another.version()).toBeGreaterThan(before)
    expect(await another.list()).toHaveLength(1)
  })

  test("takes writes of two handles at once and loses none", async () => {
    const { registry } = store()
    const another = await store().another()
    const texts = Array.from({ length: 40 }, (_, index) => `document ${index}`)
    const added = await Promise.all(
      texts.map((text, index) => bringIn(index % 2 === 0 ? registry : another, { text, organisation: text })),
    )
    expect(added.every((one) => one.ok)).toBe(true)
    expect(await registry.list()).toHaveLength(40)
    expect(await another.version()).toBe(await registry.version())
  })

  test("of two writes on one end of a chain takes one", async () => {
    const { registry } = store()
    const another = await store().another()
    const writings = await Promise.all(["a", "b"].map((text) => writingOf(registry, { text })))
    const [one, two] = await Promise.all(
      writings.map((writing, index) => (index === 0 ? registry : another).append(writing)),
    )
    expect([one, two].filter((each) => each?.ok)).toHaveLength(1)
    expect([one, two].find((each) => !each?.ok)).toMatchObject(refused("conflict"))
  })
}
