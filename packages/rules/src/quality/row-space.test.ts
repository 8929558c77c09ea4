import { expect, test } from "vitest"

import { rowSpace } from "./row-space.ts"

const row = (...weights: readonly number[]) => new Map(weights.map((weight, column) => [column, weight]))

test("a row that is the sum of others is made of them", () => {
  const space = rowSpace(3)
  expect(space.add(row(1, -1, 0))).toBe(true)
  expect(space.add(row(0, 1, -1))).toBe(true)
  expect(space.spans(row(1, 0, -1))).toBe(true)
  expect(space.add(row(2, -1, -1))).toBe(false)
  expect(space.spans(row(1, 1, 0))).toBe(false)
})

test("what two rows force to nought is found: a + b = c and a + b + d = c leave d no choice", () => {
  const space = rowSpace(4)
  space.add(row(1, 1, -1, 0))
  space.add(row(1, 1, -1, 1))
  expect(space.spans(row(0, 0, 0, 1))).toBe(true)
  expect(space.spans(row(1, 0, 0, 0))).toBe(false)
})

test("a figure that stands twice in an equation counts twice", () => {
  const space = rowSpace(2)
  space.add(new Map([[0, 2]]))
  expect(space.spans(row(1, 0))).toBe(true)
})
