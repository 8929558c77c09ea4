import { nodeStore } from "@gouji/adapters"
import { describe, expect, test } from "vitest"

import { fitting } from "./matching.ts"

const NAMES = [
  "支出总计与各分项之和相差",
  "总支出没有写明",
  "住房支出总额",
  "收入合计",
  "政府采购预算",
] as const

function found(words: string, names: readonly string[] = NAMES): readonly string[] {
  return fitting(names, words, (name) => ({ names: [name], initials: nodeStore.initials(name) }))
}

describe("what words fit", () => {
  test("are first the names they stand in, then those they are initials of, then those that have the characters in that order", () => {
    expect(found("支出总")).toEqual(["支出总计与各分项之和相差", "住房支出总额"])
    expect(found("支总")).toEqual(["支出总计与各分项之和相差", "住房支出总额"])
    expect(found("zcz")).toEqual(["支出总计与各分项之和相差", "住房支出总额"])
    const names = ["甲总有支出", "总支"]
    expect(found("总支", names)).toEqual(["总支", "甲总有支出"])
    expect(found("zz", ["政府采购资金", "住在", "zz 部门"])).toEqual(["zz 部门", "住在", "政府采购资金"])
  })

  test("is nothing where a character is missing or comes before", () => {
    expect(found("计总")).toEqual([])
    expect(found("支出x")).toEqual([])
  })

  test("is everything where there are none", () => {
    expect(found("")).toEqual(NAMES)
    expect(found(" \u3000")).toEqual(NAMES)
  })

  test("does not depend on capitals, blanks and full-width characters of an input method", () => {
    expect(found("ＺＣＺ")).toEqual(found("zcz"))
    expect(found("政府 采购")).toEqual(["政府采购预算"])
    expect(found("n02", ["Ｎ０２ 支出"])).toEqual(["Ｎ０２ 支出"])
  })
})
