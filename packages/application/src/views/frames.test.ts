import type { TextEvidence } from "@gouji/domain"
import { describe, expect, test } from "vitest"

import { frameOf, framesOf, nameOf, paperOf } from "./frames.ts"

const text = "二、收支\n收入371.06万元，减少9.82万元。支出371.06万元；减少9.85万元。\n三、说明\n一致。"
const sections = [
  { topic: null, heading: "二、收支", level: 1, start: 0, end: 52 },
  { topic: null, heading: "三、说明", level: 1, start: 53, end: 61 },
]
const paper = paperOf(text, sections)

function at(quote: string, from = 0): TextEvidence {
  const start = text.indexOf(quote, from)
  return {
    kind: "text",
    page: null,
    start,
    end: start + quote.length,
    quote,
    before: "",
    after: "",
    box: null,
  }
}

function figure(id: string, evidence: TextEvidence) {
  return [id, { id, evidence: [evidence] }] as const
}

describe("a frame", () => {
  test("is the sentence around the evidence, with its place", () => {
    const frame = frameOf(paper, { name: "A", suspect: true, evidence: at("9.82") })
    expect(frame).toMatchObject({
      section: "二、收支",
      line: 2,
      column: 14,
      sentence: "收入371.06万元，减少9.82万元。",
      marks: [{ start: 13, end: 17, name: "A", suspect: true }],
    })
  })

  test("ends at a semicolon and at the end of the line", () => {
    expect(frameOf(paper, { name: "", suspect: false, evidence: at("9.85") })?.sentence).toBe(
      "减少9.85万元。",
    )
    expect(frameOf(paper, { name: "", suspect: false, evidence: at("三、说明") })?.sentence).toBe("三、说明")
  })

  test("of a cell does not exist: it stands in no sentence", () => {
    const cell = { kind: "cell", page: 1, table: "T.E", row: 1, column: 2, quote: "9", box: null } as const
    expect(frameOf(paper, { name: "", suspect: false, evidence: cell })).toBeUndefined()
  })
})

test("the operands of a finding share a frame where they share a sentence, in the order of the text", () => {
  const figures = new Map<string, never>([
    figure("f2", at("9.85")) as never,
    figure("f1", at("9.82")) as never,
    figure("f3", at("371.06")) as never,
  ])
  const finding = {
    figures: ["f2", "f1", "f3"],
    suspects: [["f2"]],
    evidence: [at("9.82"), at("一致")],
  } as never
  const frames = framesOf(paper, finding, figures)
  expect(frames.map(({ sentence }) => sentence)).toEqual([
    "收入371.06万元，减少9.82万元。",
    "减少9.85万元。",
    "一致。",
  ])
  expect(frames.map(({ marks }) => marks.map(({ name, suspect }) => `${name}${suspect ? "!" : ""}`))).toEqual(
    [["C", "B"], ["A!"], [""]],
  )
})

test("operands have short names, beyond the alphabet too", () => {
  expect([0, 25, 26, 53].map(nameOf)).toEqual(["A", "Z", "A1", "B2"])
})
