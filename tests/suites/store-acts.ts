import { newPrivateKey, privateKeyIn, signerOf } from "@gouji/adapters"
import { type Act, KEY_CHAIN, organisationRegister, type Signer } from "@gouji/application"
import type { OrganisationChange, OrganisationId, Role } from "@gouji/domain"
import { beforeEach, expect, test } from "vitest"

import { type Given, OK, refused } from "./store-answers.ts"
import { act, bringIn, entriesOf, madeUp, type Traits } from "./store-entry.ts"

const person = () => signerOf(privateKeyIn(newPrivateKey()))

function enrolment(signer: Signer, name: string, roles: readonly Role[]): Act {
  return { kind: "key-enrolled", key: signer.publicKey, person: name, roles }
}

/** What people do to a document, and who may not. */
export function reviewing(registry: Given): void {
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

  test("lists what was published last first, and nothing else in that order", async () => {
    const bearing = (organisation: string) => ({ text: organisation, organisation }) satisfies Traits
    const publish = async (organisation: string, at: string) => {
      const { original: own, kept: check, subject: whose } = madeUp(bearing(organisation))
      const what = { subject: whose, document: own.sha256 }
      await act(registry(), clerk, { kind: "submitted", ...what })
      const sign: Act = { kind: "signed", ...what, catalogue: "test.1", report: check.hash, accepted: [] }
      await act(registry(), reviewer, sign)
      const done: Act = { kind: "published", ...what, corrects: null, changes: [] }
      const entries = await entriesOf(registry(), [done], { signer: clerk, at })
      expect(await registry().append({ entries })).toEqual(OK)
    }
    for (const organisation of ["甲", "乙", "丙"]) await bringIn(registry(), bearing(organisation))
    await publish("乙", "2026-03-05T00:00:00.000Z")
    await publish("甲", "2026-03-07T00:00:00.000Z")
    const first = await registry().page({}, { limit: 1, order: "published" })
    const second = await registry().page({}, { limit: 1, order: "published", after: first.next ?? "" })
    expect(first.items.map(({ organisation }) => organisation)).toEqual(["甲"])
    expect(second).toMatchObject({ items: [{ organisation: "乙" }], next: null })
    expect((await registry().page({}, { limit: 9 })).items).toHaveLength(4)
    const whatWas = { limit: 9, order: "organisation" } as const
    const before = await registry().page({ wasPublished: true }, whatWas)
    expect(before.items).toHaveLength(2)
    const { original: gone, subject: whose } = madeUp(bearing("甲"))
    await act(registry(), clerk, { kind: "withdrawn", subject: whose, document: gone.sha256, reason: "重复" })
    const after = await registry().page({ wasPublished: true }, whatWas)
    expect(after.items.map(({ organisation, state }) => [organisation, state])).toEqual([
      ["乙", "published"],
      ["甲", "withdrawn"],
    ])
    expect(await registry().list({ words: "甲", wasPublished: true })).toHaveLength(1)
    expect(await registry().list({ words: "丙", wasPublished: true })).toHaveLength(0)
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

/** The register of organisations. */
export function registering(registry: Given): void {
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
