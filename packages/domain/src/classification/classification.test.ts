import { describe, expect, test } from "vitest"

import { FUNCTIONS } from "../classification.ts"
import { governmentSubjectOf, ITEM_ENDINGS, ITEM_TWINS } from "./correspondence.ts"
import { ECONOMIC } from "./economic.ts"
import { FUNCTIONAL_208 } from "./functional-208.ts"
import { FUNCTIONAL_221_224 } from "./functional-221-224.ts"
import { FUND_SECTIONS } from "./fund-sections.ts"
import { GOVERNMENT } from "./government.ts"
import { readRows } from "./rows.ts"
import { subjectOfPath } from "./subject-path.ts"
import { kindOfCode, knownAs, parentOf, subjectAt, subjectName } from "./subjects.ts"
import { successorOf } from "./successor.ts"

const ANY_YEAR = [2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025]

describe("a subject", () => {
  test("is known by its code, with its level and how it is known", () => {
    expect(subjectAt("functional", "2080505", 2024)).toStrictEqual({
      kind: "functional",
      code: "2080505",
      name: "机关事业单位基本养老保险缴费支出",
      parent: "20805",
      from: null,
      until: null,
      former: [],
      evidence: { grade: "printed", documents: 17 },
    })
  })

  test("that nobody knows is undefined, and so is a code of another classification", () => {
    expect(subjectAt("functional", "2080588", 2024)).toBeUndefined()
    expect(subjectAt("functional", "30101", 2024)).toBeUndefined()
  })

  test("exists from its first year to its last", () => {
    const years = (code: string) => ANY_YEAR.filter((year) => subjectAt("functional", code, year))
    expect(years("20139")).toStrictEqual([2024, 2025])
    expect(years("2010308")).toStrictEqual([2017, 2018, 2019, 2020, 2021, 2022, 2023])
    expect(years("21016")).toStrictEqual([2019, 2020, 2021, 2022, 2023])
  })

  test("has the name of its year", () => {
    expect(subjectName("functional", "210", 2013)).toBe("医疗卫生支出")
    expect(subjectName("functional", "210", 2014)).toBe("医疗卫生与计划生育支出")
    expect(subjectName("functional", "210", 2018)).toBe("医疗卫生与计划生育支出")
    expect(subjectName("functional", "210", 2019)).toBe("卫生健康支出")
    expect(subjectName("functional", "20805", 2019)).toBe("行政事业单位离退休")
    expect(subjectName("functional", "20805", 2020)).toBe("行政事业单位养老支出")
  })

  test("whose renaming nobody dated keeps its latest name, and the former one is still listed", () => {
    expect(subjectAt("functional", "2040607", 2016)).toMatchObject({
      name: "公共法律服务",
      former: [{ name: "法律援助", until: null }],
    })
  })

  test("that is remembered with doubt says so", () => {
    expect(subjectAt("functional", "2014050", 2024)?.evidence).toStrictEqual({ grade: "memory", sure: false })
    expect(subjectAt("functional", "22198", 2024)?.evidence).toStrictEqual({ grade: "memory", sure: false })
    expect(subjectAt("functional", "2010101", 2024)?.evidence).toStrictEqual({ grade: "public" })
  })
})

describe("a name", () => {
  test("finds every subject that has it", () => {
    const codes = knownAs("functional", "公务员医疗补助", 2024).map(({ code }) => code)
    expect(codes).toStrictEqual(["2101103"])
    expect(knownAs("functional", "事业运行", 2024).length).toBeGreaterThan(50)
    expect(knownAs("functional", "示例支出", 2024)).toStrictEqual([])
  })

  test("from before a renaming finds it too, in the wording of the year asked for", () => {
    const [found] = knownAs("functional", "行政事业单位离退休", 2024)
    expect(found).toMatchObject({ code: "20805", name: "行政事业单位养老支出" })
  })

  test("is the same in brackets of either width", () => {
    expect(knownAs("economic", "维修(护)费", 2024).map(({ code }) => code)).toStrictEqual(["30213"])
  })
})

describe("a path", () => {
  const code = (path: string, year = 2024) => subjectOfPath(path, year)?.code

  test("leads through its levels to a subject", () => {
    expect(code("社会保障和就业支出（类）行政事业单位养老支出（款）机关事业单位职业年金缴费支出（项）")).toBe(
      "2080506",
    )
    expect(code("社会保障和就业支出类行政事业单位养老支出款机关事业单位职业年金缴费支出项")).toBe("2080506")
    expect(code("一般公共服务支出-政府办公厅（室）及相关机构事务-事业运行")).toBe("2010350")
    expect(code("一般公共服务支出类统计信息事务款专项普查活动项")).toBe("2010507")
    expect(code("住房保障支出（类）住房改革支出（款）")).toBe("22102")
  })

  test("knows names of other years, 其它 for 其他, and 支出 left out", () => {
    expect(code("社会保障和就业类行政事业单位离退休款其它行政事业单位养老支出项")).toBe("2080599")
  })

  test("leads nowhere where a level is not under the one above", () => {
    expect(code("卫生健康支出类卫生健康支出款计划生育事务项")).toBeUndefined()
    expect(code("住房公积金")).toBeUndefined()
    expect(code("")).toBeUndefined()
  })

  test("leads nowhere where two subjects of one level have the name", () => {
    const path = "社会保障和就业支出类其他社会保障和就业支出款其他社会保障和就业支出项"
    expect(code(path, 2024)).toBe("2089999")
    expect(code(path, 2020)).toBeUndefined()
  })
})

