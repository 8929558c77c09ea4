import { describe, expect, test } from "vitest"

import type { Entry } from "../ports.ts"
import { hiddenWords } from "./hidden-words.ts"

const TEXT = "甲：1.00 填报人：示例甲 乙：2.00 丙：3.00"
const NAME = "示例甲"
const at = (words: string) => {
  const start = Array.from(TEXT.slice(0, TEXT.indexOf(words))).length
  return { start, end: start + Array.from(words).length }
}

/** A document whose amounts stand on these pages. */
function on(pages: Readonly<Record<string, number | null>>) {
  const figures = Object.entries(pages).map(([quote, page]) => ({
    evidence: [{ kind: "text", page, quote, ...at(quote) }],
  }))
  // Only what is looked at here.
  const report = { figures, disclosure: { unread: [], statements: [] } } as unknown as Entry["report"]
  return { text: TEXT, personal: [at(NAME)], report }
}

describe("a hidden word stands", () => {
  test("on the page that the evidence before and after it is on", () => {
    expect(hiddenWords(on({ "1.00": 4, "2.00": 4, "3.00": 5 }))).toEqual([{ word: NAME, first: 4, last: 4 }])
  })

  test("between their pages, where these are two", () => {
    expect(hiddenWords(on({ "1.00": 4, "3.00": 6 }))).toEqual([{ word: NAME, first: 4, last: 6 }])
  })

  test("from the first page on, or up to the last, where there is no evidence beyond", () => {
    expect(hiddenWords(on({ "2.00": 3 }))).toEqual([{ word: NAME, first: 1, last: 3 }])
    expect(hiddenWords(on({ "1.00": 3 }))).toEqual([{ word: NAME, first: 3, last: null }])
    expect(hiddenWords(on({ "1.00": null, "2.00": null }))).toEqual([{ word: NAME, first: 1, last: null }])
  })
})

test("its place is counted in code points", () => {
  const entry = on({ "1.00": 1 })
  const shifted = entry.personal.map(({ start, end }) => ({ start: start + 1, end: end + 1 }))
  const [word] = hiddenWords({ ...entry, text: `𠀀${TEXT}`, personal: shifted })
  expect(word?.word).toBe(NAME)
})
