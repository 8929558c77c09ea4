import { expect, test } from "vitest"

import { GLOSSARY } from "./glossary.ts"

const entries = Object.entries(GLOSSARY)

test("keys can stand in an address", () => {
  for (const [key] of entries) expect(key).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/)
})

test("no two terms share a name", () => {
  expect(new Set(entries.map(([, term]) => term.zh)).size).toBe(entries.length)
  expect(new Set(entries.map(([, term]) => term.en)).size).toBe(entries.length)
})

test("every term is explained in whole sentences, in both languages", () => {
  for (const [key, { plain, matters }] of entries) {
    for (const zh of [plain.zh, matters.zh]) expect(zh, key).toMatch(/[\u4e00-\u9fff].*[。…]$/u)
    for (const en of [plain.en, matters.en]) expect(en, key).toMatch(/^[^\u4e00-\u9fff]+[.…]$/u)
  }
})

test("a definition does not lean on the word it defines", () => {
  for (const [key, { zh, plain }] of entries) if (key !== "wan-yuan") expect(plain.zh, key).not.toContain(zh)
})
