import { describe, expect, test } from "vitest"

import { plainDocument } from "../formats/plain-document.ts"
import { readLaid } from "../read-laid.ts"

function statementsOf(text: string): readonly string[] {
  const read = readLaid(plainDocument(`云岭区示例中心2024年部门预算情况说明\n二、收支总体情况\n${text}`))
  if (!read.ok) throw new TypeError(read.error.code)
  const { figures, statements } = read.value
  return statements.map(({ kind, text: words, figures: about }) => {
    const explained = about.map((id) => figures.find((figure) => figure.id === id)?.concept)
    return `${kind} ${explained.join(" ")}: ${words}`
  })
}

describe("reasons and purposes", () => {
  test.each([
    [
      "收入预算9万元，比上年减少1万元，主要是人员减少，主要用于保障运转。",
      ["reason rev.total: 人员减少", "purpose rev.total: 保障运转"],
    ],
    [
      "收入预算9万元，比上年减少1万元，主要原因：一是退休两人；二是压减开支。",
      ["reason rev.total: 一是退休两人；二是压减开支"],
    ],
    ["收入预算9万元，比上年减少1万元，主要原因是。", []],
    [
      "收入预算9万元，比上年减少1万元；支出预算9万元，与上年持平。\n主要原因是人员减少。",
      ["reason rev.total: 人员减少"],
    ],
    [
      "财政拨款支出9万元，比上年减少1万元。一般公共预算财政拨款支出9万元，比上年减少1万元；政府性基金预算支出0万元，与上年持平。\n财政拨款收入支出减少的主要原因是项目调整。",
      ["reason fin.exp gpb.exp: 项目调整"],
    ],
    [
      "财政拨款收入9万元，财政拨款支出9万元，比上年减少1万元。\n财政拨款收入支出减少的主要原因是项目调整。",
      ["reason fin.exp: 项目调整"],
    ],
  ])("%s", (text, statements) => {
    expect(statementsOf(text)).toEqual(statements)
  })

  test("a reason cut short by an amount without a name is kept up to it", () => {
    expect(statementsOf("收入预算9万元，比上年减少1万元，主要是因为厉行节约，严控5万元。")).toEqual([
      "reason rev.total: 厉行节约，严控",
    ])
  })
})

test("what there is none of is said of the concept it names", () => {
  expect(statementsOf("收入预算9万元。本单位无政府性基金预算收入和支出。")).toEqual([
    "none gfb.rev: 无政府性基金预算收入和支出",
    "none gfb.exp: 无政府性基金预算收入和支出",
  ])
})
