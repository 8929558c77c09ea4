import { newPrivateKey, nodeStore, nodeWorld, privateKeyIn, signerOf } from "@gouji/adapters"
import { createMemoryRegistry, type Ports, type Signer } from "@gouji/application"
import { createDesk, type Desk } from "@gouji/application/desk"
import { publicOnly } from "@gouji/application/reader"
import type { OrganisationChange, OrganisationId, Role } from "@gouji/domain"
import { beforeEach, describe, expect, test } from "vitest"

import { narrative } from "../suites/given-narrative.ts"

let ports: Ports
let chief: Desk
let clerk: Desk

async function deskOf(person: string, role: Role, by: Desk | null): Promise<Desk> {
  const signer: Signer = signerOf(privateKeyIn(newPrivateKey()))
  const desk = createDesk({ ...ports, signer })
  const enrolled = await (by ?? desk).keys.enrol({ key: signer.publicKey, person, roles: [role] })
  expect(enrolled.ok).toBe(true)
  return desk
}

/** Brings in a paper; its hash. */
async function take(desk: Desk, content: string): Promise<string> {
  const imported = await desk.importDocument({ name: "a.txt", bytes: new TextEncoder().encode(content) })
  if (!imported.ok) throw new TypeError("a paper that cannot be read")
  return imported.value.sha256
}

beforeEach(async () => {
  ports = { registry: createMemoryRegistry(nodeStore), ...nodeWorld }
  chief = await deskOf("管理员", "administrator", null)
  clerk = await deskOf("经办甲", "clerk", chief)
})

/** The codes of what is refused. */
async function refusedOn(desk: Desk, id: string): Promise<Readonly<Record<string, string>>> {
  const permits = await desk.permits(id)
  if (!permits.ok) throw new TypeError("no such document")
  return Object.fromEntries(
    Object.entries(permits.value).flatMap(([kind, refusal]) =>
      refusal === null ? [] : [[kind, refusal.code]],
    ),
  )
}

describe("what may be done to a document", () => {
  test("follows its state and whose desk it is, and asking changes nothing", async () => {
    const id = await take(clerk, narrative({ expenditure: "125.00" }))
    const before = await clerk.version()
    expect(await refusedOn(clerk, id)).toEqual({
      retracted: "nothing-to-retract",
      returned: "wrong-role",
      signed: "wrong-role",
      published: "wrong-state",
    })
    expect(await clerk.version()).toBe(before)
    const reviewer = await deskOf("审核乙", "reviewer", chief)
    await clerk.act(id, { kind: "submitted" })
    expect(await refusedOn(reviewer, id)).toEqual({
      retracted: "nothing-to-retract",
      submitted: "wrong-state",
      published: "wrong-state",
    })
    expect(await refusedOn(chief, id)).toMatchObject({ annotated: "wrong-role", signed: "wrong-role" })
    expect((await createDesk(ports).permits("0".repeat(64))).ok).toBe(false)
  })

  test("is nothing to somebody without a key", async () => {
    const id = await take(clerk, narrative())
    const refused = await refusedOn(createDesk(ports), id)
    expect(new Set(Object.values(refused))).toEqual(new Set(["not-enrolled"]))
    expect(Object.keys(refused)).toHaveLength(9)
  })

  test("is said of publishing with what would keep it back", async () => {
    const id = await take(clerk, narrative({ expenditure: "125.00" }))
    const reviewer = await deskOf("审核乙", "reviewer", chief)
    await clerk.act(id, { kind: "submitted" })
    expect((await reviewer.act(id, { kind: "signed" })).ok).toBe(true)
    expect(await refusedOn(clerk, id)).toMatchObject({ published: "unsettled-findings" })
  })
})

