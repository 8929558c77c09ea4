import { expect, test } from "vitest"

import { dayStrips } from "./day-strips.ts"

test("strips stand on one scale from the first day, and what is late is so by its own limit", () => {
  const strips = dayStrips([
    { days: 20, taken: 15, late: 0 },
    { days: 40, taken: 50, late: 10 },
  ])
  expect(strips).toEqual([
    { start: 0, due: 40, published: 30, isLate: false },
    { start: 0, due: 80, published: 100, isLate: true },
  ])
})

test("what came before the first day stands before it", () => {
  expect(dayStrips([{ days: 20, taken: -5, late: 0 }])).toEqual([
    { start: 20, due: 100, published: 0, isLate: false },
  ])
})

test("none is none", () => expect(dayStrips([])).toEqual([]))
