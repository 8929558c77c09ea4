import { alignedAreas } from "./aligned-tables.ts"
import type { Frame } from "./frame.ts"
import { type Area, holds, middleOf, union } from "./geometry.ts"
import { latticeOf } from "./lattice.ts"
import { type Line, linesOf } from "./lines.ts"
import type { Rule } from "./rules.ts"
import { partedAt, type Ruling, rulingsOf } from "./ruling.ts"
import type { Run } from "./runs.ts"
import { type Table, tableOf } from "./table.ts"
import { announcesTable } from "./table-hints.ts"

/** A line of text, or a table, as it stands on a page. */
export type Piece =
  | { readonly kind: "line"; readonly area: Area; readonly line: Line }
  | { readonly kind: "table"; readonly area: Area; readonly table: Table }

/** What stands on a page, in reading order. */
export interface PageLayout {
  readonly number: number
  /** As a reader sees it, in points. */
  readonly width: number
  readonly height: number
  readonly frame: Frame
  readonly pieces: readonly Piece[]
}

/** Tables where lines rule them or figures stand in columns, and the lines of text between. */
export function piecesOf(runs: readonly Run[], rules: readonly Rule[]): readonly Piece[] {
  const tables = withBodies(ruledTables(runs, rules), runs)
  const lines = linesOf(without(runs, tables))
  return [...lines.map(linePiece), ...tables.map(tablePiece)].toSorted(byPlace)
}

function ruledTables(runs: readonly Run[], rules: readonly Rule[]): readonly Table[] {
  if (rules.length === 0) return []
  const tables: Table[] = []
  const titles = linesOf(runs).filter(announcesTable)
  const isText = (area: Area) => titles.some((line) => holds(area, middleOf(line.area)))
  for (const ruling of rulingsOf(rules).flatMap((ruling) => partedAt(ruling, isText))) {
    if (isHatching(ruling) || isFrame(ruling)) continue
    const table = tableOf(ruling, without(runs, tables))
    if (table) tables.push(table)
  }
  return tables
}

/** Lines that part more cells than a page could show words in. */
function isHatching({ across, down }: Ruling): boolean {
  return across.length * down.length > MOST_CELLS
}

const MOST_CELLS = 50_000

/** Lines around something, or over and under it, and none within. */
function isFrame(ruling: Ruling): boolean {
  return latticeOf(ruling).places.length < 2
}

/** Adds the tables that have no lines; where one goes on under a ruled header, they are one table. */
function withBodies(ruled: readonly Table[], runs: readonly Run[]): readonly Table[] {
  return alignedAreas(linesOf(without(runs, ruled))).reduce((tables, area) => {
    const head = tables.find((table) => isRightBelow(area, table.area))
    const ruling = head ? { ...head.ruling, area: union(head.area, area) } : { across: [], down: [], area }
    const others = tables.filter((table) => table !== head)
    const table = tableOf(ruling, without(runs, others))
    return table ? [...others, table] : tables
  }, ruled)
}

/** How far the rows of a table may be below the lines of its header, in points. */
const NEAR = 24

function isRightBelow(area: Area, head: Area): boolean {
  const shared = Math.min(area.right, head.right) - Math.max(area.left, head.left)
  const isBelow = area.top > head.bottom - NEAR && area.top < head.bottom + NEAR
  return isBelow && shared > (head.right - head.left) * 0.7
}

function without(runs: readonly Run[], tables: readonly Table[]): readonly Run[] {
  const taken = new Set(tables.flatMap((table) => table.runs))
  return taken.size === 0 ? runs : runs.filter((run) => !taken.has(run))
}

function linePiece(line: Line): Piece {
  return { kind: "line", area: line.area, line }
}

function tablePiece(table: Table): Piece {
  return { kind: "table", area: table.area, table }
}

function byPlace(one: Piece, other: Piece): number {
  return one.area.top - other.area.top || one.area.left - other.area.left
}
