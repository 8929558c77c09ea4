import { newPrivateKey, nodeStore, privateKeyIn, signerOf } from "@gouji/adapters"
import { type Act, createMemoryRegistry, type Registry } from "@gouji/application"
import { createReader, type Reader } from "@gouji/application/reader"
import type { OrganisationChange, OrganisationId } from "@gouji/domain"
import { beforeEach, describe, expect, test } from "vitest"

import { act, bringIn, madeUp, type Traits } from "../suites/store-entry.ts"

let registry: Registry
let reader: Reader

beforeEach(() => {
  registry = createMemoryRegistry(nodeStore)
  reader = createReader({ registry })
})

const idOf = (organisation: string) => madeUp({ organisation }).subject.organisation as OrganisationId

function entered(
  name: string,
  level: "department" | "unit" | "government",
  parent: string | null,
): OrganisationChange {
  return {
    kind: "entered",
    id: idOf(name),
    name,
    level,
    organisationKind: "unknown",
    parent: parent === null ? null : idOf(parent),
    creditCode: null,
    division: null,
    from: "2010-01-01",
  }
}

async function register(...changes: readonly OrganisationChange[]): Promise<void> {
  const chief = signerOf(privateKeyIn(newPrivateKey()))
  const enrolled: Act = {
    kind: "key-enrolled",
    key: chief.publicKey,
    person: "管理员",
    roles: ["administrator"],
  }
  const changed: Act = { kind: "organisations-changed", changes }
  for (const each of [enrolled, changed]) expect(await act(registry, chief, each)).toMatchObject({ ok: true })
}

async function take(...documents: readonly Traits[]): Promise<void> {
  for (const traits of documents)
    expect(await bringIn(registry, { text: JSON.stringify(traits), ...traits })).toMatchObject({ ok: true })
}

describe("an organisation through the years", () => {
  test("has every year of its own and of what it came of, in order", async () => {
    await register(entered("示例区文化馆", "department", null), entered("示例区美术馆", "department", null), {
      kind: "merged",
      ids: [idOf("示例区美术馆")],
      into: idOf("示例区文化馆"),
      from: "2025-01-01",
    })
    await take(
      { organisation: "示例区文化馆", fiscalYear: 2025, figures: { "exp.total": "30.00" } },
      { organisation: "示例区文化馆", fiscalYear: 2024, stage: "final", figures: { "exp.total": "19.00" } },
      { organisation: "示例区文化馆", fiscalYear: 2024, figures: { "exp.total": "20.00" } },
      { organisation: "示例区美术馆", fiscalYear: 2024, figures: { "exp.total": "9.00" } },
      { organisation: "示例区档案馆", fiscalYear: 2024, figures: { "exp.total": "1.00" } },
    )
    const { predecessors, years } = await reader.organisationYears(idOf("示例区文化馆"), "newest")
    expect(predecessors).toMatchObject([{ from: idOf("示例区美术馆"), on: "2025-01-01", by: "merged" }])
    const told = years.map(({ head, amounts }) => [
      head.fiscalYear,
      head.stage,
      head.organisation,
      amounts["exp.total"],
    ])
    expect(told.slice(0, 2).toSorted()).toEqual([
      [2024, "budget", "示例区文化馆", "200000.00"],
      [2024, "budget", "示例区美术馆", "90000.00"],
    ])
    expect(told.slice(2)).toEqual([
      [2024, "final", "示例区文化馆", "190000.00"],
      [2025, "budget", "示例区文化馆", "300000.00"],
    ])
    expect(await reader.organisationYears("nobody", "newest")).toEqual({ predecessors: [], years: [] })
  })
})

describe("whom words mean", () => {
  test("is every organisation they are a part of, no more than can be chosen from, and whether that is all", async () => {
    await take(...Array.from({ length: 12 }, (_, number) => ({ organisation: `示例区第${number}小学` })))
    expect(await reader.organisationsLike("第1")).toEqual({
      organisations: ["示例区第10小学", "示例区第11小学", "示例区第1小学"].map((name) => ({
        id: idOf(name),
        name,
      })),
      isAll: true,
    })
    const { organisations, isAll } = await reader.organisationsLike("小学")
    expect([organisations.length, isAll]).toEqual([10, false])
    expect(await reader.organisationNamed("小学")).toMatchObject({
      ok: false,
      error: { code: "several-organisations", isAll: false },
    })
    // Every title has it, and no name.
    expect(await reader.organisationsLike("情况说明")).toEqual({ organisations: [], isAll: true })
  })

  test("is whoever bears a name today or bore it, all of them where they are several", async () => {
    await register(
      entered("示例区文化馆", "department", null),
      { kind: "renamed", id: idOf("示例区文化馆"), name: "示例区艺术馆", from: "2025-01-01" },
      entered("示例区美术馆", "department", null),
    )
    await take({ organisation: "示例区文化馆" })
    const one = { id: idOf("示例区文化馆"), name: "示例区艺术馆" }
    for (const text of [one.id, "示例区文化馆", "示例区艺术馆", "艺术"])
      expect(await reader.organisationNamed(text), text).toEqual({ ok: true, value: one })
    expect(await reader.organisationNamed("示例区美术馆")).toMatchObject({ ok: true })
    // Another one's paper bears the museum's name.
    await take({ organisation: "示例区美术馆", whose: one.id })
    expect(await reader.organisationNamed("示例区美术馆")).toMatchObject({
      ok: false,
      error: { organisations: [{ name: "示例区美术馆" }, one] },
    })
  })
})

