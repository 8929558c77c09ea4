import { expect, test } from "vitest"

import { paragraphsOf } from "./paragraphs.ts"

const text = "一、收支情况\n\n（一）收入371.06万元，\u{20bb7}支出2万元。\n末行"
const section = { topic: null, heading: "一、收支情况", level: 1, start: 0, end: 40 }
const runIn = { topic: null, heading: "（一）收入", level: 2, start: 8, end: 40 }

test("cuts the text into its lines without the blank ones, and knows the headings that stand alone", () => {
  const paragraphs = paragraphsOf(text, [section, runIn], [])
  expect(paragraphs.map(({ heading }) => heading)).toEqual([1, null, null])
  expect(paragraphs.map(({ parts }) => parts.map((part) => part.text).join(""))).toEqual([
    "一、收支情况",
    "（一）收入371.06万元，\u{20bb7}支出2万元。",
    "末行",
  ])
})

test("cuts every mark out as a part of its own, where marks meet and overlap too", () => {
  const marks = [
    { start: 13, end: 19, figure: "f1", focus: false },
    { start: 13, end: 19, figure: "f2", focus: false },
    { start: 16, end: 21, figure: "f3", focus: true },
  ]
  const [, paragraph] = paragraphsOf(text, [section, runIn], marks)
  expect(paragraph?.parts).toEqual([
    { text: "（一）收入", figures: [], focus: false },
    { text: "371", figures: ["f1", "f2"], focus: false },
    { text: ".06", figures: ["f1", "f2", "f3"], focus: true },
    { text: "万元", figures: ["f3"], focus: true },
    { text: "，\u{20bb7}支出2万元。", figures: [], focus: false },
  ])
  expect(paragraph).toMatchObject({ start: 8, end: 29 })
})

test("finds a mark behind a character beyond U+FFFF", () => {
  const [, paragraph] = paragraphsOf(text, [], [{ start: 25, end: 26, figure: "f9", focus: false }])
  expect(paragraph?.parts.find((part) => part.figures.includes("f9"))?.text).toBe("2")
})
