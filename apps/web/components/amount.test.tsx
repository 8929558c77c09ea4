import type { WireFigure } from "@gouji/application"
import { renderToStaticMarkup } from "react-dom/server"
import { expect, test } from "vitest"

import { Amount, Percentage } from "./amount.tsx"

const FIGURE: WireFigure = {
  id: "f12" as WireFigure["id"],
  concept: "exp.total",
  place: "narrative",
  year: 2024,
  measure: "amount",
  state: "stated",
  printed: "371.06",
  unit: "万元",
  unitStated: true,
  value: "3710600.00",
  quantum: "100.00",
  qualifiers: {},
  said: null,
  partOf: null,
  section: "",
  confidence: 1,
  evidence: [],
  label: { zh: "支出总计", en: "total expenditure" },
}

const page = (figure: Partial<WireFigure>, more: Partial<Parameters<typeof Amount>[0]> = {}) =>
  renderToStaticMarkup(
    <Amount lang="zh" document="650ba445c80c" figure={{ ...FIGURE, ...figure }} {...more} />,
  )
const words = (html: string) => html.replace(/<[^>]+>/g, "").replaceAll("\u2009", " ")

test("an amount leads to its page and stands as it was printed, with its unit", () => {
  expect(page({})).toContain('href="/f/650ba445c80c/f12"')
  expect(words(page({}))).toBe("371.06 万元")
  expect(words(page({}, { unit: false }))).toBe("371.06")
})

test("in English the unit says what it stands for", () => {
  expect(words(page({}, { lang: "en" }))).toBe("371.06 ×10,000 yuan")
  expect(page({}, { lang: "en" })).toContain('href="/en/f/650ba445c80c/f12"')
})

test("what is missing never looks like nought", () => {
  const missing = { printed: null, value: null } as const
  expect(words(page({ state: "blank", ...missing }))).toBe("空白")
  expect(words(page({ state: "not-applicable", value: null, printed: "不在统计范围之内" }))).toBe("不适用")
  expect(words(page({ state: "unreadable", ...missing }))).toBe("未识别")
  for (const state of ["blank", "not-applicable", "unreadable"] as const)
    expect(words(page({ state, ...missing }))).not.toMatch(/[0零]/)
})

test("nought is nought, in digits or in the words of the document", () => {
  expect(words(page({ state: "zero", printed: "0", value: "0.00" }))).toBe("0 万元")
  expect(words(page({ state: "zero", printed: "未安排", value: "0.00" }))).toBe("零未安排")
  const same = { state: "zero", measure: "change", printed: "与2023年一致", value: "0.00" } as const
  expect(words(page(same))).toBe("持平与2023年一致")
})

test("a fall shows its sign unless the sentence says it in words", () => {
  const fall = { measure: "change", printed: "9.82", value: "-98200.00" } as const
  expect(words(page(fall))).toBe("−9.82 万元")
  expect(words(page(fall, { sign: false }))).toBe("9.82 万元")
  expect(words(page({ measure: "change", printed: "0.03", value: "300.00" }))).toBe("+0.03 万元")
})

test("the worst of its checks is said, and unchecked is not passed", () => {
  expect(words(page({}, { outcomes: ["pass", "fail", "insufficient-data"] }))).toContain("3 项核对，对不上")
  expect(words(page({}, { outcomes: ["insufficient-data"] }))).toContain("材料不足")
  expect(words(page({}, { outcomes: [] }))).toContain("未核对")
  expect(words(page({}, { outcomes: [] }))).not.toContain("一致")
})

test("a percentage always says what it is a percentage of", () => {
  expect(words(renderToStaticMarkup(<Percentage value="-2.58" of="以上年为基数" signed />))).toBe(
    "−2.58% 以上年为基数",
  )
  expect(words(renderToStaticMarkup(<Percentage value="0.00" of="以上年为基数" signed />))).toMatch(/^0\.00%/)
})

test("words of a document cannot become markup", () => {
  expect(page({ state: "zero", printed: "<script>alert(1)</script>", value: "0.00" })).not.toContain(
    "<script>",
  )
})
