import { describe, expect, test } from "vitest"

import { PACE } from "../words/pace.ts"
import { paceOf, timeWords } from "./pace.ts"

describe("the pace of a long command", () => {
  test("is not told by less than a second", () => {
    const pace = paceOf()
    pace.note(0, 0)
    pace.note(100, 999)
    expect(pace.perSecond()).toBeNull()
    pace.note(100, 1000)
    expect(pace.perSecond()).toBe(100)
  })

  test("is that of the last half minute", () => {
    const pace = paceOf()
    pace.note(0, 0)
    pace.note(10_000, 1_000)
    for (let second = 2; second <= 60; second += 1) pace.note(10_000 + second, second * 1000)
    expect(pace.perSecond()).toBeCloseTo(1)
  })
})

describe("a length of time", () => {
  test.each([
    [0.2, "1 s", " 1 秒"],
    [89, "89 s", " 89 秒"],
    [91, "2 min", " 2 分钟"],
    [5000, "83 min", " 83 分钟"],
    [7500, "2 h 5 min", " 2 小时 5 分"],
  ])("of %d seconds is said as %s", (seconds, en, zh) => {
    expect(timeWords(seconds, PACE.en)).toBe(en)
    expect(timeWords(seconds, PACE.zh)).toBe(zh)
  })
})
