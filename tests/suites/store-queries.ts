import type { EntryFilter, Registry, Scope, Topic } from "@gouji/application"
import { expect, test } from "vitest"

import type { Given } from "./store-answers.ts"
import { actsOf, bringIn, entriesOf, madeUp, type Traits } from "./store-entry.ts"

/** All of a list, by small pages. */
async function paged(registry: Registry, filter: EntryFilter, order?: "newest" | "organisation" | "gravest") {
  const names: string[] = []
  let after: string | undefined
  do {
    const page = await registry.page(filter, { limit: 2, ...(order && { order }), ...(after && { after }) })
    names.push(...page.items.map(({ organisation }) => organisation))
    after = page.next ?? undefined
  } while (after !== undefined)
  return names
}

/** Lists in other orders than the newest first. */
export function ordering(registry: Given): void {
  const bringInAll = async () => {
    await bringIn(registry(), { text: "1", organisation: "乙", found: [["N02", "warning"]] })
    await bringIn(registry(), { text: "2", organisation: "丁" })
    await bringIn(registry(), { text: "3", organisation: "丙", found: [["N02", "error"]] })
    await bringIn(registry(), { text: "4", organisation: "丑", fatal: ["f"] })
    await bringIn(registry(), { text: "5", organisation: "丐", fiscalYear: 2023, found: [["X01", "error"]] })
  }

  test("by organisation, and by the gravest findings, whatever the size of the page", async () => {
    await bringInAll()
    // By code points: 丁 4E01, 丐 4E10, 丑 4E11, 丙 4E19, 乙 4E59.
    expect(await paged(registry(), {}, "organisation")).toEqual(["丁", "丐", "丑", "丙", "乙"])
    expect(await paged(registry(), {}, "gravest")).toEqual(["丑", "丐", "丙", "乙", "丁"])
    expect(await paged(registry(), { fiscalYear: 2024 }, "gravest")).toEqual(["丑", "丙", "乙", "丁"])
  })

  test("a mark of one order is none in another", async () => {
    await bringInAll()
    const { next } = await registry().page({}, { limit: 2, order: "gravest" })
    const page = await registry().page({}, { limit: 2, order: "organisation", after: next ?? "" })
    expect(page.items.map(({ organisation }) => organisation)).toEqual(["丁", "丐"])
  })

  test("those in which a rule has a finding", async () => {
    await bringInAll()
    expect((await paged(registry(), { rule: "N02" })).toSorted()).toEqual(["丙", "乙"])
    expect(await paged(registry(), { rule: "N02", fiscalYear: 2023 })).toEqual([])
    expect((await registry().list({ rule: "X01" })).map(({ organisation }) => organisation)).toEqual(["丐"])
    expect(await registry().list({ rule: "X0" })).toEqual([])
  })
}

const LIBRARY: Traits = {
  organisation: "重庆市示例区图书馆",
  title: "2026年部门预算情况说明",
  fiscalYear: 2026,
  text: "王五（023-12345678）\n一、收入预算总额 １,234.56 万元，\n其中：公务用车运行维护费 3.20\n万元。",
  at: "2026-03-01T00:00:00.000Z",
}
const ARCHIVE: Traits = {
  organisation: "重庆市示例区档案馆",
  title: "2025年单位决算",
  fiscalYear: 2025,
  stage: "final",
  text: "决算说明。\n公务接待费 0.50 万元；运行维护。",
  at: "2026-03-02T00:00:00.000Z",
}

