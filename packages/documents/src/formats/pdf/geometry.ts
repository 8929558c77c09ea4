/** A rectangle in points with the vertical axis pointing down, as a reader sees the page. */
export interface Area {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** An affine map as PDF writes it: x' = ax + cy + e, y' = bx + dy + f. */
export type Matrix = readonly [number, number, number, number, number, number]

/** Where a point comes to lie. */
export function mapped([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [number, number] {
  return [a * x + c * y + e, b * x + d * y + f]
}

/** The map that does `inner` first, then `outer`. */
export function composed(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = inner
  const [x, y] = mapped(outer, e, f)
  return [
    outer[0] * a + outer[2] * b,
    outer[1] * a + outer[3] * b,
    outer[0] * c + outer[2] * d,
    outer[1] * c + outer[3] * d,
    x,
    y,
  ]
}

/** The smallest area that holds all of these; one of no extent at the origin where there are none. */
export function around(areas: Iterable<Area>): Area {
  let found: Area | undefined
  for (const area of areas) found = found === undefined ? area : union(found, area)
  return found ?? { left: 0, top: 0, right: 0, bottom: 0 }
}

/** The smallest area that holds both. */
export function union(one: Area, other: Area): Area {
  return {
    left: Math.min(one.left, other.left),
    top: Math.min(one.top, other.top),
    right: Math.max(one.right, other.right),
    bottom: Math.max(one.bottom, other.bottom),
  }
}

/** The area between two opposite corners, whichever they are. */
export function between([x1, y1]: readonly [number, number], [x2, y2]: readonly [number, number]): Area {
  return {
    left: Math.min(x1, x2),
    top: Math.min(y1, y2),
    right: Math.max(x1, x2),
    bottom: Math.max(y1, y2),
  }
}

/** The point in the middle of an area. */
export function middleOf({ left, top, right, bottom }: Area): readonly [number, number] {
  return [(left + right) / 2, (top + bottom) / 2]
}

/** Whether a point lies in the area, or no further than `slack` outside of it. */
export function holds(area: Area, [x, y]: readonly [number, number], slack = 0): boolean {
  return (
    x >= area.left - slack && x <= area.right + slack && y >= area.top - slack && y <= area.bottom + slack
  )
}

/** The middle value; half of the numbers are no greater. Zero where there are none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
