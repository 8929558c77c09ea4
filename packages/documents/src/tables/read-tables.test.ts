import { describe, expect, test } from "vitest"

import { cellOf, read } from "./written-table.ts"

describe("a table of expenditure by function", () => {
  test("in the Chongqing form has last year's budget beside this year's", () => {
    const { figures, unread } = read(
      "2024年一般公共预算财政拨款支出预算表",
      `功能分类科目>2|2023年预算数v2|2024年预算数>3
       科目编码|科目名称|小计|基本支出|项目支出
       合计>2|380.88|371.06|358.68|12.38
       201|一般公共服务支出|300.00|291.20|278.82|12.38
       20103|政府办公厅（室）及相关机构事务|300.00|291.20|278.82|12.38
       2010350|事业运行|300.00|291.20|278.82|12.38
       208|社会保障和就业支出|80.88|79.86|79.86|`,
    )
    expect(unread).toEqual([])
    expect(figures).toMatchObject({
      "T.G/gpb.exp⁻": "380.88",
      "T.G/gpb.exp": "371.06",
      "T.G/gpb.basic": "358.68",
      "T.G/gpb.proj": "12.38",
      "T.G/gpb.exp[2010350]": "291.20",
      "T.G/gpb.exp[208]⁻": "80.88",
      "T.G/gpb.basic[208]": "79.86",
    })
    expect(figures).not.toHaveProperty("T.G/gpb.proj[208]")
  })

  test("may say by how much and by what rate it changed, and compare with what was executed", () => {
    const { figures } = read(
      "一般公共预算支出情况表（2024年）",
      `科目>2|2023年执行数v2|2024年预算数>3|2024年预算数比2023年执行数>2
       科目编码|科目名称|合计|基本支出|项目支出|增减额|增减%
       |合计|380.88|371.06|358.68|12.38|-9.82|-2.58
       201|一般公共服务支出|380.88|371.06|358.68|12.38|-9.82|-2.58%`,
    )
    expect(figures).toMatchObject({
      "T.G/gpb.exp@execution⁻": "380.88",
      "T.G/gpb.exp": "371.06",
      "T.G/Δgpb.exp": "-9.82",
      "T.G/%gpb.exp[201]": "-2.58%",
    })
  })

  test("may spread a code over three columns, and leave out what stands above", () => {
    const { figures } = read(
      "2026年部门支出预算总表",
      `项目>4|支出预算>3
       功能分类科目编码>3|功能分类科目名称v2|合计v2|基本支出v2|项目支出v2
       类|款|项
       204|||公共安全支出|8,726.72|1,672.67|7,054.05
       |06||司法|8,726.72|1,672.67|7,054.05
       |06|01|行政运行|1,672.67|1,672.67|0.00
       204|06|99|其他司法支出|7,054.05|-|7,054.05
       合计>4|8,726.72|1,672.67|7,054.05`,
    )
    expect(figures).toMatchObject({
      "T.E/exp.total[204]": "8,726.72",
      "T.E/exp.total[20406]": "8,726.72",
      "T.E/exp.basic[2040601]": "1,672.67",
      "T.E/exp.basic[2040699]": "-",
      "T.E/exp.proj": "7,054.05",
    })
  })

  test("may go on under its head said again, or under a title said again", () => {
    const head = "科目编码|科目名称|合计|基本支出|项目支出"
    const rest = `<table><tr>${head.split("|").map(cellOf).join("")}</tr><tr>${"合计>2|3.00|1.00|2.00".split("|").map(cellOf).join("")}</tr></table>`
    const { figures, tables } = read("2024年支出预算总表", `${head}\n201|一般公共服务支出|3.00|1.00|2.00`, {
      below: `</p>${rest}<p>`,
    })
    expect(tables).toHaveLength(1)
    expect(figures).toMatchObject({ "T.E/exp.total[201]": "3.00", "T.E/exp.total": "3.00" })
  })
})

