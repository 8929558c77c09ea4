import { byReadingOrder } from "../facts/reading-order.ts"
import { type Edit, likeliestEdit } from "./edits.ts"
import type { Settling } from "./settle-single.ts"
import type { System } from "./system.ts"

/** A figure whose change would settle a cause, with the likeliest change of its digits. */
export interface Suspect {
  readonly settling: Settling
  readonly edit: Edit
  /** Whether it is the total in an equation it would settle: slips are likelier in one of many parts. */
  readonly isTotal: boolean
}

/** Looks for the likeliest edit, which is the costly part. */
export function suspectOf(system: System, settling: Settling): Suspect {
  const { id } = settling.variable.figure
  const isTotal = settling.rows.some(({ equation }) =>
    equation.terms.some(
      ({ figure, side }) => figure.id === id && side === "stated" && equation.model !== "copied",
    ),
  )
  return { settling, isTotal, edit: likeliestEdit(system, settling) }
}

/** Fewest edits of what is printed first; then parts before totals, doubtful readings before sure ones, text order. */
export function compareSuspects(a: Suspect, b: Suspect): number {
  const [one, other] = [a.settling.variable.figure, b.settling.variable.figure]
  return (
    a.edit.cost - b.edit.cost ||
    Number(a.isTotal) - Number(b.isTotal) ||
    one.confidence - other.confidence ||
    byReadingOrder(one, other)
  )
}
