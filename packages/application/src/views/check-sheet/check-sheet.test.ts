import type { TextEvidence } from "@gouji/domain"
import { describe, expect, test } from "vitest"

import { cellAt, figureAt, type GivenDocument, givenDocument } from "../given-document.ts"
import { checkSheetOf } from "./check-sheet.ts"
import type { RowKey } from "./form.ts"

const text = [
  "示例区2026年部门预算",
  "目 录",
  "一、主要职能",
  "示例区司法局主要职能",
  "负责本区司法工作。",
  "其他事项",
  "承办交办的事项。。",
  "2026年部门预算编制说明",
  "住房公积金208.80万元。2026年预算安排201.50万元。",
  "2026年部门收入预算总表",
  "合计\t1.00",
  "其他相关情况说明",
  "车辆3辆。",
].join("\n")

function at(quote: string): TextEvidence {
  const start = text.indexOf(quote)
  const end = start + quote.length
  return { kind: "text", page: 2, start, end, quote, before: "", after: "", box: [1, 2, 3, 4] }
}

function section(heading: string, topic: "duties" | "other" | "budget" | null, until: string | null) {
  const start = text.lastIndexOf(heading)
  return { topic, heading, level: 1, start, end: until === null ? text.length : text.indexOf(until) }
}

const sections = [
  section("示例区司法局主要职能", "duties", "2026年部门预算编制说明"),
  section("其他事项", "other", "2026年部门预算编制说明"),
  section("2026年部门预算编制说明", "budget", "其他相关情况说明"),
  section("其他相关情况说明", "other", null),
]
const revenueTable = {
  place: "T.R",
  title: "2026年部门收入预算总表",
  unit: "元",
  organisation: null,
  year: 2026,
  note: null,
  rows: [],
  evidence: at("2026年部门收入预算总表"),
} as const

const figures = [
  figureAt("f1", at("208.80")),
  figureAt("f2", at("201.50")),
  figureAt("f3", cellAt("T.R", 1)),
  figureAt("f4", at("3辆")),
]

function sheet(given: GivenDocument, language: "zh" | "en" = "zh") {
  const document = givenDocument({ sections, tables: [revenueTable], figures, ...given })
  return checkSheetOf({ document, maskedText: text }, language)
}

function rows(given: GivenDocument) {
  return new Map(sheet(given).rows.map((row) => [row.key, row] as const))
}

const answers = (given: GivenDocument, ...keys: readonly RowKey[]) =>
  keys.map((key) => rows(given).get(key)?.answer)

describe("the sheet", () => {
  test("has the reviewer's title and rows, tables under the titles the document prints", () => {
    const { title, organisation, rows } = sheet({})
    expect(title).toBe("2026年度示例区部门预算公开情况检查表")
    expect(organisation).toBe("部门名称：示例市示例区司法局")
    expect(rows.map(({ subject }) => subject)).toEqual([
      "及时公开部门预算",
      "封面",
      "目录",
      "主要职能",
      "机构设置",
      "名词解释",
      "预算编制说明",
      "《部门财务收支预算总表》",
      "《部门收入预算总表》",
      "《部门支出预算总表》",
      "《部门财政拨款收支预算总表》",
      "《部门一般公共预算支出功能分类预算表》",
      "《部门政府性基金预算支出功能分类预算表》",
      "《部门国有资本经营预算支出功能分类预算表》",
      "《部门一般公共预算基本支出部门预算经济分类预算表》",
      "《部门“三公”经费和机关运行经费预算表》",
      "其他相关说明",
      "项目经费情况说明",
    ])
    expect(rows.map(({ group }) => group).slice(0, 2)).toEqual(["及时性", "内容规范性"])
  })

  test("of final accounts has those of final accounts, and says 单位 of a unit", () => {
    const { title, rows } = sheet({ stage: "final", level: "unit", tables: null })
    expect(title).toBe("2026年度示例区单位决算公开情况检查表")
    expect(rows.map(({ subject }) => subject)).toEqual(
      expect.arrayContaining(["及时公开单位决算", "决算情况说明", "《收入支出决算总表》"]),
    )
  })

  test("lists a table beyond those of the form after them", () => {
    const procurement = { ...revenueTable, place: "T.P", title: "2026年政府采购预算表" } as const
    const subjects = sheet({ tables: [revenueTable, procurement] }).rows.map(({ subject }) => subject)
    expect(subjects[subjects.indexOf("《政府采购预算表》") + 1]).toBe("其他相关说明")
  })
})

