import { isAmount } from "./characters.ts"
import { type Area, holds, middleOf } from "./geometry.ts"
import { type Lattice, latticeOf, type Place } from "./lattice.ts"
import { isLeader, type Line, linesOf } from "./lines.ts"
import { missingColumns } from "./missing-columns.ts"
import { missingRows } from "./missing-rows.ts"
import type { Ruling } from "./ruling.ts"
import { partOf, type Run } from "./runs.ts"

/** A table on one page: its cells with the words in them. */
export interface Table {
  /** The lines it was found by. */
  readonly ruling: Ruling
  readonly area: Area
  /** Where lines down lie, from left to right. */
  readonly xs: readonly number[]
  readonly rows: number
  readonly columns: number
  readonly cells: readonly TableCell[]
  /** The runs that stand in it, as they were before any was parted at a line. */
  readonly runs: readonly Run[]
}

/** A cell and its lines of words, from the top down. */
export interface TableCell extends Place {
  readonly lines: readonly Line[]
}

/**
 * The table that ruling lines and the words between them make, rules that are missing put in where the figures show
 * them; null where it is none: a frame around text, an empty form, leaders of a table of contents.
 */
export function tableOf(ruling: Ruling, runs: readonly Run[]): Table | null {
  const inside = runs.filter((run) => holds(ruling.area, middleOf(run.area), SLACK))
  if (inside.length < 2) return null
  const printed = filled(ruling, inside)
  const rows = missingRows(printed)
  const banded = withRules(printed, { across: rows, down: [] })
  const columns = missingColumns(banded)
  const table = withRules(banded, { across: [], down: columns })
  return isTable(table) ? { ...table, ruling } : null
}

/** The table with more lines in it; most tables lack none. */
function withRules(table: Table, { across, down }: Pick<Ruling, "across" | "down">): Table {
  if (across.length + down.length === 0) return table
  const { ruling, runs } = table
  return filled({ ...ruling, across: [...ruling.across, ...across], down: [...ruling.down, ...down] }, runs)
}

/** How far words may lie outside of the lines around them. */
const SLACK = 2

function filled(ruling: Ruling, runs: readonly Run[]): Table {
  const lattice = latticeOf(ruling)
  const words = new Map<Place, Run[]>()
  for (const run of runs.flatMap((run) => splitAtLines(run, lattice.xs))) {
    const place = placeFor(run, lattice)
    const others = place && words.get(place)
    if (others) others.push(run)
    else if (place) words.set(place, [run])
  }
  return {
    ruling,
    area: ruling.area,
    xs: lattice.xs,
    rows: lattice.ys.length - 1,
    columns: lattice.xs.length - 1,
    cells: lattice.places.map((place) => cellAt(place, words.get(place))),
    runs,
  }
}

/** Written out, as places are. */
function cellAt(place: Place, words: readonly Run[] | undefined): TableCell {
  const { row, column, rowSpan, columnSpan, area } = place
  return { row, column, rowSpan, columnSpan, area, lines: words === undefined ? NONE : linesOf(words) }
}

const NONE: readonly Line[] = []

/** pdfjs joins words of neighbouring cells that stand close; where a line passes near a blank, they part there. */
function splitAtLines(run: Run, xs: readonly number[]): readonly Run[] {
  if (!run.text.includes(" ")) return [run]
  for (const x of xs) {
    if (x <= run.area.left || x >= run.area.right) continue
    const parts = [...run.text.matchAll(/\s+/g)].map(({ index, 0: gap }) => [
      partOf(run, 0, index),
      partOf(run, index + gap.length, run.text.length),
    ])
    const near = parts.find(
      ([before, after]) =>
        before && after && before.area.right <= x + run.size && after.area.left >= x - run.size,
    )
    if (near?.[0] && near[1]) return [near[0], ...splitAtLines(near[1], xs)]
  }
  return [run]
}

/** The cell of a run: figures end in theirs, words begin in theirs, and what is set in the middle has its middle there. */
function placeFor(run: Run, { places }: Lattice): Place | undefined {
  const { left, right, top, bottom } = run.area
  const y = (top + bottom) / 2
  const inset = Math.min(run.size, right - left) / 2
  const at = (x: number) => {
    const point = [x, y] as const
    return places.find(({ area }) => holds(area, point))
  }
  const centred = at((left + right) / 2)
  if (centred && (contains(centred.area, run.area) || isCentred(centred.area, run.area))) return centred
  return at(isAmount(run.text) ? right - inset : left + inset) ?? centred ?? nearest(places, run)
}

function contains(outer: Area, inner: Area): boolean {
  return inner.left >= outer.left - SLACK && inner.right <= outer.right + SLACK
}

function isCentred(outer: Area, inner: Area): boolean {
  return Math.abs(outer.left + outer.right - inner.left - inner.right) <= SLACK * 2
}

/** For words that stick out of the table by a hair. */
function nearest(places: readonly Place[], run: Run): Place | undefined {
  const [x, y] = middleOf(run.area)
  const distance = ({ area }: Place) =>
    Math.max(area.left - x, x - area.right, 0) + Math.max(area.top - y, y - area.bottom, 0)
  return places.toSorted((one, other) => distance(one) - distance(other))[0]
}

/** Filled cells side by side in a grid of more than a single cell. */
function isTable({ rows, columns, cells }: Table): boolean {
  const full = cells.filter(({ lines }) => lines.length > 0)
  if (columns < 2 || full.length < 2 || rows * columns < 3) return false
  return !full.some(({ lines }) => lines.some(isLeader))
}