test("subjects of funds are subjects", () => {
  for (const code of FUND_SECTIONS) expect(subjectAt("functional", code, 2024), code).toBeDefined()
})

test("a code says its classification and the level above it", () => {
  expect(["101", "20103", "2010301", "30101", "50101"].map(kindOfCode)).toStrictEqual([
    "revenue",
    "functional",
    "functional",
    "economic",
    "government",
  ])
  expect(["", "4", "401", "2010", "20103011"].map(kindOfCode)).toStrictEqual(Array(5).fill(undefined))
  expect(["2010301", "20103", "201"].map(parentOf)).toStrictEqual(["20103", "201", null])
})

describe("from one year to a later one a subject", () => {
  test("is kept", () => {
    expect(successorOf("2210201", 2018, 2024)).toMatchObject({
      kind: "kept",
      subject: { name: "住房公积金" },
    })
  })

  test("is renamed", () => {
    expect(successorOf("210", 2018, 2019)).toMatchObject({
      kind: "renamed",
      formerly: "医疗卫生与计划生育支出",
      subject: { name: "卫生健康支出" },
    })
  })

  test("moves to another code, even one of another level", () => {
    expect(successorOf("2010308", 2023, 2024)).toMatchObject({ kind: "moved", subject: { code: "20140" } })
    expect(successorOf("2100601", 2022, 2025)).toMatchObject({ kind: "moved", subject: { code: "2101704" } })
  })

  test("ends where nothing is known to follow it, and is never given a neighbour's place", () => {
    expect(successorOf("2101601", 2023, 2024)).toStrictEqual({ kind: "ended", until: 2023 })
  })

  test("cannot be followed where it did not exist", () => {
    expect(successorOf("20139", 2023, 2024)).toStrictEqual({ kind: "unknown" })
    expect(successorOf("2080588", 2023, 2024)).toStrictEqual({ kind: "unknown" })
    expect(successorOf("合计", 2023, 2024)).toStrictEqual({ kind: "unknown" })
  })

  test("is not followed backwards", () => {
    expect(() => successorOf("210", 2024, 2018)).toThrow(TypeError)
  })
})

describe("the tables", () => {
  const all = ANY_YEAR.flatMap((year) => knownCodes(year))

  test("hold every subject under one that exists in the same years", () => {
    const orphans = all.filter(
      ({ code, year }) => parentOf(code) !== null && !subjectAt("functional", parentOf(code) ?? "", year),
    )
    expect(orphans).toStrictEqual([])
  })

  test("give no code twice", () => {
    for (const text of [FUNCTIONAL_208, FUNCTIONAL_221_224, ECONOMIC, GOVERNMENT]) {
      const codes = readRows(text).map(({ code }) => code)
      expect(new Set(codes).size).toBe(codes.length)
    }
  })

  test("are one with the list of 类", () => {
    for (const [code, { zh }] of Object.entries(FUNCTIONS))
      expect(subjectName("functional", code, 2024)).toBe(zh)
  })

  test("number what recurs in every 款 alike", () => {
    const running = knownAs("functional", ITEM_ENDINGS["01"], 2024).map(({ code }) => code.slice(5))
    expect(new Set(running)).toStrictEqual(new Set(["01"]))
    // 农业农村 alone numbers it 04.
    const others = knownAs("functional", ITEM_ENDINGS["50"], 2024).filter(({ code }) => !code.endsWith("50"))
    expect(others.map(({ code }) => code)).toStrictEqual(["2130104"])
  })
})

describe("what corresponds", () => {
  test("is known on both sides", () => {
    for (const { functional, economic } of ITEM_TWINS) {
      for (const code of functional) expect(subjectAt("functional", code, 2024), code).toBeDefined()
      expect(subjectAt("economic", economic, 2024), economic).toBeDefined()
    }
  })

  test("leads every kind of pay to one subject of the government's classification", () => {
    const pay = readRows(ECONOMIC).filter(({ code }) => /^30[12]\d\d$/.test(code))
    for (const { code } of pay) {
      const target = governmentSubjectOf(code, "institution")
      expect(subjectAt("government", target ?? "", 2024), code).toBeDefined()
    }
  })

  test("depends on who pays", () => {
    expect(governmentSubjectOf("30101", "organ")).toBe("50101")
    expect(governmentSubjectOf("30101", "institution")).toBe("50501")
    expect(governmentSubjectOf("30107", "organ")).toBeUndefined()
    expect(governmentSubjectOf("30105", "organ")).toBeUndefined()
  })
})

function knownCodes(year: number) {
  const names = [...new Set(readRows(FUNCTIONAL_208 + FUNCTIONAL_221_224.trim()).map(({ name }) => name))]
  return names.flatMap((name) => knownAs("functional", name, year).map(({ code }) => ({ code, year })))
}
