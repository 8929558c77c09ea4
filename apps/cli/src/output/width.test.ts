import stringWidth from "string-width"
import { describe, expect, test } from "vitest"

import { fitLine, windowOf, wrapPieces } from "./fit-line.ts"
import { piece } from "./paint.ts"
import { fit, truncate, widthOf, wrap } from "./width.ts"

test("a Chinese character takes two columns", () => {
  expect(widthOf("预算371")).toBe(7)
  expect(fit("预算", 6)).toBe("预算  ")
  expect(fit("预算说明", 5)).toBe("预算~")
  expect(truncate("预算", 4)).toBe("预算")
  expect(widthOf(fit("预算说明", 6))).toBe(6)
})

test("the width of a text is that of its parts, where they do not join, and as a whole where they do", () => {
  for (const text of [
    "“三公”经费—…①℃×，",
    "e\u0301a",
    "👨‍👩‍👧",
    "🇨🇳",
    "가",
    "\u{20bb7}",
    "한",
    "ｶﾞ",
    "\u3164",
    "\u001b[31m预\u001b[39m算",
  ]) {
    expect(widthOf(text)).toBe(stringWidth(text))
  }
})

describe("wrapping", () => {
  test("keeps a number whole and no closing mark at the start of a row", () => {
    const rows = wrap("收入预算371.06万元，支出预算371.06万元。", 16)
    expect(rows.map(({ text }) => text)).toEqual(["收入预算371.06万", "元，支出预算", "371.06万元。"])
  })

  test("says where in the text each row began, in code points", () => {
    const text = "\u{20bb7}预算说明书"
    const rows = wrap(text, 6)
    expect(rows).toEqual([
      { text: "\u{20bb7}预算", start: 0 },
      { text: "说明书", start: 3 },
    ])
  })

  test("breaks a word that no row could hold", () => {
    expect(wrap("abcdefgh", 3).map(({ text }) => text)).toEqual(["abc", "def", "gh"])
  })

  test("drops the blanks between rows, and still knows where the next began", () => {
    expect(wrap("to be or", 5)).toEqual([
      { text: "to be", start: 0 },
      { text: "or", start: 6 },
    ])
  })

  test("gives one empty row for no text", () => {
    expect(wrap("", 10)).toEqual([{ text: "", start: 0 }])
  })
})

test("a line is made exactly as wide as asked", () => {
  const wide = fitLine([piece("预算"), piece("说明")], 5)
  expect(wide.map(({ text }) => text).join("")).toBe("预算~")
  const cut = fitLine([piece("预算说明"), piece("说明")], 6)
  expect(cut.map(({ text }) => text).join("")).toBe("预算~ ")
  expect(
    widthOf(
      fitLine([piece("预\u001b算")], 10)
        .map(({ text }) => text)
        .join(""),
    ),
  ).toBe(10)
})

test("a window keeps the chosen row in view and never runs over the ends", () => {
  expect(windowOf(100, 0, 10)).toEqual({ from: 0, to: 10 })
  expect(windowOf(100, 50, 10)).toEqual({ from: 48, to: 58 })
  expect(windowOf(100, 54, 10)).toEqual({ from: 48, to: 58 })
  expect(windowOf(100, 99, 10)).toEqual({ from: 90, to: 100 })
  expect(windowOf(3, 2, 10)).toEqual({ from: 0, to: 3 })
  for (const height of [1, 2, 3, 10])
    for (let at = 0; at < 40; at++) {
      const { from, to } = windowOf(40, at, height)
      expect(from <= at && at < to && to - from === height).toBe(true)
    }
})

test("pieces are put on as many lines as they need", () => {
  const lines = wrapPieces([piece("错误 1"), piece("警告 2"), piece("提示 3")], 13)
  expect(lines.map((line) => line.map(({ text }) => text).join(""))).toEqual(["错误 1警告 2", "提示 3"])
})
