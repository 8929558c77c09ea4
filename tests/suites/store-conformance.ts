import { newPrivateKey, nodeHash, privateKeyIn, signerOf } from "@gouji/adapters"
import {
  type Act,
  KEY_CHAIN,
  type LogEntry,
  organisationRegister,
  type Registry,
  type Signer,
  sealed,
} from "@gouji/application"
import type { OrganisationChange, OrganisationId, Role } from "@gouji/domain"
import { afterEach, beforeEach, describe, expect, test } from "vitest"

import { act, actsOf, bringIn, entriesOf, madeUp, type Traits, writingOf } from "./store-entry.ts"
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

type Given = () => Registry
const OK = { ok: true, value: null }
const refused = (code: string) => ({ ok: false, error: { code } })

function keeping(registry: Given): void {
  test("gives back what came in, byte for byte", async () => {
    const against = ["b".repeat(64), "a".repeat(64)]
    const traits = { text: "预算\u{20000}371.06万元\u0000", title: "预算\u0000\ud800\u{20000}'\"", against }
    expect(await bringIn(registry(), traits)).toEqual(OK)
    const { original, report, subject } = madeUp(traits)
    expect(await registry().get(original.sha256)).toEqual({
      ...original,
      report,
      subject,
      state: "checked",
      version: 1,
      catalogue: "test.1",
      against: against.toSorted(),
      importedAt: "2026-03-01T00:00:00.000Z",
      dates: { adopted: null, approved: null, written: null, published: null },
      publishedAt: null,
    })
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

function finding(registry: Given): void {
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
    expect(await registry().find(sha256)).toEqual({ ...listed, against: against.toSorted() })
    for (const other of [sha256.slice(0, 12), "0".repeat(64), ""])
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

function paging(registry: Given): void {
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

function subjectIn(organisation: string): string {
  return madeUp({ organisation }).subject.organisation
}

const person = () => signerOf(privateKeyIn(newPrivateKey()))

function enrolment(signer: Signer, name: string, roles: readonly Role[]): Act {
  return { kind: "key-enrolled", key: signer.publicKey, person: name, roles }
}

function reviewing(registry: Given): void {
  const FATAL = { fatal: ["finding-1"] } satisfies Traits
  const { original, kept, subject } = madeUp(FATAL)
  const about = { subject, document: original.sha256 }
  const signed = (accepted: Extract<Act, { kind: "signed" }>["accepted"] = []): Act => ({
    kind: "signed",
    ...about,
    catalogue: "test.1",
    report: kept.hash,
    accepted,
  })
  const published: Act = { kind: "published", ...about, corrects: null, changes: [] }
  const [chief, clerk, reviewer, stranger] = [person(), person(), person(), person()]

  beforeEach(async () => {
    const enrolled = await act(
      registry(),
      chief,
      enrolment(chief, "管理员", ["administrator"]),
      enrolment(clerk, "报账员", ["clerk", "reviewer"]),
      enrolment(reviewer, "审核员", ["reviewer"]),
    )
    expect(enrolled).toEqual(OK)
    await bringIn(registry(), FATAL)
  })

  test("one prepares, another signs, and it is published", async () => {
    const contested: Act = { kind: "contested", ...about, finding: "finding-1", reply: "原表无误" }
    expect(await act(registry(), clerk, contested, { kind: "submitted", ...about })).toEqual(OK)
    expect(await act(registry(), clerk, signed())).toMatchObject(refused("same-person"))
    expect(await act(registry(), reviewer, signed())).toEqual(OK)
    expect(await act(registry(), clerk, published)).toEqual(OK)
    expect(await registry().list()).toMatchObject([{ state: "published" }])
    expect(await registry().get(original.sha256)).toMatchObject({ state: "published" })
  })

  test("an unsettled fatal finding keeps it from being published, and is named", async () => {
    await act(registry(), clerk, { kind: "submitted", ...about })
    await act(registry(), reviewer, signed())
    expect(await act(registry(), clerk, published)).toEqual({
      ok: false,
      error: { code: "unsettled-findings", findings: ["finding-1"] },
    })
    expect(await registry().list()).toMatchObject([{ state: "signed" }])
  })

  test("who is not enrolled does nothing, nor does a revoked key, nor a forged signature", async () => {
    const submitted: Act = { kind: "submitted", ...about }
    expect(await act(registry(), stranger, submitted)).toMatchObject(refused("not-enrolled"))
    expect(await act(registry(), null, submitted)).toMatchObject(refused("not-enrolled"))
    const forged: Signer = { publicKey: clerk.publicKey, sign: (bytes) => stranger.sign(bytes) }
    expect(await act(registry(), forged, submitted)).toMatchObject({
      error: { code: "bad-entry", what: "signature" },
    })
    await act(registry(), chief, { kind: "key-revoked", key: clerk.publicKey, reason: "离岗" })
    expect(await act(registry(), clerk, submitted)).toMatchObject(refused("not-enrolled"))
  })

  test("keys are enrolled by an administrator, in a chain of their own", async () => {
    const another = enrolment(stranger, "另一人", ["clerk"])
    expect(await act(registry(), clerk, another)).toMatchObject(refused("wrong-role"))
    expect(await act(registry(), stranger, another)).toMatchObject(refused("not-enrolled"))
    expect(await registry().chain(KEY_CHAIN, 0, 10)).toHaveLength(3)
  })
}

const ENTERED = {
  kind: "entered",
  id: "library" as OrganisationId,
  name: "示例区图书馆",
  level: "department",
  organisationKind: "public-institution-1",
  parent: null,
  creditCode: null,
  division: null,
  from: "2010-01-01",
} as const satisfies OrganisationChange

function registering(registry: Given): void {
  const [chief, clerk] = [person(), person()]
  const changed = (...changes: readonly OrganisationChange[]): Act => ({
    kind: "organisations-changed",
    changes,
  })

  beforeEach(async () => {
    const roles = enrolment(clerk, "报账员", ["clerk"])
    await act(registry(), chief, enrolment(chief, "管理员", ["administrator"]), roles)
  })

  test("an administrator enters organisations, and only changes that fit are taken", async () => {
    expect(await organisationRegister(registry())).toBeNull()
    expect(await act(registry(), clerk, changed(ENTERED))).toMatchObject(refused("wrong-role"))
    expect(await act(registry(), chief, changed(ENTERED))).toEqual(OK)
    expect(await act(registry(), chief, changed(ENTERED))).toMatchObject(refused("register-faults"))
    const renamed = { kind: "renamed", id: ENTERED.id, name: "示例区文献馆", from: "2020-01-01" } as const
    expect(await act(registry(), chief, changed(renamed))).toEqual(OK)
    const register = await organisationRegister(registry())
    expect(register?.nameOf(ENTERED.id, "2024-01-01")).toBe("示例区文献馆")
  })
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
