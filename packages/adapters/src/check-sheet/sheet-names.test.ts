import { expect, test } from "vitest"

import { heightOf } from "./row-height.ts"
import { sheetNames } from "./sheet-names.ts"

test("names are cut to what a spreadsheet takes, each once", () => {
  expect(sheetNames(["甲局", "甲局", "a/b:c", "'", ""])).toEqual(["甲局", "甲局 (2)", "a b c", "-", "- (2)"])
  const long = "示".repeat(40)
  expect(sheetNames([long, long])).toEqual(["示".repeat(31), `${"示".repeat(27)} (2)`])
})

test("a row is as high as its longest cell, wrapped, and no higher than a spreadsheet allows", () => {
  expect(heightOf(["是"], [12])).toBe(24)
  expect(heightOf(["是", "字".repeat(90)], [12, 92])).toBe(2 * 15.5 + 8)
  expect(heightOf([Array.from({ length: 60 }, () => "一").join("\n")], [92])).toBe(409)
})
