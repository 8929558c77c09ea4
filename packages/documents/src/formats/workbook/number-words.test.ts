import { expect, test } from "vitest"

import { loadNumberWords } from "./number-words.ts"

const ACCOUNTING = '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ '

test.each([
  [1234.5, "#,##0.00", "1,234.50"],
  [1234567.891, "#,##0", "1,234,568"],
  [12.345, "0.00", "12.35"],
  [-12.345, "0.00", "-12.35"],
  [1.005, "#,##0.00_ ", "1.01"],
  [-1.005, "0.00_);[Red]\\(0.00\\)", "(1.01)"],
  [0.285, "0.0%", "28.5%"],
  [0.12345, "0.00%", "12.35%"],
  [1234.5, ACCOUNTING, "1,234.50"],
  [-1234.5, ACCOUNTING, "-1,234.50"],
  [0, ACCOUNTING, "-"],
  [96282213.44 + 2 ** -26, "General", "96282213.44"],
  [208050501, "General", "208050501"],
  [123456789012, "@", "123456789012"],
  [2080505, "G/通用格式", "2080505"],
  [1234567890123, "General_ ", "1234567890123"],
  [5, "000", "005"],
  [45296, "yyyy/m/d", "2024/1/5"],
  [45296, 'yyyy"年"m"月"d"日"', "2024年1月5日"],
  [12345, "0.00,", "12.35"],
  [1234.5, '#,##0.00"万元"', "1,234.50万元"],
  [3, ";;;", ""],
  [1.5, `0.${"0".repeat(300)}`, "1.5"],
  [0.1 + 0.2 - 0.3, "General", "5.55112E-17"],
  [Number.NaN, "0.00", ""],
])("%d under %s is shown as %s", async (value, code, words) => {
  const numberWords = await loadNumberWords(false)
  expect(numberWords(value, code)).toBe(words)
})

test("days count from 1904 where the file says so", async () => {
  const numberWords = await loadNumberWords(true)
  expect(numberWords(43834, "yyyy/m/d")).toBe("2024/1/5")
})