describe("a roll-up", () => {
  const asked = { fiscalYear: 2024, stage: "budget", scope: "newest" } as const
  /** The office pays 5 to the school (对附属单位补助); the school got 5 from above (上级补助). */
  const EDUCATION: readonly Traits[] = [
    { organisation: "示例区教委", figures: { "rev.total": "150.00", "exp.total": "150.00" } },
    {
      organisation: "示例区教委本级",
      figures: { "rev.total": "105.00", "exp.total": "105.00", "exp.aid": "5.00" },
    },
    {
      organisation: "示例区第一小学",
      figures: { "rev.total": "50.00", "exp.total": "49.00", "rev.sup": "5.00" },
    },
  ]
  const entries = [
    entered("示例区", "government", null),
    entered("示例区教委", "department", "示例区"),
    entered("示例区教委本级", "unit", "示例区教委"),
    entered("示例区第一小学", "unit", "示例区教委"),
    entered("示例区第二小学", "unit", "示例区教委"),
    entered("示例区民政局", "department", "示例区"),
  ]

  test("takes out what passes inside, and says who is missing", async () => {
    await register(...entries)
    await take(...EDUCATION)
    const result = await reader.rollUp({ ...asked, organisation: idOf("示例区教委") })
    if (!result.ok) throw new TypeError(result.error.code)
    const { own, parts, missing, amounts } = result.value
    expect(own?.head.organisation).toBe("示例区教委")
    expect(parts.map(({ head }) => head.organisation).toSorted()).toEqual([
      "示例区教委本级",
      "示例区第一小学",
    ])
    expect(missing.map(({ name }) => name)).toEqual(["示例区第二小学"])
    const of = (name: string) => amounts.find((amount) => amount.name === name)
    // Revenue: 105 + 50, of which the school had 5 from the office: 150.
    expect(of("rev.total")).toEqual({
      name: "rev.total",
      own: "1500000.00",
      parts: "1550000.00",
      eliminated: "50000.00",
      difference: "0.00",
      unstated: [],
    })
    // Expenditure: 105 + 49, less the 5: 149, and the department says 150.
    expect(of("exp.total")).toMatchObject({
      parts: "1540000.00",
      eliminated: "50000.00",
      difference: "10000.00",
    })
    expect(of("exp.aid")).toMatchObject({ own: null, difference: null, unstated: [idOf("示例区第一小学")] })
  })

  test("of a government adds up departments, and never their units beside them", async () => {
    await register(...entries)
    await take(...EDUCATION, { organisation: "示例区民政局", figures: { "exp.total": "70.00" } })
    const result = await reader.rollUp({ ...asked, organisation: idOf("示例区") })
    if (!result.ok) throw new TypeError(result.error.code)
    expect(result.value.own).toBeNull()
    expect(result.value.amounts.find(({ name }) => name === "exp.total")).toMatchObject({
      own: null,
      parts: "2200000.00",
      eliminated: "0.00",
    })
    const whole = await reader.rollUp({ ...asked, organisation: null })
    expect(whole.ok && whole.value.amounts).toEqual(result.value.amounts)
  })

  test("cannot be had without a register", async () => {
    await take(...EDUCATION)
    expect(await reader.rollUp({ ...asked, organisation: null })).toEqual({
      ok: false,
      error: { code: "no-register" },
    })
  })
})

describe("the findings board", () => {
  test("counts by rule, the gravest first, and by year, the latest first", async () => {
    await take(
      {
        organisation: "甲",
        found: [
          ["F05", "info"],
          ["X02", "error"],
          ["X02", "error"],
        ],
      },
      {
        organisation: "乙",
        found: [
          ["X02", "error"],
          ["N02", "error"],
        ],
      },
      { organisation: "乙", fiscalYear: 2025 },
    )
    const { rules, years } = await reader.findingsBoard({ scope: "newest" })
    expect(rules).toEqual([
      { rule: "X02", severity: "error", findings: 3, documents: 2 },
      { rule: "N02", severity: "error", findings: 1, documents: 1 },
      { rule: "F05", severity: "info", findings: 1, documents: 1 },
    ])
    expect(years).toEqual([
      {
        fiscalYear: 2025,
        stage: "budget",
        findings: { fatal: 0, error: 0, warning: 0, info: 0 },
        documents: 1,
      },
      {
        fiscalYear: 2024,
        stage: "budget",
        findings: { fatal: 0, error: 4, warning: 0, info: 1 },
        documents: 2,
      },
    ])
    expect((await reader.findingsBoard({ scope: "newest", fiscalYear: 2025 })).rules).toEqual([])
    expect(await reader.findingsBoard({ scope: "public" })).toEqual({ rules: [], years: [] })
  })
})

describe("coverage", () => {
  test("is how many are expected, came in and are published, and how much of them was read", async () => {
    await register(
      entered("示例区教委", "department", null),
      entered("示例区民政局", "department", null),
      entered("示例区", "government", null),
    )
    await take({ organisation: "示例区教委", figures: { "exp.total": "70.00", "rev.total": "70.00" } })
    expect(await reader.coverage()).toEqual([
      {
        fiscalYear: 2024,
        stage: "budget",
        expected: 2,
        received: 1,
        published: 0,
        figures: 2,
        unread: 0,
        withUnread: 0,
      },
    ])
  })
})
