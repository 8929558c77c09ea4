import type { Evidence, Figure, FigureId } from "@gouji/domain"

/** The number in `f12`: ids are given in reading order. */
export function ordinal(id: FigureId): number {
  return Number(id.slice(1))
}

/** Orders figures as a reader meets them: running text first by position, then cells, then by id. */
export function byReadingOrder(a: Figure, b: Figure): number {
  return compareEvidence(a.evidence[0], b.evidence[0]) || ordinal(a.id) - ordinal(b.id)
}

/** Orders places as a reader meets them; what has no place comes last. */
export function compareEvidence(a: Evidence | undefined, b: Evidence | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined)
  if (a.kind === "text") return b.kind === "text" ? a.start - b.start || a.end - b.end : -1
  if (b.kind === "text") return 1
  return (
    (a.page ?? 0) - (b.page ?? 0) || compareText(a.table, b.table) || a.row - b.row || a.column - b.column
  )
}

/** Plain order of code units: the same in every locale. */
function compareText(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
