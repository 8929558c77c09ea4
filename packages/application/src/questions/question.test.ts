import { expect, test } from "vitest"

import { CORRECTIONS } from "./corrections.ts"
import { addressOf } from "./question.ts"
import { RULE } from "./rules.ts"

test("an answer stands at its page, and a further stretch of a list where it is given again: in the API", () => {
  expect(addressOf(RULE, { rule: "N02", limit: 100 })).toBe("/r/N02")
  expect(addressOf(RULE, { rule: "N02", limit: 5, cursor: "0a.x y" })).toBe(
    "/api/v1/rules/N02?limit=5&cursor=0a.x%20y",
  )
  expect(addressOf(CORRECTIONS, { limit: 20, cursor: "0a.x" })).toBe(
    "/api/v1/corrections?limit=20&cursor=0a.x",
  )
})
