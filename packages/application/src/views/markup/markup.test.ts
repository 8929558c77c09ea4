import type { Evidence } from "@gouji/domain"
import { expect, test } from "vitest"

import { cellAt, figureAt, givenDocument } from "../given-document.ts"
import { markupOf } from "./markup.ts"

const figures = [figureAt("f1", cellAt("T.R", 1)), figureAt("f2", cellAt("T.R", 2))]
const nowhere: Evidence = {
  kind: "text",
  page: null,
  start: 0,
  end: 1,
  quote: "。",
  before: "",
  after: "",
  box: null,
}

function marks(...findings: readonly object[]) {
  return markupOf(givenDocument({ figures, findings }), "zh").marks
}

test("a suspect is told apart from the figures it is held against, in words too", () => {
  const found = marks({ figures: ["f1", "f2"], suspects: [["f2"]], evidence: [cellAt("T.R", 1)] })
  expect(found.map(({ role, title, box }) => [role, title, box[1]])).toEqual([
    ["suspect", "勾稽〔错误〕N10 此处最可疑", 40],
    ["operand", "勾稽〔错误〕N10 此处是相关的数", 20],
  ])
})

test("the note says what is wrong, why, what to do, and which rules", () => {
  const [mark] = marks({ figures: ["f1"], rules: ["N10", "X02"] })
  expect(mark?.contents).toBe("问题1\n说明：两边不一致。\n建议：请核对。\n规则：N10、X02")
})

test("of several findings on one figure the gravest has the box, and the others show below it", () => {
  const found = marks({ severity: "fatal", figures: ["f1"] }, { severity: "info", figures: ["f1"] })
  expect(found.map(({ severity, lane }) => [severity, lane])).toEqual([
    ["info", 1],
    ["fatal", 0],
  ])
})

test("what is small lies on top of what is large", () => {
  const word: Evidence = { ...nowhere, page: 3, box: [110, 25, 10, 10] }
  const found = marks({ severity: "info", evidence: [word] }, { severity: "fatal", figures: ["f1"] })
  expect(found.map(({ severity }) => severity)).toEqual(["fatal", "info"])
})

test("what stands at no place is told in the note on the whole", () => {
  const { marks, summary } = markupOf(givenDocument({ findings: [{ evidence: [nowhere] }] }), "zh")
  expect(marks).toEqual([])
  expect(summary.contents).toContain("1. [错误] 问题1（没有可以标出的位置）")
  expect(summary.contents).toContain("读懂的金额 99%")
})

test("a document without findings is not called sound", () => {
  expect(markupOf(givenDocument({}), "en").summary.contents).toContain("not thereby sound")
})
