import type { Area } from "./geometry.ts"
import { type Chunk, chunksOf, GAPS_IN_ROWS, type Line } from "./lines.ts"
import type { Rule } from "./rules.ts"
import { type Run, unbroken } from "./runs.ts"
import type { Table, TableCell } from "./table.ts"
import { isFigure } from "./table-rows.ts"

/**
 * The lines down that a table lacks: where several figures stand side by side in one cell, the gaps that all of them
 * leave open part columns, at the lines of other rows where there are any. Words that reach over such a gap stand in a
 * cell over both columns.
 */
export function missingColumns(table: Table): readonly Rule[] {
  return [...groupsOf(table).values()].flatMap((cells) => {
    const lines = cells.flatMap((cell) => cell.lines)
    const rows = lines.filter((line) => isCrowded(line, cells, table))
    if (rows.length === 0) return []
    const gutters = clearOf(
      guttersOf(
        rows.flatMap((line) => chunksOf(line, GAPS_IN_ROWS)),
        table.area,
      ),
      lines,
    )
    return gutters
      .flatMap((gutter) => linesIn(gutter, table))
      .flatMap((at) =>
        cells
          .filter(({ area }) => area.left < at && at < area.right)
          .filter((cell) => !reachesOver(cell, at))
          .map(({ area }): Rule => ({ direction: "down", at, from: area.top, to: area.bottom })),
      )
  })
}

/** The cells of a table by the columns they cover. */
function groupsOf({ cells }: Table): ReadonlyMap<string, readonly TableCell[]> {
  const groups = new Map<string, TableCell[]>()
  for (const cell of cells) {
    const columns = `${cell.column} ${cell.columnSpan}`
    const group = groups.get(columns)
    if (group === undefined) groups.set(columns, [cell])
    else group.push(cell)
  }
  return groups
}

/** A figure beside something else, where no line parts any columns; else two figures side by side. */
function isCrowded(line: Line, cells: readonly TableCell[], { columns }: Table): boolean {
  const chunks = chunksOf(line)
  const figures = chunks.filter(isFigure).length
  return cells[0]?.columnSpan === columns ? chunks.length > 1 && figures > 0 : figures > 1
}

/** The stretches between left and right that no chunk touches, those at the edges of the table among them. */
function guttersOf(chunks: readonly { readonly area: Area }[], { left, right }: Sides): readonly Gutter[] {
  const sorted = chunks.toSorted((one, other) => one.area.left - other.area.left)
  const gutters: Gutter[] = []
  let reached = left
  for (const { area } of sorted) {
    if (area.left > reached) gutters.push({ left: reached, right: area.left, isEdge: reached === left })
    reached = Math.max(reached, area.right)
  }
  return [...gutters, { left: reached, right, isEdge: true }]
}

type Sides = Pick<Area, "left" | "right">

interface Gutter extends Sides {
  readonly isEdge: boolean
}

/** The gutters without what other lines, those of the header, have in them. */
function clearOf(gutters: readonly Gutter[], lines: readonly Line[]): readonly Gutter[] {
  const words = lines.flatMap(({ runs }) => runs.flatMap(unbroken))
  const inner = gutters.filter(({ isEdge }) => !isEdge)
  const heads = lines
    .map((line) => chunksOf(line, GAPS_IN_ROWS))
    .filter((chunks) => chunks.length === inner.length + 1)
  return gutters.map((gutter) => {
    const index = inner.indexOf(gutter)
    return (index < 0 ? undefined : shared(gutter, heads, index)) ?? narrowed(gutter, words)
  })
}

/** What a gutter shares with the gap at that place in every line that has a word for each column. */
function shared(gutter: Gutter, lines: readonly (readonly Chunk[])[], index: number): Gutter | undefined {
  const left = Math.max(gutter.left, ...lines.map((chunks) => chunks[index]?.area.right ?? 0))
  const right = Math.min(gutter.right, ...lines.map((chunks) => chunks[index + 1]?.area.left ?? 0))
  return right - left > NARROWEST ? { left, right, isEdge: false } : undefined
}

/** The narrowest gap, in points, that a line may lie in. */
const NARROWEST = 1

/** The widest stretch of a gutter that other words leave open, those that reach over all of it aside. */
function narrowed(gutter: Gutter, words: readonly Run[]): Gutter {
  const { left, right } = gutter
  const partly = words.filter(
    ({ area }) => area.right > left && area.left < right && (area.left > left || area.right < right),
  )
  const clear = guttersOf(partly, gutter).map((open) => ({ ...open, right: Math.min(open.right, right) }))
  const widest = clear.toSorted((one, other) => widthOf(other) - widthOf(one))[0]
  return widest && widthOf(widest) > NARROWEST ? { ...widest, isEdge: gutter.isEdge } : gutter
}

function widthOf({ left, right }: Gutter): number {
  return right - left
}

/** Where lines lie in a gutter: those that other rows have there, else one in the middle. */
function linesIn({ left, right, isEdge }: Gutter, { xs }: Table): readonly number[] {
  const known = xs.slice(1, -1).filter((x) => x > left && x < right)
  return known.length > 0 || isEdge ? known : [(left + right) / 2]
}

function reachesOver({ lines }: TableCell, at: number): boolean {
  const words = lines.flatMap(({ runs }) => runs.flatMap(unbroken))
  return words.some(({ area }) => area.left < at && area.right > at)
}