/** Chinese full text. */
export function searching(registry: Given): void {
  const found = async (words: string, filter: EntryFilter = {}) => {
    const { items } = await registry().search({ ...filter, words }, { limit: 10 })
    return items.map(({ head }) => head.organisation.slice(-3))
  }

  test("finds words of any length in texts, over the ends of lines, full-width or not", async () => {
    await bringIn(registry(), LIBRARY)
    await bringIn(registry(), ARCHIVE)
    expect(await found("公务用车运行维护费")).toEqual(["图书馆"])
    expect(await found("3.20万元")).toEqual(["图书馆"])
    expect(await found("1,234.56")).toEqual(["图书馆"])
    expect(await found("公务")).toEqual(["档案馆", "图书馆"])
    expect(await found("费")).toEqual(["档案馆", "图书馆"])
    expect(await found("。")).toEqual(["档案馆", "图书馆"])
    expect(await found("公务 决算")).toEqual(["档案馆"])
    // All its pairs of characters are there, and it is not.
    expect(await found("公务接待费0.50万元；运行维护费")).toEqual([])
    expect(await found("")).toEqual([])
    expect(await found("  ")).toEqual([])
  })

  test("finds names by what they are and by the first letters they are read with", async () => {
    await bringIn(registry(), LIBRARY)
    await bringIn(registry(), ARCHIVE)
    expect(await found("cqsslqtsg")).toEqual(["图书馆"])
    expect(await found("TSG")).toEqual(["图书馆"])
    expect(await found("slq")).toEqual(["档案馆", "图书馆"])
    expect(await found("示例区 公务用车")).toEqual(["图书馆"])
    expect(
      (await registry().list({ words: "dag" })).map(({ organisation }) => organisation.slice(-3)),
    ).toEqual(["档案馆"])
    expect(await registry().list({ words: "公务" })).toEqual([])
  })

  test("narrows by year, stage, state and rule", async () => {
    await bringIn(registry(), LIBRARY)
    await bringIn(registry(), { ...ARCHIVE, found: [["B01", "error"]] })
    expect(await found("公务", { fiscalYear: 2026 })).toEqual(["图书馆"])
    expect(await found("公务", { stage: "final" })).toEqual(["档案馆"])
    expect(await found("公务", { state: "published" })).toEqual([])
    expect(await found("公务", { rule: "B01" })).toEqual(["档案馆"])
    expect(await found("公务", { rule: "B0" })).toEqual([])
  })

  test("shows where each word stands, in code points, with personal data masked", async () => {
    const text = "𠮷王五的电话\n收入 12.00 万元"
    const { original } = madeUp({ ...LIBRARY, text })
    expect(original.personal).toEqual([{ start: 0, end: 2 }])
    await bringIn(registry(), { ...LIBRARY, text })
    const { items } = await registry().search({ words: "电话 收入12.00 图书馆" }, { limit: 5 })
    expect(items[0]?.passages).toEqual([
      { start: 4, end: 6, before: "𠮷＊五的", quote: "电话", after: "\n收入 12.00 万元" },
      { start: 7, end: 15, before: "𠮷＊五的电话\n", quote: "收入 12.00", after: " 万元" },
    ])
    expect(await found("王五")).toEqual([])
  })

  test("takes characters that mean something to a database as they are", async () => {
    await bringIn(registry(), { ...LIBRARY, text: `"*' OR 1=1 -- {n} & | ! : <-> %_\u0000 NEAR(a b)` })
    for (const words of ["\"*'", "OR 1=1", "--", "& | !", "<->", "%_", "NEAR(a"])
      expect(await found(words)).toEqual(["图书馆"])
    for (const words of ["' OR '1'='1", "NEAR/2", "\\", "%%"]) expect(await found(words)).toEqual([])
  })

  test("gives all hits by pages", async () => {
    for (let index = 0; index < 7; index++)
      await bringIn(registry(), { ...LIBRARY, organisation: `示例${index}馆`, text: `正文：公务${index}` })
    const seen: string[] = []
    let after: string | undefined
    do {
      const page = await registry().search({ words: "公务" }, { limit: 3, ...(after && { after }) })
      seen.push(...page.items.map(({ head }) => head.organisation))
      after = page.next ?? undefined
    } while (after !== undefined)
    expect(seen.toSorted()).toEqual([0, 1, 2, 3, 4, 5, 6].map((index) => `示例${index}馆`))
  })

  test("finds a document by what its last check says", async () => {
    await bringIn(registry(), { ...LIBRARY, found: [["N02", "error"]] })
    expect(await found("公务", { rule: "N02" })).toEqual(["图书馆"])
    await checkedAgain(registry(), { ...LIBRARY, catalogue: "test.2" })
    expect(await found("公务", { rule: "N02" })).toEqual([])
    expect(await found("公务")).toEqual(["图书馆"])
  })
}

async function checkedAgain(registry: Registry, traits: Traits): Promise<void> {
  const [, checked] = actsOf(traits)
  const entries = await entriesOf(registry, [checked])
  expect(await registry.append({ entries, report: madeUp(traits).kept })).toMatchObject({ ok: true })
}

const PARENT: Traits = {
  organisation: "示例区教育委员会",
  level: "department",
  text: "department",
  figures: { "exp.total": "150.00", "T.E/exp.total": { printed: "1500000.25", unit: "元" } },
  found: [
    ["X02", "error"],
    ["X02", "error"],
    ["F05", "info"],
  ],
}
const CHILD: Traits = {
  organisation: "示例区第一小学",
  text: "unit",
  figures: {
    "exp.total": "50.00",
    "gpb.exp[205]": "48.10",
    "gpb.exp[2050202]": "48.10",
    "rev.total⁻": "9.00",
  },
  found: [["X02", "error"]],
}

