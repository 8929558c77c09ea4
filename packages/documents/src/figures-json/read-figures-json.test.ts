import { Disclosure, type Figure } from "@gouji/domain"
import { describe, expect, test } from "vitest"

import { readFiguresJson } from "./read-figures-json.ts"

const HEAD = {
  schema: "gouji/figures/1",
  organisation: { name: "示例区政务服务中心", level: "unit", kind: "public-institution-1" },
  fiscalYear: 2024,
}

function read(given: object) {
  return readFiguresJson(JSON.stringify({ ...HEAD, ...given }))
}

function disclosureOf(given: object): Disclosure {
  const result = read(given)
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value.disclosure
}

function only(figures: object): Figure {
  const [figure, ...more] = disclosureOf({ figures }).figures
  if (figure === undefined || more.length > 0) throw new Error("not one figure")
  return figure
}

/** What stands at the spans that evidence names, beside what the evidence says stands there. */
function quotes({ text, figures, statements, glossary }: Disclosure) {
  const points = [...text]
  return [
    ...figures.flatMap(({ evidence }) => evidence),
    ...[...statements, ...glossary].map((one) => one.evidence),
  ].map((one) => (one.kind === "text" ? [one.quote, points.slice(one.start, one.end).join("")] : []))
}

describe("a figure", () => {
  test("in the unit of account keeps what was printed and gets its value in yuan", () => {
    expect(only({ sg: "6.16" })).toMatchObject({
      id: "f1",
      concept: "sg",
      measure: "amount",
      year: 2024,
      state: "stated",
      printed: "6.16",
      unit: "万元",
      value: "61600.00",
      quantum: "100.00",
      said: null,
    })
  })

  test("in another unit has the value of that unit", () => {
    expect(only({ sg: { printed: "61,600", unit: "元" } })).toMatchObject({
      value: "61600.00",
      quantum: "1.00",
    })
  })

  test.each([
    ["-0.44", "down", "-4400.00"],
    ["0.03", "up", "300.00"],
    ["0", "unchanged", "0.00"],
  ])("that is a change of %s was said to go %s", (printed, said, value) => {
    expect(only({ Δsg: printed })).toMatchObject({ measure: "change", printed, said, value })
  })

  test("that is a change may carry a word against its sign, or none", () => {
    expect(only({ Δsg: { printed: "0.44", said: "down" } })).toMatchObject({ said: "down", value: "4400.00" })
    expect(only({ Δsg: { printed: "0.44", said: null } })).toMatchObject({ said: null })
  })

  test.each([
    [null, "blank", null],
    ["n/a", "not-applicable", "不适用"],
    ["?", "unreadable", "?"],
    ["0.00", "zero", "0.00"],
  ])("given as %j is %s", (given, state, printed) => {
    expect(only({ sg: given })).toMatchObject({ state, printed })
  })

  test("that counts is a whole number", () => {
    expect(only({ veh: "2" })).toMatchObject({ measure: "count", value: "2", quantum: "1", unit: "辆" })
  })

  test("that is a rate is a number of per cent", () => {
    expect(only({ "%sg": "-6.67" })).toMatchObject({
      value: "-6.67",
      quantum: "0.01",
      unit: "%",
      said: "down",
    })
  })

  test("of last year, of a fund, of a reason is what its slot says", () => {
    expect(only({ "sg⁻": "6.60" }).year).toBe(2023)
    expect(only({ "pr.g[gpb]": "2" }).qualifiers).toEqual({ fund: "gpb" })
    expect(only({ "reason[exp.total:工资薪金减少]": "-9.82" }).qualifiers).toEqual({
      of: "exp.total",
      item: "工资薪金减少",
    })
  })

  test("stated twice is two figures of one slot", () => {
    expect(disclosureOf({ figures: { sg: ["6.16", "6.17"] } }).figures.map(({ value }) => value)).toEqual([
      "61600.00",
      "61700.00",
    ])
  })

  test("may stand in the list of another", () => {
    const { figures } = disclosureOf({ figures: { "sg.car": { printed: "2.66", partOf: "sg" }, sg: "6.16" } })
    expect(figures[0]?.partOf).toBe(figures[1]?.id)
  })
})

