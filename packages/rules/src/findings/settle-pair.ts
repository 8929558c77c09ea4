import type { FigureId } from "@gouji/domain"

import { bandOf, type Row, type System, type Variable } from "./system.ts"

/** a·x + b·y ≤ c, over changes x and y of two figures. */
interface Bound {
  readonly a: bigint
  readonly b: bigint
  readonly c: bigint
}

/**
 * Whether changing both figures can settle all these rows while every row that held still holds. Exact over the
 * rationals, by elimination (Fourier and Motzkin).
 */
export function settlesPair(
  system: System,
  [first, second]: readonly [FigureId, FigureId],
  violated: readonly Row[],
): boolean {
  const [x, y] = [system.figures.get(first), system.figures.get(second)]
  if (x === undefined || y === undefined) return false
  const touched = new Set([...(system.byFigure.get(first) ?? []), ...(system.byFigure.get(second) ?? [])])
  if (!violated.every((row) => touched.has(row))) return false
  const binding = [...touched].filter((row) => !row.isViolated || violated.includes(row))
  const bounds = [
    ...binding.flatMap((row) => boundsOf(system, row, [x, y])),
    ...possible(x, "x"),
    ...possible(y, "y"),
  ]
  return isFeasible(eliminate(bounds))
}

function boundsOf(system: System, row: Row, [x, y]: readonly [Variable, Variable]): readonly Bound[] {
  const [a, b] = [row.weights.get(x.figure.id) ?? 0n, row.weights.get(y.figure.id) ?? 0n]
  const changed = new Set([...(a === 0n ? [] : [x.figure.id]), ...(b === 0n ? [] : [y.figure.id])])
  const band = bandOf(row, changed, system.places)
  return [
    { a, b, c: band - row.residual },
    { a: -a, b: -b, c: band + row.residual },
  ]
}

/** Amounts and numbers of things are not negative. */
function possible({ figure, value }: Variable, axis: "x" | "y"): readonly Bound[] {
  if (figure.measure !== "amount" && figure.measure !== "count") return []
  return [axis === "x" ? { a: -1n, b: 0n, c: value } : { a: 0n, b: -1n, c: value }]
}

/** What the bounds leave of x alone. */
function eliminate(bounds: readonly Bound[]): readonly Bound[] {
  const above = bounds.filter(({ b }) => b > 0n)
  const below = bounds.filter(({ b }) => b < 0n)
  const crossed = above.flatMap((over) =>
    below.map((under) => ({
      a: over.a * -under.b + under.a * over.b,
      b: 0n,
      c: over.c * -under.b + under.c * over.b,
    })),
  )
  return [...bounds.filter(({ b }) => b === 0n), ...crossed]
}

function isFeasible(bounds: readonly Bound[]): boolean {
  if (bounds.some(({ a, c }) => a === 0n && c < 0n)) return false
  const upper = bounds.filter(({ a }) => a > 0n)
  const lower = bounds.filter(({ a }) => a < 0n)
  // x ≤ c/a and x ≥ c'/a' with a' < 0: together c'/a' ≤ c/a, both sides times −a·a' > 0.
  return upper.every((over) => lower.every((under) => -under.c * over.a <= over.c * -under.a))
}