/** Main amounts, and sums over disclosures. */
export function summing(registry: Given): void {
  const { subject } = madeUp(PARENT)
  const headlinesOf = (scope: Scope, ...all: readonly Traits[]) =>
    registry().headlines({
      scope,
      organisations: all.map((traits) => madeUp(traits).subject.organisation),
    })
  const tallied = async (topic: Topic, scope: Scope = "newest") => {
    const tallies = await registry().tallies({ scope, topic })
    return tallies.map(({ fiscalYear, stage, name, part, value, documents }) =>
      [fiscalYear, stage, name, part, value, documents].join(" "),
    )
  }

  test("gives the main amounts of each organisation, the most exact of several", async () => {
    await bringIn(registry(), PARENT)
    await bringIn(registry(), CHILD)
    const headlines = await headlinesOf("newest", PARENT, CHILD)
    expect(Object.fromEntries(headlines.map(({ head, amounts }) => [head.organisation, amounts]))).toEqual({
      示例区教育委员会: { "exp.total": "1500000.25" },
      示例区第一小学: { "exp.total": "500000.00", "gpb.exp[205]": "481000.00" },
    })
    expect(headlines.find(({ head }) => head.level === "department")?.head.subject).toEqual(subject)
    expect(await headlinesOf("public", PARENT, CHILD)).toEqual([])
    expect(await registry().headlines({ scope: "newest", organisations: [] })).toEqual([])
  })

  test("of several versions gives the newest", async () => {
    await bringIn(registry(), CHILD)
    await bringIn(registry(), { ...CHILD, text: "again", figures: { "exp.total": "51.00" } })
    const [headline, ...others] = await headlinesOf("newest", CHILD)
    expect(others).toEqual([])
    expect(headline?.head.version).toBe(2)
    expect(headline?.amounts).toEqual({ "exp.total": "510000.00" })
  })

  test("sums amounts by level in 分, findings by rule and severity, and what was read", async () => {
    await bringIn(registry(), PARENT)
    await bringIn(registry(), CHILD)
    await bringIn(registry(), { ...CHILD, organisation: "示例区第二小学", text: "other unit" })
    expect(await tallied("amount")).toEqual([
      "2024 budget exp.total department 150000025 1",
      "2024 budget exp.total unit 100000000 2",
      "2024 budget gpb.exp[205] unit 96200000 2",
    ])
    expect(await tallied("rule")).toEqual(["2024 budget F05 info 1 1", "2024 budget X02 error 4 3"])
    expect(await tallied("reading")).toEqual(["2024 budget figures  10 3"])
    expect(await tallied("amount", "public")).toEqual([])
  })

  test("sums of amounts beyond what a number holds are exact", async () => {
    const figures = { "exp.total": { printed: "45035996273704.97", unit: "元" } }
    for (const organisation of ["甲", "乙", "丙"])
      await bringIn(registry(), { ...CHILD, text: organisation, organisation, figures })
    // Three times 2^52 + 1 分.
    expect(await tallied("amount")).toEqual(["2024 budget exp.total unit 13510798882111491 3"])
  })

  test("follows every new version, check and act", async () => {
    await bringIn(registry(), CHILD)
    await checkedAgain(registry(), { ...CHILD, catalogue: "test.2", found: [["N01", "warning"]] })
    expect(await tallied("rule")).toEqual(["2024 budget N01 warning 1 1"])
    await bringIn(registry(), { ...CHILD, text: "again", figures: { "exp.total": "51.00" }, found: [] })
    expect(await tallied("rule")).toEqual([])
    expect(await tallied("amount")).toEqual(["2024 budget exp.total unit 51000000 1"])
  })

  test("narrows sums by year, stage and name", async () => {
    await bringIn(registry(), PARENT)
    await bringIn(registry(), { ...PARENT, text: "2025", fiscalYear: 2025, stage: "final" })
    const asked = { scope: "newest", topic: "rule" } as const
    expect(await registry().tallies({ ...asked, fiscalYear: 2025 })).toHaveLength(2)
    expect(await registry().tallies({ ...asked, stage: "budget", name: "X02" })).toEqual([
      {
        fiscalYear: 2024,
        stage: "budget",
        topic: "rule",
        name: "X02",
        part: "error",
        value: "2",
        documents: 1,
      },
    ])
  })
}
