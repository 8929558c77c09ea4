import { expect, test } from "vitest"

import { cellWords } from "./cell-words.ts"

test.each([
  ["功能分类科目编\n码", "功能分类科目编码"],
  ["96,282,\n213.44", "96,282,213.44"],
  ["Public\nexpenditure", "Public expenditure"],
  ["表\nA", "表A"],
  ["2024\n年", "2024年"],
  ["  合　　计 \t", "合 计"],
  ["\u200b12\u00a0\r\n\r\n", "12"],
  ["", ""],
])("%j is %j", (printed, words) => {
  expect(cellWords(printed)).toBe(words)
})