describe("the board of years", () => {
  const today = "2024-06-01"

  test("has whoever sent in anything, by name, where there is no register, and no day is due", async () => {
    await take(clerk, narrative({ organisation: "示例区图书馆" }))
    await take(clerk, narrative({ organisation: "示例区档案馆", expenditure: "125.00" }))
    const board = await clerk.boardOfYears({ stage: "budget", today })
    expect(board.years).toEqual([2024])
    expect(board.totals).toEqual([null])
    expect(
      board.rows.map(({ name, cells }) => [name, cells[0]?.row, cells[0]?.paper?.summary.fatal]),
    ).toEqual([
      ["示例区图书馆", null, 0],
      ["示例区档案馆", null, 1],
    ])
    expect((await clerk.boardOfYears({ stage: "final", today })).rows).toEqual([])
  })

  test("has whoever is expected too, and of a corrected document the version people work on", async () => {
    const old = await take(clerk, narrative({ expenditure: "125.00" }))
    const mended = await take(clerk, narrative())
    const id = (await clerk.disclosures())[0]?.organisation.id as OrganisationId
    await chief.changeOrganisations([
      entered(id, "示例区图书馆"),
      entered("org-2" as OrganisationId, "示例区美术馆"),
    ])
    const board = await clerk.boardOfYears({ stage: "budget", today })
    expect(
      board.rows.map(({ name, cells }) => [name, cells[0]?.row?.state, cells[0]?.paper?.sha256]),
    ).toEqual([
      ["示例区图书馆", "checked", mended],
      ["示例区美术馆", "missing", undefined],
    ])
    expect(board.totals[0]).toMatchObject({ rows: 2, states: { missing: 1 } })
    expect(old).not.toBe(mended)
  })
})

/** A department under nothing, or a unit under one. */
function entered(id: OrganisationId, name: string, parent: OrganisationId | null = null): OrganisationChange {
  return {
    kind: "entered",
    id,
    name,
    level: parent === null ? "department" : "unit",
    organisationKind: "unknown",
    parent,
    creditCode: null,
    division: null,
    from: "2010-01-01",
  }
}

describe("a comparison", () => {
  test("of two versions has the figures that differ as they are printed, and what that does to the rules", async () => {
    const old = await take(clerk, narrative({ expenditure: "125.00" }))
    const mended = await take(clerk, narrative())
    const compared = await clerk.comparison(old, mended)
    if (!compared.ok) throw new TypeError("nothing to compare")
    const { figures, same, consequences, from, to } = compared.value
    expect([from.version, to.version]).toEqual([1, 2])
    const printed = figures.map((each) => [each.from?.printed, each.to?.printed])
    expect(printed).toContainEqual(["125.00", "120.50"])
    expect(printed.every(([before, after]) => before !== after)).toBe(true)
    expect(same).toBeGreaterThan(3)
    expect(consequences?.findings.some(({ change }) => change === "gone")).toBe(true)
    expect(consequences?.verdicts).toContainEqual(
      expect.objectContaining({
        rule: "N03",
        from: expect.objectContaining({ outcome: "fail" }),
        to: expect.objectContaining({ outcome: "pass" }),
      }),
    )
  })

  test("of two years says nothing of the rules, and counts years from each document's own", async () => {
    const one = await take(clerk, narrative())
    const other = await take(clerk, narrative().replaceAll("2024", "2025").replaceAll("2023", "2024"))
    const compared = await clerk.comparison(one, other)
    expect(compared).toMatchObject({ ok: true, value: { figures: [], consequences: null } })
  })
})

/** A paper of an organisation for a year. */
function paperOf(organisation: string, year = 2024): string {
  const text = narrative({ organisation })
  return text.replaceAll("2023", `${year - 1}`).replaceAll("2024", `${year}`)
}

async function idOf(document: string): Promise<OrganisationId> {
  const head = await ports.registry.find(document)
  if (head === undefined) throw new TypeError("no such document")
  return head.subject.organisation as OrganisationId
}

/** What a document can be compared with: each paper's name, year and version, and why neither department nor unit is among them. */
async function comparableWith(document: string) {
  const found = await clerk.comparablePapers(document)
  if (!found.ok) throw new TypeError("no such document")
  const { papers, noKin } = found.value
  const told = papers.map(({ relation, paper }) => {
    return `${relation} ${paper.organisation.name} ${paper.fiscalYear} ${paper.version}`
  })
  return { told, noKin }
}

