import { describe, expect, test } from "vitest"

import { maskOf } from "./mask.ts"

const text = "联系人：示例丙，电话13800001234。示例丙负责。"
const name = { start: 4, end: 7 }
const phone = { start: 10, end: 21 }

describe("a mask", () => {
  test("keeps the first character of a name and the last two digits of a number, one character for one", () => {
    const masked = maskOf(text, [name, phone]).text
    expect(masked).toBe("联系人：示＊＊，电话＊＊＊＊＊＊＊＊＊34。示＊＊负责。")
    expect(Array.from(masked)).toHaveLength(Array.from(text).length)
  })

  test("hides the words wherever else they occur, in explanations too", () => {
    const { apply } = maskOf(text, [name, phone])
    expect(
      apply({ explanation: { zh: "示例丙的号码是13800001234", en: "x" }, values: ["示例丙", 1, null] }),
    ).toEqual({
      explanation: { zh: "示＊＊的号码是＊＊＊＊＊＊＊＊＊34", en: "x" },
      values: ["示＊＊", 1, null],
    })
  })

  test("hides half a name at the edge of the words around a quote", () => {
    const evidence = {
      kind: "text",
      page: null,
      start: 8,
      end: 10,
      quote: "电话",
      before: "例丙，",
      after: "138",
      box: null,
    }
    expect(maskOf(text, [name, phone]).apply(evidence)).toMatchObject({
      quote: "电话",
      before: "＊＊，",
      after: "＊＊＊",
    })
  })

  test("counts a character beyond U+FFFF once", () => {
    const rare = "甲\u{20bb7}乙丙"
    expect(maskOf(rare, [{ start: 1, end: 3 }]).text).toBe("甲\u{20bb7}＊丙")
  })

  test("hides a name of one character in its own place only", () => {
    expect(maskOf("高，联系人高某", [{ start: 5, end: 6 }]).text).toBe("高，联系人高某")
    expect(maskOf("高，联系人高某", [{ start: 5, end: 7 }]).text).toBe("高，联系人高＊")
  })

  test("changes nothing where there is nothing to hide", () => {
    const value = { a: ["x"] }
    expect(maskOf(text, []).text).toBe(text)
    expect(maskOf(text, []).apply(value)).toBe(value)
  })
})
