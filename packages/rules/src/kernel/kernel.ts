import type { Figure, FigureId } from "@gouji/domain"

import { mostPlaces } from "../exact/steps.ts"
import { type Equation, type Term, weightOf } from "../judging/equation.ts"
import { type Entry, type Matrix, matrixOf, transposed } from "./matrix.ts"

/** The equations of one document bound to its figures, once: what every evaluation and every edit works on. */
export interface Kernel {
  readonly equations: readonly Equation[]
  /** Equations by figures. */
  readonly matrix: Matrix
  /** Figures by equations. */
  readonly byColumn: Matrix
  /** A term of each column, with its printed value and quantum. */
  readonly terms: readonly Term[]
  /** Columns of the document's own figures; those of other papers have none and cannot be edited. */
  readonly columnOf: ReadonlyMap<FigureId, number>
  /** The fewest decimals that hold every value and quantum. */
  readonly places: number
}

/** One row an equation, in this order; one column a figure. */
export function kernelOf(equations: readonly Equation[]): Kernel {
  const columns = new Map<FigureId | Figure, number>()
  const terms: Term[] = []
  const columnFor = (term: Term): number => {
    // Ids are unique in their own document only.
    const key = term.foreign === null ? term.figure.id : term.figure
    const known = columns.get(key)
    if (known !== undefined) return known
    columns.set(key, terms.length)
    return terms.push(term) - 1
  }
  const rows = equations.map((equation) =>
    equation.terms.map((term): Entry => ({ column: columnFor(term), weight: weightOf(term) })),
  )
  const matrix = matrixOf(rows, terms.length)
  return {
    equations,
    matrix,
    byColumn: transposed(matrix),
    terms,
    columnOf: new Map(
      [...columns].flatMap(([key, column]) => (typeof key === "string" ? [[key, column]] : [])),
    ),
    places: mostPlaces(terms.flatMap(({ value, quantum }) => [value, quantum])),
  }
}
