import { newPrivateKey, nodeStore, nodeWorld, privateKeyIn, signerOf } from "@gouji/adapters"
import { createMemoryRegistry, type Ports, type Signer } from "@gouji/application"
import { createDesk, type Desk } from "@gouji/application/desk"
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

function entered(id: OrganisationId, name: string): OrganisationChange {
  return {
    kind: "entered",
    id,
    name,
    level: "department",
    organisationKind: "unknown",
    parent: null,
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
