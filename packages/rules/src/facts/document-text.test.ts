import { expect, test } from "vitest"

import { documentText, evidenceAt, hasDigits } from "./document-text.ts"

test("positions count code points, not UTF-16 units", () => {
  const text = "𠮷𠮷公务接待费3.50万元"
  const at = text.indexOf("3.50")
  const { start, end, quote } = evidenceAt(documentText(text), at, at + 4)
  expect([start, end, quote]).toEqual([7, 11, "3.50"])
  expect([...text].slice(start, end).join("")).toBe("3.50")
})

test("the surroundings are at most twenty characters and stay on the line", () => {
  const text = `上一行\n${"前".repeat(30)}待填${"后".repeat(3)}\n下一行`
  const at = text.indexOf("待填")
  const { before, after } = evidenceAt(documentText(text), at, at + 2)
  expect(before).toBe("前".repeat(20))
  expect(after).toBe("后后后")
})

test("at the very beginning and the very end there is nothing around", () => {
  const { before, after } = evidenceAt(documentText("待填"), 0, 2)
  expect([before, after]).toEqual(["", ""])
})

test("digits that stand together are found wherever their run begins", () => {
  for (const before of ["", "a", "ab", "abc", "1a", "12月"]) {
    expect(hasDigits(`${before}1234年`, 4)).toBe(true)
    expect(hasDigits(`${before}123年1234`, 5)).toBe(false)
  }
  expect([hasDigits("", 1), hasDigits("1234", 4), hasDigits("123", 4)]).toEqual([false, true, false])
})
