import { describe, expect, test } from "vitest"

import { type GramAsked, gramQuery, gramsOf } from "./grams.ts"
import { wordsIn } from "./normalised.ts"

interface Document {
  readonly names?: readonly string[]
  readonly text?: string
}

/** Whether an index gives a document for a word in its names, and for one in either its names or its text. */
function found(word: string, { names = [], text = "" }: Document): { inNames: boolean; anywhere: boolean } {
  const grams = gramsOf({ names, text, marks: [] })
  const has = ({ gram, isBeginning }: GramAsked) =>
    grams.some((one) => (isBeginning ? one.startsWith(gram) : one === gram))
  const isFound = (inText: boolean) =>
    gramQuery(wordsIn(word), { marks: [], inText }).all.every(({ ways }) =>
      ways.some((way) => way.every(has)),
    )
  return { inNames: isFound(false), anywhere: isFound(true) }
}

/** Everything that stands in a text in one piece. */
function piecesOf(text: string): readonly string[] {
  const characters = Array.from(text)
  return characters.flatMap((_, from) =>
    characters.slice(from).map((_, length) => characters.slice(from, from + length + 1).join("")),
  )
}

describe("the index of words", () => {
  test("gives a document for every piece of its names and of its text", () => {
    for (const text of [
      "青禾镇财政所",
      "云岭区青禾镇公共法律服务所",
      "slqtsg",
      "2026年部门预算（𠮷庆里）",
      "镇镇镇",
    ]) {
      for (const word of piecesOf(text)) {
        expect(found(word, { names: [text] }), word).toEqual({ inNames: true, anywhere: true })
        expect(found(word, { text }), word).toEqual({ inNames: false, anywhere: true })
      }
    }
  })

  test("tells an office of a town from another office there and its like elsewhere", () => {
    const neighbours = { names: ["青禾镇卫生院", "白川镇财政所"] }
    expect(found("青禾镇财政所", neighbours)).toEqual({ inNames: false, anywhere: false })
  })
})
