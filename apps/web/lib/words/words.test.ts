import { expect, test } from "vitest"

import { en } from "./en.ts"
import { zh } from "./zh.ts"

/** Every sentence of a dictionary by the way to it. The table of units is English only: Chinese units are as printed. */
function sentences(words: object, way = ""): readonly (readonly [string, string])[] {
  return Object.entries(words).flatMap(([key, value]) => {
    const here = `${way}.${key}`
    if (here === ".unit") return []
    return typeof value === "string" ? [[here, value] as const] : sentences(value, here)
  })
}

const places = (sentence: string) => [...sentence.matchAll(/\{\w+\}/g)].map(([place]) => place).toSorted()

test("both languages say everything, and put the same things into it", () => {
  const english = new Map(sentences(en))
  expect([...english.keys()].toSorted()).toEqual(
    sentences(zh)
      .map(([way]) => way)
      .toSorted(),
  )
  for (const [way, sentence] of sentences(zh))
    expect(places(english.get(way) ?? ""), way).toEqual(places(sentence))
})

test("no sentence is empty, and none stands in the other's language", () => {
  for (const [way, sentence] of sentences(zh)) expect(sentence, way).not.toBe("")
  for (const [way, sentence] of sentences(en))
    if (!OF_THE_OTHER.has(way)) expect(sentence, way).not.toMatch(/[\u4e00-\u9fff]/)
})

/** The word by which the other language is offered, the name that is explained, and what a search is shown with. */
const OF_THE_OTHER = new Set([".site.otherLanguage", ".about.whatText", ".search.lead", ".search.hint"])

test("citizens are told of differences and never of guilt", () => {
  for (const [way, sentence] of [...sentences(zh), ...sentences(en)])
    expect(sentence, way).not.toMatch(/违规|造假|违法|\bfraud|\billegal|\bviolat/)
})