describe("a finding", () => {
  const housing = {
    figures: ["f1", "f2"],
    suspects: [["f2"]],
    evidence: [at("208.80"), at("201.50")],
  } as never

  test("lands in the row of its suspect, with severity, page, the printed words, why and what to do", () => {
    const row = rows({ findings: [housing] }).get("explanation")
    expect(row?.answer).toBe("否")
    expect(row?.remarks).toEqual([
      [
        "1.〔错误〕问题1（N10）",
        "　位置：第2页“2026年部门预算编制说明”部分“2026年预算安排201.50万元。”",
        "　位置：第2页“2026年部门预算编制说明”部分“住房公积金208.80万元。”",
        "　说明：两边不一致。",
        "　建议：请核对。",
      ].join("\n"),
    ])
  })

  test("lands in exactly one row, whatever it points at", () => {
    const findings = [
      housing,
      { rules: ["M01"] },
      { rules: ["T01"], evidence: [cellAt("T.R", 1)] },
      { rules: ["S05"], evidence: [at("收入预算总表")] },
      { rules: ["Z99"] },
    ] as never
    const landed = sheet({ findings }).rows.flatMap(({ key, remarks }) =>
      remarks.filter((remark) => /^\d+\./.test(remark)).map((remark) => [key, remark.split("\n")[0]]),
    )
    expect(landed).toEqual([
      ["timeliness", "1.〔错误〕问题2（M01）"],
      ["glossary", "1.〔错误〕问题4（S05）"],
      ["explanation", "1.〔错误〕问题1（N10）"],
      ["explanation", "2.〔错误〕问题5（Z99）"],
      ["T.R", "1.〔错误〕问题3（T01）"],
    ])
  })

  test("in a section that stands inside another part belongs to that part", () => {
    const given = { findings: [{ rules: ["F10"], evidence: [at("。。")] }] } as never
    expect(answers(given, "duties", "other")).toEqual(["否", "待核"])
  })

  test("of which nothing tells the wrong figure is told in passing wherever else it stands", () => {
    const given = { findings: [{ evidence: [cellAt("T.R", 1), at("3辆")] }] } as never
    expect(answers(given, "T.R", "other")).toEqual(["否", "待核"])
    expect(rows(given).get("other")?.remarks).toEqual([
      "另见“《部门收入预算总表》”第1条：第2页“其他相关情况说明”部分“车辆3辆。”",
    ])
  })

  test("that is a suggestion leaves the answer to a person", () => {
    const given = { findings: [{ severity: "info", evidence: [at("208.80")] }] } as never
    expect(answers(given, "explanation")).toEqual(["待核"])
    expect(rows(given).get("explanation")?.remarks[0]).toMatch(/^1\.〔建议〕/)
  })
})

describe("a row says 是", () => {
  const passed = { verdicts: [{ figures: ["f1"] }, { figures: ["f3"] }, { figures: ["f4"] }] } as never

  test("where its part was found and something that touches it passed", () => {
    expect(answers(passed, "explanation", "T.R", "other")).toEqual(["是", "是", "是"])
  })

  test("never for what was not found or not checked", () => {
    expect(answers({}, "explanation", "T.R", "T.E", "projects")).toEqual(["待核", "待核", "待核", "待核"])
    expect(rows({}).get("T.E")?.remarks).toEqual(["没有找到这一部分，请人工查看。"])
    expect(rows({ tables: null }).get("T.E")?.remarks).toEqual(["文件里没有可以读的表格，没有核对。"])
  })

  test("on timeliness only where dates were held against each other", () => {
    expect(answers({ verdicts: [{ rule: "M01", outcome: "insufficient-data" }] }, "timeliness")).toEqual([
      "待核",
    ])
    expect(answers({ verdicts: [{ rule: "M01" }] }, "timeliness")).toEqual(["是"])
  })

  test("on duties only where the rule on them passed, not another instance of it", () => {
    expect(answers({ verdicts: [{ rule: "S13", instance: "S13/units" }] }, "duties")).toEqual(["待核"])
    expect(answers({ verdicts: [{ rule: "S13", instance: "S13/duties" }] }, "duties")).toEqual(["是"])
  })

  test("not where an amount was not understood, or a reading is uncertain", () => {
    const unread = [{ why: "no-label", evidence: at("3辆") }] as const
    expect(answers({ ...(passed as object), unread }, "other")).toEqual(["待核"])
    const uncertain = { verdicts: [{ figures: ["f3"] }, { figures: ["f3"], outcome: "parse-uncertain" }] }
    expect(answers(uncertain as never, "T.R")).toEqual(["待核"])
  })
})

test("the sheet speaks English when asked to", () => {
  const { title, rows } = sheet({ findings: [{ evidence: [at("208.80")] }] as never }, "en")
  expect(title).toBe("Check of the published department's budget, 2026, 示例区")
  const row = rows.find(({ key }) => key === "explanation")
  expect(row).toMatchObject({ subject: "The budget explained", answer: "no" })
  expect(row?.remarks[0]).toContain(
    "1. [error] problem 1 (N10)\n   at: page 2, under “2026年部门预算编制说明”",
  )
})
