import { describe, expect, test } from "vitest"

import { read } from "./written-table.ts"

describe("a table of the three publics", () => {
  test("has one row under heads, last year's half beside this year's", () => {
    const { figures } = read(
      "2024年一般公共预算“三公”经费支出表",
      `2023年预算数>6|2024年预算数>6
       合计v2|因公出国（境）费v2|公务用车购置及运行费>3|公务接待费v2|合计v2|因公出国（境）费v2|公务用车购置及运行费>3|公务接待费v2
       小计|公务用车购置费|公务用车运行费|小计|公务用车购置费|公务用车运行费
       10.00|0.00|8.00|0.00|8.00|2.00|9.00||7.50||7.50|1.50`,
    )
    expect(figures).toEqual({
      "T.S/sg⁻": "10.00",
      "T.S/sg.abroad⁻": "0.00",
      "T.S/sg.car⁻": "8.00",
      "T.S/sg.buy⁻": "0.00",
      "T.S/sg.run⁻": "8.00",
      "T.S/sg.recv⁻": "2.00",
      "T.S/sg": "9.00",
      "T.S/sg.car": "7.50",
      "T.S/sg.run": "7.50",
      "T.S/sg.recv": "1.50",
    })
  })

  test("has a row an item in other places, budget and accounts side by side in accounts", () => {
    const { figures } = read(
      "2023年度“三公”经费支出决算表",
      `项目|行次|预算数|决算数
       合计|1|10.00|8.61
       1.因公出国（境）费|2|0|0
       2.公务用车购置及运行维护费|3|8.00|7.50
       （1）公务用车购置费|4||
       （2）公务用车运行维护费|5|8.00|7.50
       3.公务接待费|6|2.00|1.11`,
    )
    expect(figures).toMatchObject({
      "T.S/sg@budget": "10.00",
      "T.S/sg": "8.61",
      "T.S/sg.abroad": "0",
      "T.S/sg.car@budget": "8.00",
      "T.S/sg.run": "7.50",
      "T.S/sg.recv": "1.11",
    })
  })
})

test("a row of dashes under heads is a row of noughts", () => {
  const { figures } = read("2024年“三公”经费支出表", "合计|因公出国（境）费|公务接待费\n-|-|-")
  expect(figures).toEqual({ "T.S/sg": "-", "T.S/sg.abroad": "-", "T.S/sg.recv": "-" })
})

describe("a table of basic expenditure", () => {
  test("in accounts stands in halves, each with its sum", () => {
    const { figures, unread } = read(
      "2023年度一般公共预算财政拨款基本支出决算表",
      `人员经费>3|公用经费>3
       科目编码|科目名称|决算数|科目编码|科目名称|决算数
       301|工资福利支出|200.50|302|商品和服务支出|30.25
       30101|基本工资|200.50|30201|办公费|30.25
       303|对个人和家庭的补助|10.00|310|资本性支出|
       人员经费合计>2|210.50|公用经费合计>2|30.25`,
    )
    expect(unread).toEqual([])
    expect(figures).toEqual({
      "T.B/gpb.basic[301]": "200.50",
      "T.B/gpb.basic[302]": "30.25",
      "T.B/gpb.basic[30101]": "200.50",
      "T.B/gpb.basic[30201]": "30.25",
      "T.B/gpb.basic[303]": "10.00",
      "T.B/pers": "210.50",
      "T.B/pub": "30.25",
    })
  })
})

describe("a table of procurement", () => {
  test("has kinds of purchase by where the money comes from", () => {
    const { figures } = read(
      "2024年政府采购预算明细表",
      `项目|合计|一般公共预算拨款|政府性基金预算拨款|单位资金
       合计|12.00|10.00||2.00
       货物|9.00|7.00||2.00
       服务|3.00|3.00||`,
    )
    expect(figures).toEqual({
      "T.P/pr": "12.00",
      "T.P/pr[gpb]": "10.00",
      "T.P/pr[unit]": "2.00",
      "T.P/pr.g": "9.00",
      "T.P/pr.g[gpb]": "7.00",
      "T.P/pr.g[unit]": "2.00",
      "T.P/pr.s": "3.00",
      "T.P/pr.s[gpb]": "3.00",
    })
  })
})

describe("what is no amount, and what is not understood", () => {
  test("an empty table keeps its note, and its head is no figure", () => {
    const { figures, tables } = read(
      "2024年政府性基金预算支出表",
      `科目编码|科目名称|合计|基本支出|项目支出
       无||||
       合计>2|||`,
      { below: "注：本单位无政府性基金预算收支，故本表为空表。</p><p>收入预算1.00万元。" },
    )
    expect(figures).toEqual({ "rev.total": "1.00" })
    expect(tables).toMatchObject([
      {
        place: "T.GF",
        unit: "万元",
        organisation: "云岭区示例局",
        year: 2024,
        note: expect.stringContaining("空表"),
      },
    ])
  })

  test("amounts of a table that no rule knows are listed, each with its place", () => {
    const { figures, unread } = read("2024年国有资产情况表", "项目|金额\n房屋|1,200.50\n车辆|33.10", {
      below: "收入预算1.00万元。",
    })
    expect(figures).toEqual({ "rev.total": "1.00" })
    expect(unread).toEqual(["1,200.50", "33.10"])
  })
})

describe("tables beside the standard set", () => {
  test("expenditure by economic kind is not taken for expenditure by function", () => {
    const { figures, unread } = read(
      "2024年一般公共预算支出部门经济分类预算表",
      `科目编码|科目名称|合计
       301|工资福利支出|12.50
       302|商品和服务支出|7.50`,
      { below: "收入预算1.00万元。" },
    )
    expect(figures).toEqual({ "rev.total": "1.00" })
    expect(unread).toEqual(["12.50", "7.50"])
  })

  test("meetings and training may stand beside the three publics", () => {
    const { figures } = read(
      "2024年“三公”经费、会议费和培训费支出表",
      `“三公”经费>3|会议费v2|培训费v2
       小计|因公出国（境）费|公务接待费
       3.00|1.00|2.00|0.50|0.25`,
    )
    expect(figures).toEqual({
      "T.S/sg": "3.00",
      "T.S/sg.abroad": "1.00",
      "T.S/sg.recv": "2.00",
      "T.S/meeting": "0.50",
      "T.S/training": "0.25",
    })
  })
})
