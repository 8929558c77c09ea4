import { expect, test } from "vitest"

import { isOwnName } from "./own-name.ts"

const OWN = "示例区人民政府办公室"

test.each([
  "示例区人民政府办公室",
  "示例区政府办公室",
  "示例市示例区人民政府办公室",
  "政府办公室",
  "示例区人民政府办公室（本级）",
  "关于示例区人民政府办公室",
])("%s is its own name", (name) => {
  expect(isOwnName(name, OWN)).toBe(true)
})

test.each(["样板区人民政府办公室", "示例区财政局", "示例区图书馆", "样板县政府办公室"])(
  "%s is another's",
  (name) => {
    expect(isOwnName(name, OWN)).toBe(false)
  },
)

test("a name whose own region is not told contradicts none", () => {
  expect(isOwnName("示例区图书馆", "图书馆")).toBe(true)
})
