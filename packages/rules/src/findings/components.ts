import type { FigureId } from "@gouji/domain"

import type { Row } from "./row.ts"

/** Rows by what hangs together through figures they share; in the order given. */
export function componentsOf(rows: readonly Row[]): readonly (readonly Row[])[] {
  const byFigure = new Map<FigureId, Row[]>()
  for (const row of rows) {
    for (const { figure } of row.variables) {
      const own = byFigure.get(figure.id)
      if (own === undefined) byFigure.set(figure.id, [row])
      else own.push(row)
    }
  }
  const seen = new Set<Row>()
  return rows.flatMap((row) => {
    const reached = reachedFrom(row, byFigure, seen)
    return reached.size === 0 ? [] : [rows.filter((each) => reached.has(each))]
  })
}

/** The row and all it leads to that was not seen before. */
function reachedFrom(start: Row, byFigure: ReadonlyMap<FigureId, readonly Row[]>, seen: Set<Row>): Set<Row> {
  const reached = new Set<Row>()
  const waiting = [start]
  for (let row = waiting.pop(); row !== undefined; row = waiting.pop()) {
    if (seen.has(row)) continue
    seen.add(row)
    reached.add(row)
    waiting.push(...row.variables.flatMap(({ figure }) => byFigure.get(figure.id) ?? []))
  }
  return reached
}
