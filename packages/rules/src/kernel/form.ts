import type { Figure } from "@gouji/domain"
import { slotOf } from "@gouji/domain"

import { type Matrix, matrixOf, transposed } from "./matrix.ts"
import type { Records } from "./records.ts"

/** A total and its parts, as slots. */
export interface Identity {
  readonly total: string
  readonly parts: readonly string[]
}

/** The sums of one form, which many documents fill in: one matrix for all of them. */
export interface Form {
  readonly slots: readonly string[]
  readonly columnOf: ReadonlyMap<string, number>
  /** Identities by slots: parts add to the residual, totals take from it. */
  readonly matrix: Matrix
  readonly byColumn: Matrix
}

/** One row an identity, in this order. */
export function formOf(identities: readonly Identity[]): Form {
  const slots = [...new Set(identities.flatMap(({ total, parts }) => [total, ...parts]))]
  const columnOf = new Map(slots.map((slot, column) => [slot, column]))
  const entry = (slot: string, weight: number) => ({ column: columnOf.get(slot) ?? -1, weight })
  const matrix = matrixOf(
    identities.map(({ total, parts }) => [entry(total, -1), ...parts.map((part) => entry(part, 1))]),
    slots.length,
  )
  return { slots, columnOf, matrix, byColumn: transposed(matrix) }
}

/**
 * Puts a document's figures into a record; of a slot stated twice the first. False where a figure cannot be held there
 * (finer than the quantum of the records, or too large): that document is for `check` alone, and its record is unknown.
 */
export function bindRecord(
  { columnOf }: Form,
  records: Records,
  given: { readonly record: number; readonly figures: readonly Figure[]; readonly fiscalYear: number },
): boolean {
  records.forget(given.record)
  for (const figure of given.figures) {
    const column = columnOf.get(slotOf(figure, given.fiscalYear))
    if (column === undefined || figure.value === null || records.knows(given.record, column)) continue
    if (!records.put(given.record, column, figure.value)) {
      records.forget(given.record)
      return false
    }
  }
  return true
}
