import { expect, test } from "vitest"

import { breadthOf, linesOf } from "./text-lines.ts"

test("Chinese breaks anywhere but before what closes, and a number stays whole", () => {
  expect(linesOf("预算总额371.06万元，比上年少", 6)).toEqual(["预算总额", "371.06万", "元，比上年少"])
  expect(linesOf("一二三四，五", 4)).toEqual(["一二三", "四，五"])
})

test("an amount keeps its unit", () => {
  expect(linesOf("总额 371.06\u2009万元，比上年少", 9)).toEqual(["总额", "371.06\u2009万元，比", "上年少"])
  expect(linesOf("less by 9.82\u2009×10,000 yuan than", 12)).toEqual([
    "less by",
    "9.82\u2009×10,000 yuan",
    "than",
  ])
})

test("words stay whole, and spaces at the ends of lines go", () => {
  expect(linesOf("the whole budget", 6)).toEqual(["the whole", "budget"])
})

test("a word longer than a line is cut, so that nothing leaves the picture", () => {
  const lines = linesOf("a".repeat(25), 6)
  expect(lines.join("")).toBe("a".repeat(25))
  for (const line of lines) expect(breadthOf(line)).toBeLessThanOrEqual(6)
})

test("every line keeps to its breadth, and all words are there", () => {
  const text = "云岭区政务服务中心 2024 年预算：每花 100 元，78.48 元用于（一般公共）服务。"
  for (const breadth of [4, 7, 12, 40]) {
    const lines = linesOf(text, breadth)
    expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""))
    for (const line of lines) expect(breadthOf(line), line).toBeLessThanOrEqual(breadth)
  }
})

test("nothing has no lines", () => expect(linesOf("", 5)).toEqual([]))