describe("a table that sets revenue against expenditure", () => {
  test("in the Chongqing form shows what was carried over in each budget", () => {
    const { figures, unread } = read(
      "2024年财政拨款收支总表",
      `收入>2|支出>5
       项目|预算数|项目|合计|一般公共预算财政拨款|政府性基金预算财政拨款|国有资本经营预算财政拨款
       一、本年收入|46.61|一、本年支出|50.61|48.61|2.00|
       一般公共预算资金|44.61|一般公共服务支出|48.61|48.61||
       政府性基金预算资金|2.00|城乡社区支出|2.00||2.00|
       国有资本经营预算资金||||||
       二、上年结转|4.00|二、结转下年|||||
       一般公共预算资金|4.00|||||
       收入总计|50.61|支出总计|50.61|48.61|2.00|`,
    )
    expect(unread).toEqual([])
    expect(figures).toEqual({
      "T.F/rev.year": "46.61",
      "T.F/exp.year": "50.61",
      "T.F/exp.year[gpb]": "48.61",
      "T.F/exp.year[gfb]": "2.00",
      "T.F/rev.gpb": "44.61",
      "T.F/exp.f[201]": "48.61",
      "T.F/exp.f[gpb,201]": "48.61",
      "T.F/rev.gfb": "2.00",
      "T.F/exp.f[212]": "2.00",
      "T.F/exp.f[gfb,212]": "2.00",
      "T.F/rev.carry": "4.00",
      "T.F/rev.carry[gpb]": "4.00",
      "T.F/rev.total": "50.61",
      "T.F/exp.total": "50.61",
      "T.F/exp.total[gpb]": "48.61",
      "T.F/exp.total[gfb]": "2.00",
    })
  })

  test("of all money numbers its lines, and the numbers are no amounts", () => {
    const { figures, unread } = read(
      "2023年度收入支出决算总表（公开01表）",
      `收入>3|支出>3
       项目|行次|金额|项目|行次|金额
       栏次||1|栏次||2
       一、一般公共预算财政拨款收入|1|2,940.05|一、一般公共服务支出|32|2,106.66
       八、其他收入|8|6.20|八、社会保障和就业支出|39|326.71
       本年收入合计|27|2,946.25|本年支出合计|57|2,433.37
       使用非财政拨款结余（含专用结余）|28||结余分配|58|
       年初结转和结余|29|49.14|年末结转和结余|59|562.02
       总计|31|2,995.39|总计|62|2,995.39`,
    )
    expect(unread).toEqual([])
    expect(figures).toMatchObject({
      "T.RE/rev.gpb": "2,940.05",
      "T.RE/rev.year": "2,946.25",
      "T.RE/rev.carry": "49.14",
      "T.RE/exp.next": "562.02",
      "T.RE/exp.f[208]": "326.71",
      "T.RE/exp.total": "2,995.39",
    })
  })
})

describe("a table of revenue by source", () => {
  test("has groups of columns, the money carried over among them", () => {
    const { figures, unread } = read(
      "2024年部门收入总表",
      `科目>2|合计v2|上年结转>2|财政拨款收入>3|事业收入v2|单位资金>2
       科目编码|科目名称|小计|一般公共预算|小计|一般公共预算|政府性基金预算|小计|其他收入
       合计>2|60.61|4.00|4.00|46.61|44.61|2.00|7.00|3.00|3.00
       201|一般公共服务支出|60.61|4.00|4.00|46.61|44.61|2.00|7.00|3.00|3.00`,
    )
    expect(unread).toEqual([])
    expect(figures).toMatchObject({
      "T.R/rev.total": "60.61",
      "T.R/rev.carry": "4.00",
      "T.R/rev.carry[gpb]": "4.00",
      "T.R/fin.rev": "46.61",
      "T.R/rev.gpb": "44.61",
      "T.R/rev.gfb": "2.00",
      "T.R/rev.biz[201]": "7.00",
      "T.R/rev.unit": "3.00",
      "T.R/rev.other": "3.00",
    })
  })
})
