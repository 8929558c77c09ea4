import { expect, test } from "vitest"

import { namesBehind } from "./person-names.ts"

const found = (text: string) =>
  namesBehind(text, "补助对象").map(({ label, name }) => [
    text.slice(label.start, label.end),
    text.slice(name.start, name.end),
  ])

test("a name stands behind the word that announces it, and ends with the phrase", () => {
  expect(found("补助对象：张示例，0.50万元")).toStrictEqual([["补助对象", "张示例"]])
  expect(found("补助对象为王示。")).toStrictEqual([["补助对象", "王示"]])
  expect(found("补助对象姓名 李示例")).toStrictEqual([["补助对象", "李示例"]])
})

test("what goes on as a word does, is masked, or is announced by nothing is no name", () => {
  for (const text of [
    "补助对象：张示例等地",
    "补助对象：张某，",
    "补助对象：困难家庭，",
    "张示例，0.50万元",
    "补助对象张示例",
  ]) {
    expect(found(text), text).toStrictEqual([])
  }
})
