import type { Box } from "@gouji/domain"

/** What of a page is shown, in the coordinates of the file, and how it is turned for that. */
export interface PageView {
  readonly left: number
  readonly bottom: number
  readonly right: number
  readonly top: number
  /** Quarter turns clockwise. */
  readonly turns: 0 | 1 | 2 | 3
  /** What a unit of the file measures, in points. */
  readonly unit: number
}

/** A point in the coordinates of the file. */
export type Point = readonly [x: number, y: number]

/** A box as four corners in the coordinates of the file, named as a reader sees them. */
export interface Corners {
  readonly topLeft: Point
  readonly topRight: Point
  readonly bottomLeft: Point
  readonly bottomRight: Point
}

/** Where a box given in points from the top left of the page as shown lies in the file. */
export function cornersOf([left, top, width, height]: Box, view: PageView): Corners {
  const at = (x: number, y: number) => inFile(x / view.unit, y / view.unit, view)
  return {
    topLeft: at(left, top),
    topRight: at(left + width, top),
    bottomLeft: at(left, top + height),
    bottomRight: at(left + width, top + height),
  }
}

/** Undoes the turn the page is shown with, and the axis that points down. */
function inFile(x: number, y: number, { left, bottom, right, top, turns }: PageView): Point {
  switch (turns) {
    case 0:
      return [left + x, top - y]
    case 1:
      return [left + y, bottom + x]
    case 2:
      return [right - x, bottom + y]
    case 3:
      return [right - y, top - x]
  }
}

/** Left, bottom, right and top of what holds all corners, `margin` wider on every side. */
export function rectangleAround(
  { topLeft, topRight, bottomLeft, bottomRight }: Corners,
  margin: number,
): readonly [number, number, number, number] {
  const corners = [topLeft, topRight, bottomLeft, bottomRight]
  const xs = corners.map(([x]) => x)
  const ys = corners.map(([, y]) => y)
  return [
    Math.min(...xs) - margin,
    Math.min(...ys) - margin,
    Math.max(...xs) + margin,
    Math.max(...ys) + margin,
  ]
}
