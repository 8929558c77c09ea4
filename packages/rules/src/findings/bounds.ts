import type { Bound } from "./elimination.ts"
import { bandOf, type Row } from "./row.ts"
import type { System, Variable } from "./system.ts"

/**
 * What keeps changes of these figures within every row they stand in: the target, and what holds. Rows that are violated
 * for another cause say nothing about this one.
 */
export function boundsOn(
  system: System,
  set: readonly Variable[],
  target: ReadonlySet<Row>,
): readonly Bound[] {
  const bounds = set.flatMap((variable, axis) => floorOf(variable, axis, set.length))
  for (const row of rowsOf(system, set)) {
    if (!row.isViolated || target.has(row)) bounds.push(...bothSides(row, set))
  }
  return bounds
}

/** Every row at least one of the figures weighs in, once. */
export function rowsOf(system: System, set: readonly Variable[]): ReadonlySet<Row> {
  const rows = new Set<Row>()
  for (const variable of set) for (const { row } of system.standingsOf(variable)) rows.add(row)
  return rows
}

function bothSides(row: Row, set: readonly Variable[]): readonly Bound[] {
  const coefficients = set.map(({ figure }) => Number(row.weights.get(figure.id) ?? 0n))
  const { low, high } = bandOf(row, set)
  const origins = [row]
  return [
    { coefficients, limit: high - row.residual, origins },
    { coefficients: coefficients.map((weight) => -weight), limit: row.residual - low, origins },
  ]
}

/** Amounts and numbers of things are not negative. */
function floorOf({ canBeNegative, value }: Variable, axis: number, unknowns: number): readonly Bound[] {
  if (canBeNegative) return []
  const coefficients = Array.from({ length: unknowns }, (_, at) => (at === axis ? -1 : 0))
  return [{ coefficients, limit: value, origins: [] }]
}
