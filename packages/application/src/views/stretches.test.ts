import { expect, test } from "vitest"

import { stretchesOf } from "./stretches.ts"

const mark = (start: number, end: number, name: string) => ({
  start,
  end,
  name,
  suspect: name === "B",
  figure: name === "" ? null : `f${name}`,
})

test("a sentence is cut at its marks, and its pieces are the sentence again", () => {
  const sentence = "𠮷收入120.50万元"
  const stretches = stretchesOf({ sentence, marks: [mark(3, 9, "A")] })
  expect(stretches.map(({ text, start, marked }) => [text, start, marked])).toEqual([
    ["𠮷收入", 0, false],
    ["120.50", 3, true],
    ["万元", 9, false],
  ])
})

test("two figures that are printed once both have their name there", () => {
  const [figure] = stretchesOf({ sentence: "887.36", marks: [mark(0, 6, "A"), mark(0, 6, "B")] })
  expect(figure).toMatchObject({ text: "887.36", figure: "fA", suspect: true, names: ["A", "B"] })
})

test("a mark inside another takes nothing from it, and each name stands once, where its mark ends", () => {
  const stretches = stretchesOf({ sentence: "收入减少3元", marks: [mark(0, 6, ""), mark(4, 5, "B")] })
  expect(stretches.map(({ text, marked, figure, names }) => [text, marked, figure, names])).toEqual([
    ["收入减少", true, null, []],
    ["3", true, "fB", ["B"]],
    ["元", true, null, []],
  ])
})

test("a sentence without marks is one piece, and an empty one is none", () => {
  expect(stretchesOf({ sentence: "一致。", marks: [] })).toHaveLength(1)
  expect(stretchesOf({ sentence: "", marks: [] })).toEqual([])
})
