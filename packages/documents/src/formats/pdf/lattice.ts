import type { Area } from "./geometry.ts"
import type { Rule } from "./rules.ts"
import type { Ruling } from "./ruling.ts"

/** The places of a table: its lines' positions, and the cells between them. */
export interface Lattice {
  /** Where lines down lie, from left to right: one more than there are columns. */
  readonly xs: readonly number[]
  /** Where lines across lie, from the top down: one more than there are rows. */
  readonly ys: readonly number[]
  readonly places: readonly Place[]
}

/** A cell by its top left, with how many rows and columns it covers. */
export interface Place {
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
  readonly area: Area
}

/** Positions nearer than this are one. */
const NEAR = 3

/**
 * The cells that ruling lines part. Where a line between two places is missing they are one cell; a cell is always a
 * rectangle, whatever the lines leave open.
 */
export function latticeOf({ across, down, area }: Ruling): Lattice {
  const xs = positionsOf(down, [area.left, area.right])
  const ys = positionsOf(across, [area.top, area.bottom])
  return { xs, ys, places: placesOf(xs, ys, { across, down }) }
}

/** Where the lines lie, the edges of the table among them. */
function positionsOf(rules: readonly Rule[], edges: readonly number[]): readonly number[] {
  const sorted = [...new Set(rules.map(({ at }) => at))].toSorted((one, other) => one - other)
  const positions: number[] = []
  for (const at of sorted) if (at - (positions.at(-1) ?? -Infinity) > NEAR) positions.push(at)
  const missing = edges.filter((edge) => positions.every((at) => Math.abs(at - edge) > NEAR * 2))
  return [...positions, ...missing].toSorted((one, other) => one - other)
}

function placesOf(
  xs: readonly number[],
  ys: readonly number[],
  rules: Pick<Ruling, "across" | "down">,
): readonly Place[] {
  const columns = xs.length - 1
  const sides = { down: ruledSides(rules.down, xs, ys), across: ruledSides(rules.across, ys, xs) }
  const taken = new Set<number>()
  const places: Place[] = []
  for (let index = 0; index < columns * (ys.length - 1); index++) {
    if (taken.has(index)) continue
    const corner = { row: Math.floor(index / columns), column: index % columns }
    const end = endOf(sides, corner, (row, column) => {
      return row < ys.length - 1 && column < columns && !taken.has(row * columns + column)
    })
    for (let row = corner.row; row < end.row; row++) {
      for (let column = corner.column; column < end.column; column++) taken.add(row * columns + column)
    }
    places.push(placeOf(xs, ys, { corner, end }))
  }
  return places
}

/** A place among the rows and columns that the lines make. */
interface Spot {
  readonly row: number
  readonly column: number
}

/** How far the cell at a corner reaches: to the right, then down, as long as no line is in the way. */
function endOf(sides: Sides, corner: Spot, isFree: (row: number, column: number) => boolean): Spot {
  let column = corner.column + 1
  while (isFree(corner.row, column) && !sides.down(column, corner.row)) column++
  let row = corner.row + 1
  while (isFree(row, corner.column) && goesOn(sides, { row, column: corner.column, right: column })) row++
  return { row, column }
}

interface Sides {
  readonly down: (line: number, row: number) => boolean
  readonly across: (line: number, column: number) => boolean
}

/** Whether the cell above goes on into this row, over all its columns. */
function goesOn({ across, down }: Sides, at: Spot & { readonly right: number }): boolean {
  for (let column = at.column; column < at.right; column++) {
    if (across(at.row, column)) return false
    if (column > at.column && down(column, at.row)) return false
  }
  return true
}

/** Whether a line lies on the side between two positions along it: more than half of the side will do. */
function ruledSides(
  rules: readonly Rule[],
  positions: readonly number[],
  along: readonly number[],
): (line: number, part: number) => boolean {
  const tracks = positions.map((at) => rules.filter((rule) => Math.abs(rule.at - at) <= NEAR))
  return (line, part) => {
    const from = along[part] ?? 0
    const to = along[part + 1] ?? 0
    const covered = (tracks[line] ?? []).reduce(
      (sum, rule) => sum + Math.max(0, Math.min(rule.to, to) - Math.max(rule.from, from)),
      0,
    )
    return covered > (to - from) / 2
  }
}

function placeOf(
  xs: readonly number[],
  ys: readonly number[],
  { corner, end }: { readonly corner: Spot; readonly end: Spot },
): Place {
  const area = {
    left: xs[corner.column] ?? 0,
    right: xs[end.column] ?? 0,
    top: ys[corner.row] ?? 0,
    bottom: ys[end.row] ?? 0,
  }
  // Written out: this is made for every cell, and putting objects together of others takes several times as long.
  const { row, column } = corner
  return { row, column, rowSpan: end.row - row, columnSpan: end.column - column, area }
}