describe("the plain text", () => {
  const disclosure = disclosureOf({
    sections: [
      { topic: "budget", heading: "三、部门预算情况说明" },
      { topic: "threePublics", heading: "四、“三公”经费情况说明" },
    ],
    figures: {
      sg: { printed: "6.16", section: "四、“三公”经费情况说明" },
      "gpb.exp": { printed: "371.06", section: "三、部门预算情况说明" },
      "exp.f[201]": { printed: "291.20", unitStated: false },
      "gfb.exp": null,
      ops: "n/a",
    },
    statements: [{ kind: "none", concept: "gfb.exp", text: "未使用𠮷政府性基金", about: "gfb.exp" }],
    glossary: { 基本支出: "指人员经费和公用经费。" },
    contact: { name: "示例甲", phone: "010-55500000" },
    text: "截至2023年12月。",
  })

  test("is one line a figure under the headings, in the order of the headings", () => {
    expect(disclosure.text).toBe(`示例区政务服务中心2024年单位预算情况说明
功能分类支出·一般公共服务支出（2024年）：291.20
政府性基金预算支出（2024年）：
机关运行经费（2024年）：不适用

三、部门预算情况说明
一般公共预算财政拨款支出（2024年）：371.06万元

四、“三公”经费情况说明
“三公”经费（2024年）：6.16万元
未使用𠮷政府性基金
基本支出：指人员经费和公用经费。

截至2023年12月。

联系人：示例甲 联系电话：010-55500000
`)
  })

  test("has every quote exactly where its evidence says, counted in code points", () => {
    const found = quotes(disclosure)
    expect(found).toHaveLength(7)
    for (const [quote, there] of found) expect(there).toBe(quote)
    expect(found.map(([quote]) => quote)).toContain("基本支出：指人员经费和公用经费。")
  })

  test("knows where its sections end and where the contact's name stands", () => {
    const points = [...disclosure.text]
    const [budget] = disclosure.sections
    expect(points.slice(budget?.start, budget?.end).join("")).toContain("371.06万元")
    expect(points.slice(budget?.start, budget?.end).join("")).not.toContain("6.16万元")
    expect(disclosure.personal.map(({ start, end }) => points.slice(start, end).join(""))).toEqual(["示例甲"])
    expect(disclosure.contact?.evidence.quote).toBe("010-55500000")
  })

  test("belongs to a disclosure that is valid as such", () => {
    expect(Disclosure.safeParse(disclosure).error).toBeUndefined()
  })

  test("ties a statement to the figures of the slot it is about", () => {
    const [statement] = disclosure.statements
    const [figure] = disclosure.figures.filter(({ concept }) => concept === "gfb.exp")
    expect(statement?.figures).toEqual([figure?.id])
  })
})

describe("what is refused, and where", () => {
  test.each([
    [{ figures: { "sg.bus": "1" } }, "/figures/sg.bus", "no such slot: sg.bus"],
    [{ figures: { "sg/car": "1" } }, "/figures/sg~1car", "no such slot: sg/car"],
    [{ figures: { sg: "six" } }, "/figures/sg", "not an amount: six"],
    [{ figures: { sg: ["6", "1,23"] } }, "/figures/sg/1", "not an amount: 1,23"],
    [{ figures: { veh: "0.5" } }, "/figures/veh", "not a whole number: 0.5"],
    [{ figures: { "%sg": { printed: "1", unit: "元" } } }, "/figures/%sg", "a rate is in %, not in 元"],
    [{ figures: { sg: { printed: "1", unit: "千元" } } }, "/figures/sg", "not a unit of money: 千元"],
    [
      { figures: { "sg.car": { printed: "1", partOf: "sg" } } },
      "/figures/sg.car/partOf",
      "no figure stands in sg",
    ],
    [{ figure: {} }, "/figure", "unknown key"],
    [{ figures: { sg: { printed: "1", year: 2023 } } }, "/figures/sg/year", "unknown key"],
    [{ figures: { sg: 6.16 } }, "/figures/sg", "neither printed text, null, an object nor a list of these"],
    [
      { statements: [{ kind: "reason", concept: "sg", text: "节约", about: "Δsg" }] },
      "/statements/0/about",
      "no figure stands in Δsg",
    ],
  ])("%j", (given, where, detail) => {
    expect(read(given)).toEqual({ ok: false, error: { code: "invalid-figures", where, detail } })
  })

  test.each([
    ["/schema", { schema: "gouji/figures/2" }],
    ["/dates/published", { dates: { published: "2024-02-30" } }],
    ["/fiscalYear", { fiscalYear: "2024" }],
    ["/figures/sg/0/confidence", { figures: { sg: [{ printed: "1", confidence: 2 }] } }],
  ])("%s where it is not of its kind", (where, given) => {
    expect(read(given)).toMatchObject({ ok: false, error: { code: "invalid-figures", where } })
  })

  test("a text that is no JSON at all", () => {
    expect(readFiguresJson('{"schema":')).toMatchObject({
      ok: false,
      error: { code: "invalid-figures", where: "" },
    })
  })
})
