import type { Box } from "@gouji/domain"
import { describe, expect, test } from "vitest"

import { placeOf } from "./crop-region.ts"
import { shapeOf } from "./crop-shape.ts"

const UPRIGHT = { width: 595, height: 842 }
const SIDEWAYS = { width: 842, height: 595 }
/** 300 points of breadth; a mark 12 points high is shown with 96 about it. */
const narrow = (box: Box) => shapeOf("page-narrow.webp", box)
const wide = (box: Box) => shapeOf("page.webp", box)

describe("how large a picture is", () => {
  test("follows from the mark alone, in whole dots", () => {
    expect(narrow([0, 0, 50, 12])).toEqual({ width: 720, height: 259, scale: 2.4 })
    expect(wide([300, 500, 50, 12])).toEqual({ width: 1431, height: 184, scale: 1.7 })
  })

  test("has an end, however many lines the mark goes over", () => {
    expect(narrow([0, 0, 50, 324]).height).toBe(1008)
    expect(narrow([0, 0, 50, 800]).height).toBe(1008)
  })
})

describe("where on its page it lies", () => {
  const height = 259 / 2.4

  test("with the mark in its middle, where there is room", () => {
    const box: Box = [250, 400, 50, 12]
    expect(placeOf(UPRIGHT, box, narrow(box))).toEqual({ left: 125, top: 406 - height / 2 })
  })

  test.each<[string, Box, { left: number; top: number }]>([
    ["at the top left", [0, 0, 50, 12], { left: 0, top: 0 }],
    ["at the bottom right", [545, 830, 50, 12], { left: 295, top: 842 - height }],
  ])("within the page %s", (_, box, place) => {
    expect(placeOf(UPRIGHT, box, narrow(box))).toEqual(place)
  })

  test("over a page sideways in its whole breadth, and with an upright one in its middle", () => {
    const box: Box = [400, 300, 50, 12]
    expect(placeOf(SIDEWAYS, box, wide(box))?.left).toBeCloseTo(0, 0)
    expect(placeOf(UPRIGHT, box, wide(box))?.left).toBeCloseTo((595 - 1431 / 1.7) / 2)
  })

  test("at the beginning of a mark that has no room", () => {
    const broad: Box = [100, 400, 400, 12]
    expect(placeOf(UPRIGHT, broad, narrow(broad))?.left).toBe(76)
    const high: Box = [100, 100, 50, 700]
    expect(placeOf(UPRIGHT, high, narrow(high))?.top).toBe(76)
  })

  test.each<[string, Box]>([
    ["beside it", [600, 100, 50, 12]],
    ["before it", [-2, 100, 50, 12]],
    ["below it", [100, 840, 50, 12]],
    ["of no breadth", [100, 100, 0, 12]],
    ["of no number", [Number.NaN, 100, 50, 12]],
  ])("nowhere for a mark %s", (_, box) => {
    expect(placeOf(UPRIGHT, box, narrow([0, 0, 1, 1]))).toBeUndefined()
  })

  test("a mark may stand out of its page by what is lost in rounding", () => {
    expect(placeOf(UPRIGHT, [545.6, 830, 50, 12.4], narrow([0, 0, 1, 12]))).toBeDefined()
  })
})
