import { expect, test } from "vitest"

import { CATALOGUE } from "../catalogue/index.ts"
import { describe } from "../describe.ts"
import { lawWords } from "./law-words.ts"

test("a law is told with its article, in either language", () => {
  expect(lawWords("预算法", "第十四条")).toEqual({
    zh: "《预算法》第十四条",
    en: "Budget Law (预算法), article 14",
  })
  expect(lawWords("预算法实施条例", "第四十条").en).toMatch(/, article 40$/)
  expect(lawWords("预算法", "第六条").en).toMatch(/, article 6$/)
  expect(lawWords("预算法", "第五十二条").en).toMatch(/, article 52$/)
})

test("what is known by its number is no title", () => {
  expect(lawWords("财预〔2021〕29号", null).zh).toBe("财预〔2021〕29号")
})

test("every basis of the catalogue has an English name", () => {
  for (const rule of CATALOGUE) {
    for (const { en } of describe(rule).basis)
      expect(en, rule.id).toMatch(/^(form: )?[A-Za-z][^\u4e00-\u9fff]+/)
  }
})
