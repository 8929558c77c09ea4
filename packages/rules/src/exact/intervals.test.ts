import { expect, test } from "vitest"

import { consolidated, hasExcessDigits } from "./intervals.ts"

test.each([
  ["1.01", "1", true],
  ["1.00", "1", false],
  ["1.01", "0.01", false],
  ["1250", "100", true],
  ["1.0000001", "0", false],
])("%s to the nearest %s: more digits than it is exact to? %s", (value, quantum, excess) => {
  expect(hasExcessDigits({ value, quantum })).toBe(excess)
})

test("two readings of one number leave what both allow", () => {
  // 100 to the nearest 10 is 95…105, 102 to the nearest 1 is 101.5…102.5, which lies within.
  const readings = [
    { value: "100", quantum: "10" },
    { value: "102", quantum: "1" },
  ]
  expect(consolidated(readings)).toEqual({ value: "102", quantum: "1" })
  expect(consolidated(readings.toReversed())).toEqual({ value: "102", quantum: "1" })
})

test("readings that overlap in part leave the overlap", () => {
  // 95…105 and 104.5…105.5: 104.5…105.
  expect(
    consolidated([
      { value: "100", quantum: "10" },
      { value: "105", quantum: "1" },
    ]),
  ).toEqual({ value: "104.75", quantum: "0.5" })
})

test("closed intervals that touch have one number in common", () => {
  expect(
    consolidated([
      { value: "100.00", quantum: "0.01" },
      { value: "100.01", quantum: "0.01" },
    ]),
  ).toEqual({ value: "100.005", quantum: "0" })
})

test("readings that contradict each other leave nothing, and neither does no reading", () => {
  expect(
    consolidated([
      { value: "100", quantum: "1" },
      { value: "102", quantum: "1" },
    ]),
  ).toBeUndefined()
  expect(consolidated([])).toBeUndefined()
})
