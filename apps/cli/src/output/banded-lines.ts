import type { Line } from "./paint.ts"
import { type Column, GAP, joined, type LaidColumn, laidOut } from "./table-lines.ts"

/** A table that may be wider than the terminal. */
export interface BandedTable<T> {
  /** What tells the rows apart, at the left of every band. */
  readonly keys: readonly Column<T>[]
  /** In groups that are never parted. */
  readonly groups: readonly (readonly Column<T>[])[]
  readonly rows: readonly T[]
}

/** A table in bands of as many columns as fit, one beneath the other: nothing is cut, and no line breaks. */
export function bandedLines<T>({ keys, groups, rows }: BandedTable<T>, width: number): readonly Line[] {
  const lead = keys.map((column) => laidOut(column, rows))
  const laid = groups.map((group) => group.map((column) => laidOut(column, rows)))
  return bandsOf(laid, width - widthWithGaps(lead)).flatMap((band, index) => [
    ...(index === 0 ? [] : [[]]),
    ...joined(saidIn(band, [...lead, ...band])),
  ])
}

/** Without the rows that say nothing in a band. */
function saidIn(band: readonly LaidColumn[], columns: readonly LaidColumn[]): readonly LaidColumn[] {
  const isSaid = (_: unknown, row: number) => band.some(({ cells }) => cells[row]?.text.trim() !== "")
  return columns.map((column) => ({ ...column, cells: column.cells.filter(isSaid) }))
}

/** At least one group a band, however narrow the room. */
function bandsOf(
  groups: readonly (readonly LaidColumn[])[],
  room: number,
): readonly (readonly LaidColumn[])[] {
  const bands: LaidColumn[][] = [[]]
  for (const group of groups) {
    const band = bands.at(-1) ?? []
    const isFull = widthWithGaps([...band, ...group]) - GAP.length > room
    if (isFull && band.length > 0) bands.push([...group])
    else band.push(...group)
  }
  return bands
}

function widthWithGaps(columns: readonly LaidColumn[]): number {
  return columns.reduce((sum, { width }) => sum + width + GAP.length, 0)
}
