import { describe, expect, test } from "vitest"

import { plainDocument } from "../formats/plain-document.ts"
import { readLaid } from "../read-laid.ts"

function read(text: string) {
  const disclosure = readLaid(plainDocument(`${text}\n收入预算1.00万元。`))
  if (!disclosure.ok) throw new TypeError(disclosure.error.code)
  return disclosure.value
}

describe("the title says whose document it is", () => {
  test.each([
    ["云岭区示例中心\n2024年部门预算情况说明", ["云岭区示例中心", 2024, "budget"]],
    ["云岭区示例中心2024年单位预算情况说明", ["云岭区示例中心", 2024, "budget"]],
    ["云岭区示例局关于2023年度部门决算公开说明", ["云岭区示例局", 2023, "final"]],
    ["首页>部门预算\n云岭区示例局2025年度部门预算", ["云岭区示例局", 2025, "budget"]],
    ["云岭区示例局\n二〇二四年部门预算情况说明", ["云岭区示例局", 2024, "budget"]],
    ["云岭区示例局（本级）2026 年 单位 预算", ["云岭区示例局(本级)", 2026, "budget"]],
    ["示例市云岭区2026年区级部门预算\n\n预算主管部门：云岭区示例局", ["云岭区示例局", 2026, "budget"]],
    [
      "示例市云岭区2026年区级单位预算\n预算主管部门：云岭区教育局\n预算单位：云岭区示例小学",
      ["云岭区示例小学", 2026, "budget"],
    ],
    ["云岭区示例局\n2024年度\n部门决算", ["云岭区示例局", 2024, "final"]],
    ["云岭区示例局2024年“三公”经费预算公开说明", ["云岭区示例局", 2024, "budget"]],
  ] as const)("%s", (title, expected) => {
    const { organisation, fiscalYear, stage: found } = read(title)
    expect([organisation.name, fiscalYear, found]).toEqual(expected)
  })
})

test("the table of contents opens no sections, with leaders or without", () => {
  const { sections, title } = read(
    "云岭区2026年区级部门预算\n目 录\n一、主要职能 ……………\n二、预算编制说明\n1. 2026年部门收入预算总表 ……\n主要职能\n负责示例工作。\n一、主要职能",
  )
  expect(title).toBe("云岭区2026年区级部门预算")
  expect(sections.map(({ heading }) => heading)).toEqual(["主要职能", "一、主要职能"])
})

test("a paragraph that a page broke in two is read as one", () => {
  const { figures } = read(
    "2024年部门预算情况说明\n二、收支总体情况\n支出预算9.00万元，其中教育支出5.00万元，主要用于学校日常运转，社会保障和就\n\n业支出4.00万元。",
  )
  expect(figures.map(({ concept }) => concept)).toEqual(["exp.total", "exp.f", "exp.f", "rev.total"])
})

describe("level and kind are what it says of itself, not what the title calls it", () => {
  const about = (words: string) => {
    const { level, kind } = read(
      `示例中心2024年部门预算情况说明\n一、单位基本情况\n${words}\n二、收支情况`,
    ).organisation
    return [level, kind]
  }

  test.each([
    ["为区政府办公室管理的正处级公益一类全额拨款事业单位。", "unit", "public-institution-1"],
    ["本单位为区教委所属公益二类事业单位。", "unit", "public-institution-2"],
    ["为参照公务员法管理的事业单位，无下属单位。", "unit", "civil-service-managed"],
    ["是区政府工作部门，所属事业单位3个。", "department", "organ"],
    ["包括局机关（局本级）及下属的8个二级事业单位。", "department", "organ"],
    ["本部门预算包括局本部以及下属5家预算单位。", "department", "unknown"],
    ["负责全区示例工作。", "unknown", "unknown"],
  ])("%s", (words, level, kind) => {
    expect(about(words)).toEqual([level, kind])
  })
})

describe("the contact line", () => {
  test("gives the office telephone as evidence, and marks the name as personal", () => {
    const disclosure = read("2024年部门预算情况说明\n联系人：示例甲　联系电话：010-88880000")
    expect(disclosure.contact).toMatchObject({
      name: "示例甲",
      phone: "010-88880000",
      evidence: { quote: "010-88880000" },
    })
    expect(disclosure.personal.map(({ start, end }) => disclosure.text.slice(start, end))).toEqual(["示例甲"])
  })

  test("a mobile number is no office telephone", () => {
    expect(read("2024年部门预算情况说明\n联系电话：13900001111").contact?.phone).toBeNull()
  })

  test("names behind other roles are personal too", () => {
    const disclosure = read("2024年部门预算情况说明\n单位负责人：示例乙，填报人：示例丙")
    expect(disclosure.personal.map(({ start, end }) => disclosure.text.slice(start, end))).toEqual([
      "示例乙",
      "示例丙",
    ])
  })
})

test("the document's own glossary is kept, term by term, and is no list of sections", () => {
  const { glossary, sections } = read(
    "2024年部门预算情况说明\n六、名词解释\n（一）基本支出：指人员经费和公用经费。\n（二）“三公”经费：是指三项经费。\n部门预算公开联系人：示例甲 电话：010-88880000\n七、其他",
  )
  expect(glossary.map(({ term, definition }) => [term, definition])).toEqual([
    ["基本支出", "人员经费和公用经费。"],
    ["三公经费", "三项经费。"],
  ])
  expect(sections.map(({ heading }) => heading)).toEqual(["六、名词解释", "七、其他"])
})

test("dates are read where the page says them, and only real ones", () => {
  expect(read("更新时间：2018-03-06\n2018年部门预算").dates).toEqual({
    adopted: null,
    approved: null,
    written: null,
    published: "2018-03-06",
  })
  expect(read("发布日期：2024年2月30日\n2024年部门预算\n2024年1月25日批复。").dates).toEqual({
    adopted: null,
    approved: "2024-01-25",
    written: null,
    published: null,
  })
  expect(
    read(
      "成文日期：2024-02-20　发布日期：2024-02-26\n2024年部门预算\n2024年1月20日区人民代表大会审查批准2024年预算。",
    ).dates,
  ).toEqual({ adopted: "2024-01-20", approved: null, written: "2024-02-20", published: "2024-02-26" })
})

test("a paragraph's section is the trail of headings above it", () => {
  const disclosure = read(
    "2024年部门预算情况说明\n二、部门收支总体情况\n（一）收入预算：2024年年初预算数371.06万元。",
  )
  expect(disclosure.figures[0]?.section).toBe("二、部门收支总体情况 / （一）收入预算")
})
