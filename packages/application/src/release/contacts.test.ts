import { describe, expect, test } from "vitest"

import { withoutContacts } from "./contacts.ts"

const contact = { name: "示例丙", phone: "023-55500003" }

/** Evidence in running text: what stands before, the quote, what stands after. */
const evidence = (before: string, quote: string, after = "") =>
  ({ kind: "text", page: null, start: 9, end: 9 + quote.length, quote, before, after, box: null }) as const

describe("a value without contacts", () => {
  test.each([
    ["联系人：示例丙", "联系人：示＊＊"],
    ["联系电话：023-55500003", "联系电话：＊＊＊-＊＊＊＊＊＊03"],
    ["电话 55500003", "电话 ＊＊＊＊＊＊03"],
    ["手机号码：13800001234。", "手机号码：＊＊＊＊＊＊＊＊＊34。"],
    ["０２３－５５５００００８", "＊＊＊－＊＊＊＊＊＊０８"],
    ["（023）55500003转8", "（＊＊＊）＊＊＊＊＊＊03转8"],
    ["传真：5550-0003", "传真：＊＊＊＊-＊＊03"],
  ])("%s", (words, hidden) => {
    expect(withoutContacts({ words: [words] }, contact)).toEqual({ words: [hidden] })
  })

  test.each([
    "购置手机2000元",
    "电话费1234567.00元",
    "5883447",
    "1,299,530.00",
    "13800001234",
    "2024-2025年",
    "0.00",
    "-123.45",
    "2010301",
  ])("keeps %s, which is no number of anybody", (words) => {
    expect(withoutContacts({ words }, contact)).toEqual({ words })
  })

  test("hides a number by the words before it, though the quote is nothing else", () => {
    const hidden = withoutContacts({ evidence: [evidence("联系电话：", "55500003")] }, undefined)
    expect(hidden.evidence[0]?.quote).toBe("＊＊＊＊＊＊03")
    const amount = { evidence: [evidence("支出", "55500003")] }
    expect(withoutContacts(amount, undefined)).toBe(amount)
  })

  test("hides a number that the words around a quote cut in two", () => {
    const given = {
      known: evidence("联系电话：", "023-55500003"),
      behind: evidence("-55500003\n2024年预算", "12.50", "万元"),
      ahead: evidence("", "12.50", "万元\n联系电话：023-5550"),
    }
    const hidden = withoutContacts(given, undefined)
    expect(hidden.behind.before).toBe("-＊＊＊＊＊＊＊＊\n2024年预算")
    expect(hidden.ahead.after).toBe("万元\n联系电话：＊＊＊-＊＊＊＊")
    expect([hidden.behind.quote, hidden.ahead.quote]).toEqual(["12.50", "12.50"])
  })

  test("is the value itself where there is nothing to hide", () => {
    const value = { a: ["x", 1, null, { b: true }] }
    expect(withoutContacts(value, contact)).toBe(value)
  })
})
