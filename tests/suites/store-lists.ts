import { nodeHash } from "@gouji/adapters"
import type { Registry } from "@gouji/application"
import { expect, test } from "vitest"

import { type Given, OK } from "./store-answers.ts"
import { actsOf, bringIn, entriesOf, madeUp } from "./store-entry.ts"

/** Single documents, and lists of them. */
export function finding(registry: Given): void {
  test("lists the newest import first, then by organisation", async () => {
    for (const [text, day] of [
      ["乙", "2026-03-01"],
      ["丙", "2026-03-02"],
      ["甲", "2026-03-01"],
    ] as const) {
      await bringIn(registry(), { text, organisation: text, at: `${day}T00:00:00.000Z` })
    }
    const listed = await registry().list()
    expect(listed.map(({ organisation }) => organisation)).toEqual(["丙", "乙", "甲"])
  })

  test("lists by organisation, year, stage and state", async () => {
    await bringIn(registry(), { text: "1", organisation: "甲", fiscalYear: 2023 })
    await bringIn(registry(), { text: "2", organisation: "甲" })
    await bringIn(registry(), { text: "3", organisation: "甲", stage: "final" })
    await bringIn(registry(), { text: "4", organisation: "乙" })
    await bringIn(registry(), { text: "5", organisation: "乙" })
    const count = async (filter: Parameters<Registry["list"]>[0]) => (await registry().list(filter)).length
    expect(await count({ organisation: "甲" })).toBe(3)
    expect(await count({ organisation: "甲", fiscalYear: 2024 })).toBe(2)
    expect(await count({ organisation: "甲", fiscalYear: 2024, stage: "final" })).toBe(1)
    expect(await count({ organisation: "丁" })).toBe(0)
    const { organisation: id } = madeUp({ organisation: "甲" }).subject
    expect(await count({ organisationId: id })).toBe(3)
    expect(await count({ organisationId: id, organisation: "乙" })).toBe(0)
    expect(await count({ organisationId: "甲" })).toBe(0)
    expect(await count({ state: "corrected" })).toBe(1)
    expect(await count({ state: "checked", organisation: "乙" })).toBe(1)
  })

  test("lists by words in the name or the title, whatever characters they have", async () => {
    await bringIn(registry(), { text: "1", organisation: "示例区图书馆", title: "2024年预算100%公开" })
    await bringIn(registry(), { text: "2", organisation: "示例区档案馆", title: "2024年预算_A公开" })
    const found = async (words: string) =>
      (await registry().list({ words })).map(({ organisation }) => organisation)
    expect(await found("图书")).toEqual(["示例区图书馆"])
    expect(await found("  示例 档案  ")).toEqual(["示例区档案馆"])
    expect(await found("图书 档案")).toEqual([])
    expect(await found("100%")).toEqual(["示例区图书馆"])
    expect(await found("预算_a")).toEqual(["示例区档案馆"])
    expect(await found("0_公开")).toEqual([])
    expect(await found("' or 1=1")).toEqual([])
    expect(await found("")).toHaveLength(2)
  })

  test("gets by the beginning of the hash, from six digits on, in either case", async () => {
    await bringIn(registry())
    const { sha256 } = madeUp().original
    const found = async (id: string) => (await registry().get(id))?.sha256
    expect(await found(sha256.slice(0, 6))).toBe(sha256)
    expect(await found(sha256.slice(0, 12).toUpperCase())).toBe(sha256)
    for (const id of [sha256.slice(0, 5), "' or 1=1 --", "%%%%%%%%", "0".repeat(64)])
      expect(await found(id)).toBeUndefined()
  })

  test("finds what it holds by the whole hash, without what is heavy", async () => {
    const against = ["b".repeat(64), "a".repeat(64)]
    await bringIn(registry(), { against })
    const { sha256 } = madeUp().original
    const [listed] = await registry().list()
    for (const hash of [sha256, sha256.slice(0, 12).toUpperCase()])
      expect(await registry().find(hash)).toEqual({ ...listed, against: against.toSorted() })
    for (const other of [sha256.slice(0, 5), `${sha256}0`, "0".repeat(64), "%", ""])
      expect(await registry().find(other)).toBeUndefined()
  })

  test("gives every report there ever was, by its hash", async () => {
    await bringIn(registry())
    const { kept, report, subject } = madeUp()
    const later = JSON.stringify({ ...report, path: "later.txt" })
    const hash = nodeHash(new TextEncoder().encode(later))
    const [, checked] = actsOf({ catalogue: "test.2" })
    const again = { ...checked, report: hash } as typeof checked
    const entries = await entriesOf(registry(), [again])
    expect(await registry().append({ entries, report: { hash, json: later } })).toEqual(OK)
    expect(await registry().report(kept.hash)).toEqual(report)
    expect(await registry().report(hash)).toEqual(JSON.parse(later))
    expect(await registry().report("0".repeat(64))).toBeUndefined()
    expect(await registry().history(subject)).toHaveLength(3)
  })

  test("answers nothing for a beginning that two documents share", async () => {
    // Two texts whose hashes begin alike are found by trying.
    const [one, two] = alike()
    await bringIn(registry(), { text: one, organisation: "甲" })
    await bringIn(registry(), { text: two, organisation: "乙" })
    const { sha256 } = madeUp({ text: one }).original
    expect(await registry().get(sha256.slice(0, 6))).toBeUndefined()
    expect((await registry().get(sha256))?.text).toBe(one)
  })
}

/** Two texts the hashes of which share six digits: among some five thousand there is a pair. */
function alike(): readonly [string, string] {
  const seen = new Map<string, string>()
  for (let count = 0; ; count++) {
    const text = `${count}`
    const beginning = nodeHash(new TextEncoder().encode(text)).slice(0, 6)
    const other = seen.get(beginning)
    if (other !== undefined) return [other, text]
    seen.set(beginning, text)
  }
}

/** Lists by stretches. */
export function paging(registry: Given): void {
  const NAMES = ["甲", "乙", "丙", "丁", "戊", "己", "庚"]
  const bringInAll = async () => {
    for (const [index, organisation] of NAMES.entries()) {
      const at = `2026-03-0${1 + (index % 3)}T00:00:00.000Z`
      await bringIn(registry(), { text: organisation, organisation, at })
    }
  }

  test.each([1, 2, 3, 7, 8])("gives the whole list by pages of %i", async (limit) => {
    await bringInAll()
    const whole = await registry().list()
    const pages: unknown[] = []
    let after: string | undefined
    do {
      const page = await registry().page({}, { limit, ...(after !== undefined && { after }) })
      expect(page.items.length).toBeLessThanOrEqual(limit)
      pages.push(...page.items)
      after = page.next ?? undefined
    } while (after !== undefined)
    expect(pages).toEqual(whole)
  })

  test("goes on behind what was seen, though more came in", async () => {
    await bringInAll()
    const first = await registry().page({}, { limit: 3 })
    await bringIn(registry(), { text: "new", organisation: "辛", at: "2026-03-09T00:00:00.000Z" })
    const second = await registry().page({}, { limit: 3, after: first.next ?? "" })
    const whole = (await registry().list()).slice(1)
    expect([...first.items, ...second.items]).toEqual(whole.slice(0, 6))
  })

  test("takes a mark that is none for none", async () => {
    await bringInAll()
    const first = await registry().page({}, { limit: 2 })
    for (const after of ["", "nonsense", "W10", "%%"])
      expect(await registry().page({}, { limit: 2, after })).toEqual(first)
  })
}
