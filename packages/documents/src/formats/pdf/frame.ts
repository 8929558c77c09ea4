import type { Box } from "@gouji/domain"

import { type Area, between, composed, type Matrix, mapped } from "./geometry.ts"
import type { TextItem } from "./pdfjs.ts"

/**
 * How a page is turned for reading: a table printed sideways on an upright page is laid out along its own lines, and
 * what is found is told in the coordinates of the page as it is shown.
 */
export interface Frame {
  /** From the coordinates of the file to those of the layout. */
  readonly matrix: Matrix
  readonly width: number
  readonly height: number
  /** Where an area of the layout lies on the page as shown. */
  readonly boxOf: (area: Area) => Box
}

/** A page as shown, its own rotation applied. */
interface Shown {
  readonly width: number
  readonly height: number
  readonly transform: readonly number[]
}

/** The frame in which most of the words of the page run from left to right. */
export function frameOf(shown: Shown, items: readonly TextItem[]): Frame {
  const base = asMatrix(shown.transform)
  const turn = mainDirection(base, items)
  const { width, height } = shown
  const turned = TURNS[turn](width, height)
  const [w, h] = turn % 2 === 0 ? [width, height] : [height, width]
  const back = TURNS[BACK[turn]](w, h)
  return { matrix: composed(turned, base), width: w, height: h, boxOf: (area) => boxOf(area, back) }
}

/** Quarter turns clockwise by which words are turned against reading from left to right. */
type Turn = 0 | 1 | 2 | 3

/** What turns words that are turned so back to be read, on a page of that width and height. */
const TURNS: Readonly<Record<Turn, (width: number, height: number) => Matrix>> = {
  0: () => [1, 0, 0, 1, 0, 0],
  1: (width) => [0, -1, 1, 0, 0, width],
  2: (width, height) => [-1, 0, 0, -1, width, height],
  3: (_, height) => [0, 1, -1, 0, height, 0],
}

const BACK: Readonly<Record<Turn, Turn>> = { 0: 0, 1: 3, 2: 2, 3: 1 }

/** The turn of words drawn with a matrix, null where they stand askew, as a watermark does. */
export function turnOf([a, b]: Matrix): Turn | null {
  if (Math.abs(b) <= Math.abs(a) * STRAIGHT) return a >= 0 ? 0 : 2
  if (Math.abs(a) <= Math.abs(b) * STRAIGHT) return b >= 0 ? 1 : 3
  return null
}

/** The tangent of the slant that a badly scanned or typeset line may have. */
const STRAIGHT = 0.05

/** Six numbers of pdfjs as a matrix. */
export function asMatrix([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: readonly number[]): Matrix {
  return [a, b, c, d, e, f]
}

function mainDirection(base: Matrix, items: readonly TextItem[]): Turn {
  const counts = [0, 0, 0, 0]
  for (const { str, transform } of items) {
    const turn = turnOf(composed(base, asMatrix(transform)))
    if (turn !== null) counts[turn] = (counts[turn] ?? 0) + str.trim().length
  }
  const most = Math.max(...counts)
  return ([0, 1, 2, 3] as const).find((turn) => counts[turn] === most) ?? 0
}

function boxOf({ left, top, right, bottom }: Area, back: Matrix): Box {
  const shown = between(mapped(back, left, top), mapped(back, right, bottom))
  return [
    tenths(shown.left),
    tenths(shown.top),
    tenths(shown.right - shown.left),
    tenths(shown.bottom - shown.top),
  ]
}

function tenths(points: number): number {
  return Math.round(points * 10) / 10
}
