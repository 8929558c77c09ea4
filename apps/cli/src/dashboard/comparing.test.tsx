import type { OrganisationChange, OrganisationId } from "@gouji/domain"
import { describe, expect, test } from "vitest"

import { drawnDashboard } from "../testing/drawn-dashboard.tsx"
import { paper } from "../testing/seat.ts"

const ESCAPE = "\u001b"
const DEPARTMENT = "示例区文化局"

const at = drawnDashboard()

/** Has the archive and the library be units of a department, whose own paper is there or is not. */
async function underOneDepartment({ paperOf = true } = {}): Promise<void> {
  const desk = at.office.desk("经办甲")
  if (paperOf) await desk.importDocument({ name: "department.txt", bytes: paper(DEPARTMENT, "245.50") })
  const ids = new Map(
    (await desk.disclosures()).map(({ organisation }) => [organisation.name, organisation.id]),
  )
  const department = (ids.get(DEPARTMENT) ?? "department") as OrganisationId
  const done = await at.office
    .desk("管理员")
    .changeOrganisations([
      entered(department, DEPARTMENT, null),
      ...["示例区档案馆", "示例区图书馆"].map((name) =>
        entered(ids.get(name) as OrganisationId, name, department),
      ),
    ])
  expect(done.ok).toBe(true)
}

function entered(id: OrganisationId, name: string, parent: OrganisationId | null): OrganisationChange {
  const level = parent === null ? "department" : "unit"
  const plain = { organisationKind: "unknown", creditCode: null, division: null, from: "2010-01-01" } as const
  return { kind: "entered", id, name, level, parent, ...plain }
}

/** Opens the findings of an organisation's only document. */
async function openOf(initials: string, name: string): Promise<void> {
  at.seat.type(`gd/\u0015${initials}\r`)
  await at.see("文件 (1/1)")
  at.seat.type("\r")
  await at.see(`${name} 2024预算`)
  await at.see("发现 (1/")
}

describe("a unit against its department", () => {
  test("has their figures side by side under their names, and no word of rules", async () => {
    await underOneDepartment()
    await openOf("qdag", "示例区档案馆")
    at.seat.type("gc")
    await at.see(`对比 ${DEPARTMENT} 与 示例区档案馆`)
    expect(at.shown()).toMatch(/数字 +示例区文化局 +示例区档案馆 /)
    expect(at.shown()).toMatch(/支出.* 245\.50 +125\.00 +万元/)
    expect(at.shown()).toContain("两份文件是两个单位的")
    at.seat.type("L")
    await at.see(`${DEPARTMENT} against 示例区档案馆`)
    expect(at.shown()).toContain("The documents are of two organisations")
    at.seat.resize({ columns: 60, rows: 20 })
    await at.see(/how their rules\s+│\s+│ came out says nothing of each other\./)
  })

  test("comes after its other versions, round and round, and Escape leaves them all at once", async () => {
    await underOneDepartment()
    await at.office.desk("经办甲").importDocument({ name: "2.txt", bytes: paper("示例区档案馆", "126.00") })
    at.seat.type("/qdag\r")
    await at.see("文件 (1/2)")
    at.seat.type("\r")
    await at.see("发现 (1/")
    at.seat.type("gc")
    await at.see(/对比 版本1 与 版本2[\s\S]*可对比的第 1\/2 份/)
    at.seat.type("gc")
    await at.see(/对比 示例区文化局 与 示例区档案馆[\s\S]*可对比的第 2\/2 份/)
    at.seat.type("gc")
    await at.see("对比 版本1 与 版本2")
    at.seat.type(ESCAPE)
    await at.see("发现 (1/")
  })

  test("is not there where the department sent in nothing, which is said where one looks for it", async () => {
    await underOneDepartment({ paperOf: false })
    await openOf("qdag", "示例区档案馆")
    at.seat.type("gc")
    await at.see("没有别的版本或年度可以对比。库里没有它的部门“示例区文化局”的2024年预算。")
    await at.office.desk("经办甲").importDocument({ name: "2.txt", bytes: paper("示例区档案馆", "126.00") })
    await expect.poll(() => at.seat.state().known.read.document?.value?.comparable.papers.length).toBe(1)
    at.seat.type("gw")
    await at.see("可以对比的文件 (1/1)")
    await at.see("库里没有它的部门“示例区文化局”的2024年预算。")
    at.seat.type("\rgc")
    await at.see("没有别的版本或年度可以对比。库里没有它的部门")
    expect(at.shown()).toMatch(/对比 版本2 与 版本1/)
  })

  test("says that there is no register to know it by, in both languages", async () => {
    await at.openFindings()
    at.seat.type("gc")
    await at.see("没有单位名录，不知道它属于哪个部门")
    at.seat.type("Lgw")
    await at.see("There is no register of organisations")
  })
})

describe("a department against its units", () => {
  test("is compared with the one that is chosen from a list, which initials filter", async () => {
    await underOneDepartment()
    await openOf("whj", DEPARTMENT)
    at.seat.type("gw")
    await at.see("可以对比的文件 (1/2)")
    expect(at.shown()).toMatch(/下属单位 +2024预算 +示例区档案馆 +版本1 +已核对/)
    at.seat.type("/qtsg\r")
    await at.see(/可以对比的文件 \(1\/1\)[\s\S]*> +下属单位 +2024预算 +示例区图书馆/)
    at.seat.type("\r")
    await at.see(`对比 示例区图书馆 与 ${DEPARTMENT}`)
    expect(at.shown()).toMatch(/支出.* 120\.50 +245\.50 +万元/)
    at.seat.type(ESCAPE)
    await at.see("筛选: qtsg")
    at.seat.type(ESCAPE)
    await at.see(/可以对比的文件 \(\d\/2\)[\s\S]*> +下属单位 +2024预算 +示例区图书馆/)
  })
})
