import type { Cell, Row } from "../paper.ts"

/** What stands over a column, from the top: `["项目", "功能分类科目编码", "类"]`. */
export type HeadPath = readonly string[]

/** The rows of a head with several levels: neighbours with the same words over them are merged, short paths reach down. */
export function headRows(paths: readonly HeadPath[]): readonly Row[] {
  const depth = Math.max(...paths.map(({ length }) => length))
  return Array.from({ length: depth }, (_, level) => rowAt(paths, level, depth))
}

function rowAt(paths: readonly HeadPath[], level: number, depth: number): Row {
  const cells: Cell[] = []
  for (let at = 0; at < paths.length; ) {
    const path = paths[at] ?? []
    const width = sameAbove(paths, at, level)
    if (path.length > level)
      cells.push(headCell(path[level] ?? "", path.length - 1 > level ? 1 : depth - level, width))
    at += width
  }
  return cells
}

function headCell(text: string, rowSpan: number, columnSpan: number): Cell {
  return { text, amount: null, rowSpan, columnSpan, align: "center" }
}

/** How many columns from here share all words down to a level. */
function sameAbove(paths: readonly HeadPath[], at: number, level: number): number {
  const own = (paths[at] ?? []).slice(0, level + 1).join("\n")
  let width = 1
  const reaches = (path: HeadPath | undefined) => path !== undefined && path.length > level
  while (
    reaches(paths[at]) &&
    reaches(paths[at + width]) &&
    (paths[at + width] ?? []).slice(0, level + 1).join("\n") === own
  )
    width++
  return width
}
