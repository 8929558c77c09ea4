import type { Frame } from "@gouji/application"
import { expect, test } from "vitest"

import { frameLines } from "./frame-lines.ts"
import { painter } from "./paint.ts"

const evidence = {
  kind: "text",
  page: null,
  start: 0,
  end: 1,
  quote: "",
  before: "",
  after: "",
  box: null,
} as const

type Marks = readonly Omit<Frame["marks"][number], "figure">[]

function drawn(sentence: string, given: Marks, width = 80): string {
  const marks = given.map((mark) => ({ ...mark, figure: null }))
  const frame: Frame = { section: "", line: 1, column: 1, sentence, marks, evidence }
  return painter(false)(frameLines(frame, width))
}

test("underlines a figure by columns, not by characters, and names it", () => {
  const sentence = "工资少9.85万元，支出371.06万元。"
  const marks = [
    { start: 3, end: 7, name: "A", suspect: true },
    { start: 12, end: 18, name: "B", suspect: false },
  ]
  expect(drawn(sentence, marks)).toBe(`${sentence}\n      ^^^^ A        ------ B\n`)
})

test("puts a mark beneath another where there is no room beside it", () => {
  const marks = [
    { start: 0, end: 1, name: "A", suspect: false },
    { start: 2, end: 3, name: "B", suspect: false },
  ]
  expect(drawn("2、0、0", marks)).toBe("2、0、0\n- A\n   - B\n")
})

test("goes on underlining where the sentence is wrapped", () => {
  const marks = [{ start: 8, end: 14, name: "A", suspect: true }]
  expect(drawn("公务接待费用预算共计3.50万元整，余下的不再列出", marks, 20)).toBe(
    "公务接待费用预算共计\n                ^^^^\n3.50万元整，余下的不\n^^^^ A\n再列出\n",
  )
})

test("stays in place behind a character that was taken out", () => {
  expect(drawn("预\u202e算9", [{ start: 3, end: 4, name: "", suspect: false }])).toBe("预�算9\n     -\n")
})
