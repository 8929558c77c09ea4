import { slotOf } from "@gouji/domain"
import { expect, test } from "vitest"

import { plainDocument } from "../formats/plain-document.ts"
import { readLaid } from "../read-laid.ts"

function read(text: string) {
  const disclosure = readLaid(
    plainDocument(`云岭区示例局2024年部门预算\n二、收支总体情况\n收入预算1.11万元。\n${text}\n`),
  )
  if (!disclosure.ok) throw new TypeError(disclosure.error.code)
  const { figures, unread, sections } = disclosure.value
  const own = figures.filter(({ printed }) => printed !== "1.11")
  return {
    said: own.map((figure) => `${slotOf(figure, 2024)} ${figure.printed}`),
    unread: unread.map(({ evidence }) => evidence.quote),
    topics: sections.map(({ topic }) => topic),
  }
}

test("money for the year under a project's title is the project's, and no total", () => {
  const { said, unread, topics } = read(
    "校舍修缮项目经费情况说明\n一、项目概述\n总投资约500万元，分三年实施。\n六、年度预算安排\n30万元\n七、绩效目标\n保障安全。",
  )
  expect(said).toEqual(["exp.proj[校舍修缮] 30"])
  expect(unread).toEqual(["500"])
  expect(topics).toEqual(["totals", "projects", null, null, null])
})

test("what its plan lists goes under its own words, and two nameless projects stay two", () => {
  const plan = "六、年度预算安排\n第一季度用款计划15万元，第二季度用款计划16万元。"
  const { said } = read(`项目经费情况说明\n${plan}\n项目经费情况说明\n${plan}`)
  expect(said).toEqual([
    "exp.proj[第一季度用款计划] 15",
    "exp.proj[第二季度用款计划] 16",
    "exp.proj[第一季度用款计划:2] 15",
    "exp.proj[第二季度用款计划:2] 16",
  ])
})
