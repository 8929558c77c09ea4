import { expect, test } from "vitest"

import { endingOf } from "./ending.ts"
import { cornersOf, type PageView, rectangleAround } from "./page-view.ts"

/** A page of 400 by 300 whose crop box begins at (10, 20). */
const view = (turns: PageView["turns"], unit = 1): PageView => ({
  left: 10,
  bottom: 20,
  right: 410,
  top: 320,
  turns,
  unit,
})

test("a box from the top left of an upright page lies below the upper edge of its crop box", () => {
  expect(cornersOf([30, 40, 50, 12], view(0))).toEqual({
    topLeft: [40, 280],
    topRight: [90, 280],
    bottomLeft: [40, 268],
    bottomRight: [90, 268],
  })
})

test("on a page shown turned, a reader's top left is another corner of the file", () => {
  expect(cornersOf([0, 0, 5, 7], view(1)).topLeft).toEqual([10, 20])
  expect(cornersOf([0, 0, 5, 7], view(2)).topLeft).toEqual([410, 20])
  expect(cornersOf([0, 0, 5, 7], view(3)).topLeft).toEqual([410, 320])
})

test("turned clockwise, what is to the right for a reader is upwards in the file, and below is to the right", () => {
  expect(cornersOf([30, 40, 50, 12], view(1))).toEqual({
    topLeft: [50, 50],
    topRight: [50, 100],
    bottomLeft: [62, 50],
    bottomRight: [62, 100],
  })
})

test("a page with a unit of its own is measured in it", () => {
  expect(cornersOf([30, 40, 50, 12], view(0, 2)).topLeft).toEqual([25, 300])
})

test("what holds all corners is a little wider", () => {
  expect(rectangleAround(cornersOf([30, 40, 50, 12], view(1)), 1)).toEqual([49, 49, 63, 101])
})

test("more is appended only to a file whose end says where its parts lie", () => {
  const file = (end: string) => new TextEncoder().encode(`%PDF-1.7\nxref\n0 1\n${end}`)
  expect(endingOf(file("startxref\n9\n%%EOF\n"))).toBe("table")
  expect(endingOf(file("startxref\n0\n%%EOF"))).toBe("unclear")
  expect(endingOf(file(""))).toBe("unclear")
  expect(endingOf(new TextEncoder().encode("junk %PDF-1.7\nstartxref\n9\n%%EOF"))).toBe("unclear")
})
