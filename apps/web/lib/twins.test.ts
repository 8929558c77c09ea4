import { expect, test } from "vitest"

import { twinOf } from "./twins.ts"

test("JSON has one address for both languages, the forms that people read have one each", () => {
  expect(["/d/a/2026/budget", "/en/d/a/2026/budget"].map((page) => twinOf(page, "json"))).toEqual([
    "/d/a/2026/budget.json",
    "/d/a/2026/budget.json",
  ])
  expect(twinOf("/en/d/a/2026/budget", "csv")).toBe("/en/d/a/2026/budget.csv")
})
