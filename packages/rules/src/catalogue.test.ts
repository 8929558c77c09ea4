import { expect, describe as group, test } from "vitest"

import { CATALOGUE } from "./catalogue/index.ts"
import { describe } from "./describe.ts"
import { registerMarkdown } from "./register.ts"

test("ids are unique and in order, and so are claims", () => {
  const ids = CATALOGUE.map(({ id }) => id)
  expect(ids).toEqual(ids.toSorted((a, b) => a.localeCompare(b, "en", { numeric: true })))
  expect(new Set(ids).size).toBe(ids.length)
  const claims = CATALOGUE.map(({ holds }) =>
    JSON.stringify(holds, (_, value) => (value instanceof RegExp ? String(value) : value)),
  )
  expect(new Set(claims).size).toBe(claims.length)
})

group.each(CATALOGUE.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
  const described = describe(rule)

  test("says what it claims, why, and on what it rests, in both languages", () => {
    for (const words of [
      described.title,
      described.why,
      described.formula,
      described.rounding,
      ...described.basis,
    ]) {
      expect(words.zh.trim()).not.toBe("")
      expect(words.en.trim()).not.toBe("")
    }
    expect(described.basis.length).toBeGreaterThan(0)
  })

  test("names figures by their names and not by their slots", () => {
    expect(described.formula.zh).not.toMatch(/\b(rev|exp|gpb|gfb|soc|sg|pr|veh|fin)\.[a-z]/)
    expect(described.formula.zh).not.toMatch(/undefined/)
  })

  test("stands in the register", () => {
    expect(registerMarkdown()).toContain(`| [${id}](docs/rules/${id}.md) |`)
  })
})