describe("what a document can be compared with", () => {
  const UNIT = "示例区图书馆"

  test("is its other versions, then of each other year the version people work on, the nearest first", async () => {
    await take(clerk, paperOf(UNIT, 2022))
    await take(clerk, narrative({ revenue: "99.00", expenditure: "99.00" }).replaceAll("2024", "2023"))
    await take(clerk, narrative({ revenue: "98.00", expenditure: "98.00" }).replaceAll("2024", "2023"))
    await take(clerk, paperOf(UNIT, 2025))
    await take(clerk, narrative({ expenditure: "125.00" }))
    const document = await take(clerk, narrative())
    const { told, noKin } = await comparableWith(document)
    expect(told).toEqual([
      `version ${UNIT} 2024 1`,
      `year ${UNIT} 2023 2`,
      `year ${UNIT} 2025 1`,
      `year ${UNIT} 2022 1`,
    ])
    expect(noKin).toEqual({ code: "no-register" })
    expect((await clerk.comparablePapers("ffffff")).ok).toBe(false)
  })

  test("is the paper of its department for the same year, and of a department those of its units", async () => {
    const unit = await take(clerk, paperOf(UNIT))
    const other = await take(clerk, paperOf("示例区档案馆"))
    const department = await take(clerk, paperOf("示例区文化局"))
    const [unitId, otherId, id] = [await idOf(unit), await idOf(other), await idOf(department)]
    await chief.changeOrganisations([
      entered(id, "示例区文化局"),
      entered(unitId, UNIT, id),
      entered(otherId, "示例区档案馆", id),
      entered("silent" as OrganisationId, "示例区剧团", id),
    ])
    expect(await comparableWith(unit)).toEqual({ told: ["department 示例区文化局 2024 1"], noKin: null })
    const { told, noKin } = await comparableWith(department)
    expect(told.toSorted()).toEqual(["unit 示例区图书馆 2024 1", "unit 示例区档案馆 2024 1"].toSorted())
    expect(noKin).toBeNull()
    const earlier = await take(clerk, paperOf(UNIT, 2023))
    expect((await comparableWith(earlier)).noKin).toEqual({
      code: "no-paper-of-department",
      department: "示例区文化局",
    })
  })

  test("says why it is neither a department's nor a unit's", async () => {
    const document = await take(clerk, paperOf(UNIT))
    const id = await idOf(document)
    await chief.changeOrganisations([entered("office" as OrganisationId, "示例区文化局")])
    expect((await comparableWith(document)).noKin).toEqual({ code: "not-registered" })
    await chief.changeOrganisations([entered(id, UNIT)])
    expect((await comparableWith(document)).noKin).toEqual({ code: "no-units" })
    await chief.changeOrganisations([entered("branch" as OrganisationId, "示例区图书馆分馆", id)])
    expect((await comparableWith(document)).noKin).toEqual({ code: "no-papers-of-units", units: 1 })
    const alone = await take(clerk, paperOf("示例区剧团"))
    const level = { ...entered(await idOf(alone), "示例区剧团"), level: "unit" } as OrganisationChange
    await chief.changeOrganisations([level])
    expect((await comparableWith(alone)).noKin).toEqual({ code: "no-department" })
  })
})

describe("what was done in a registry", () => {
  test("has the last act first, who did it, and whose document it was as the register calls it now", async () => {
    const document = await take(clerk, narrative())
    await clerk.act(document, { kind: "annotated", finding: null, words: "请核对" })
    const named = async () => {
      const { items } = await clerk.activity({ limit: 3 })
      return items.map(({ entry, person, organisation }) => [entry.act.kind, person, organisation?.name])
    }
    expect(await named()).toEqual([
      ["annotated", "经办甲", "示例区图书馆"],
      ["checked", "经办甲", "示例区图书馆"],
      ["received", "经办甲", "示例区图书馆"],
    ])
    await chief.changeOrganisations([
      entered(await idOf(document), "示例区图书馆"),
      { kind: "renamed", id: await idOf(document), name: "示例区文献馆", from: "2020-01-01" },
    ])
    expect((await named()).slice(0, 2)).toEqual([
      ["organisations-changed", "管理员", undefined],
      ["annotated", "经办甲", "示例区文献馆"],
    ])
  })

  test("shows no more in public than what was published", async () => {
    const id = await take(clerk, narrative())
    const reviewer = await deskOf("审核乙", "reviewer", chief)
    await clerk.act(id, { kind: "submitted" })
    await reviewer.act(id, { kind: "signed" })
    await clerk.act(id, { kind: "published" })
    const { items } = await publicOnly(ports.registry).activity({ limit: 100 })
    expect(items.map(({ act }) => act.kind)).toEqual(["published"])
  })
})
