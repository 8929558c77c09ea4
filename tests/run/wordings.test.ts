import { readDocument } from "@gouji/documents"
import { type Figure, inUnit, type Money, slotOf } from "@gouji/domain"
import { describe, expect, test } from "vitest"

import wordings from "../documents/wordings.json" with { type: "json" }

/**
 * The wordings seen in published narratives, one line each (tests/documents/wordings.json): what stands there, and what it
 * says. Money in 万元; counts and rates as they are; `none` for words that say there is none, `n/a` for outside the scope.
 */
interface Wording {
  readonly text: string
  readonly says: Readonly<Record<string, string>>
}

const SECTIONS = {
  revenue: "二、部门收支总体情况\n（一）收入预算\n",
  expenditure: "二、部门收支总体情况\n（二）支出预算\n",
  totals: "二、部门收支总体情况\n",
  budget: "三、部门预算情况说明\n",
  threePublics: "四、“三公”经费情况说明\n",
  operations: "五、其他重要事项的情况说明\n（一）机关运行经费\n",
  procurement: "五、其他重要事项的情况说明\n（二）政府采购情况\n",
  performance: "五、其他重要事项的情况说明\n（三）绩效目标设置情况\n",
  assets: "五、其他重要事项的情况说明\n（四）国有资产占有使用情况\n",
  structure: "一、单位基本情况\n（二）单位构成\n",
} as const
type Section = keyof typeof SECTIONS

/** A second amount, so that a text without any amount of its own is still a budget. */
const ANCHOR = "\n九、其他\n其他用途支出预算1.11万元。\n"

async function read(section: Section, text: string) {
  const document = `云岭区示例中心\n2024年部门预算情况说明\n${SECTIONS[section]}${text}${ANCHOR}`
  const result = await readDocument(new TextEncoder().encode(document))
  if (!result.ok) throw new TypeError(result.error.code)
  const { figures, unread } = result.value.disclosure
  const own = figures.filter((figure) => figure.printed !== "1.11")
  return {
    said: Object.fromEntries(own.map((figure) => [slotOf(figure, 2024), spoken(figure)])),
    unread: unread.map(({ evidence }) => evidence.quote).filter((quote) => quote !== "1.11"),
    figures: own,
  }
}

function spoken({ state, value, measure, printed }: Figure): string {
  if (state === "not-applicable") return "n/a"
  if (state === "zero" && !/\d/.test((printed ?? "").replace(/20\d\d年?/g, ""))) return "none"
  return measure === "amount" || measure === "change" ? inUnit(value as Money, "万元") : (value ?? state)
}

describe.each(Object.entries(wordings as Record<Section, readonly Wording[]>))("%s", (section, lines) => {
  test.each(lines)("$text", async ({ text, says }) => {
    // The keys of the file are those of SECTIONS: one that is not would read as undefined and fail below.
    const found = await read(section as Section, text)
    expect(found.said).toEqual(says)
    expect(found.unread).toEqual([])
  })
})

describe("what is not a figure", () => {
  test("a limit, a year, a date, a file number and an item number are no amounts", async () => {
    const found = await read(
      "assets",
      "依据某发〔2023〕5号，2023年12月31日前，单价50万元以上设备0台。1.办公楼。2.仓库。",
    )
    expect(found.said).toEqual({})
    expect(found.unread).toEqual([])
  })

  test("an amount without a name is listed, and what follows it is not given to its neighbour", async () => {
    const found = await read(
      "threePublics",
      "“三公”经费预算10万元。其中：因公出国（境）费用6万元，比2023年减少2万元，严控4万元，比2023年减少1万元。",
    )
    expect(found.said).toEqual({ sg: "10", "sg.abroad": "6", "Δsg.abroad": "-2" })
    expect(found.unread).toEqual(["4", "1"])
  })

  test("an item no alias knows is kept in its list under its own words", async () => {
    const found = await read("expenditure", "支出预算100万元，其中：教育支出60万元，云岭专项支出40万元。")
    expect(found.said).toEqual({ "exp.total": "100", "exp.f[205]": "60", "exp.f[云岭专项]": "40" })
  })

  test("a change left open between more and less is listed, and read as neither", async () => {
    const found = await read("threePublics", "“三公”经费预算10万元，比2023年增加（减少）2万元。")
    expect(found.said).toEqual({ sg: "10" })
    expect(found.unread).toEqual(["2"])
  })

  test("what is spent of a revenue is not that revenue", async () => {
    const found = await read("budget", "财政拨款支出预算90万元；事业收入支出预算10万元。")
    expect(found.said).toEqual({ "fin.exp": "90" })
    expect(found.unread).toEqual(["10"])
  })

  test("an amount without its unit is read, and known to lack it", async () => {
    const found = await read("expenditure", "支出预算100万元，其中：教育支出60.00,住房保障支出40万元。")
    expect(found.figures.filter(({ unitStated }) => !unitStated).map(({ printed }) => printed)).toEqual([
      "60.00",
    ])
  })
})
