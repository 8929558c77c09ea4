import { isRestated } from "../judging/equation.ts"
import { rowsOf } from "./bounds.ts"
import { type Changes, type Row, residualWith } from "./row.ts"
import type { System, Variable } from "./system.ts"

/** What makes something e times less likely, in the unit of costs: ten make it four times less likely. */
const COST_OF_E = 10 / Math.log(4)

/**
 * How much less likely honest rounding is to leave the residuals there would be than those there are; what is violated
 * would have none. A residual of d quanta in a sum of n parts weighs about exp(−6d²/(n+1)): parts are off by a twelfth
 * of a quantum squared each, and the total is rounded once more.
 */
export function roundingCost(system: System, changes: Changes): number {
  let cost = 0
  for (const row of rowsOf(system, [...changes.keys()])) {
    const now = row.isViolated ? 0 : costOf(row, row.residual)
    cost += costOf(row, residualWith(row, changes)) - now
  }
  return cost
}

/** A copy that was cut off instead of rounded. */
const CUT_OFF = 10

function costOf({ equation, parts, limits }: Row, residual: bigint): number {
  if (residual >= limits.equalLow && residual <= limits.equalHigh) return 0
  if (isRestated(equation)) return CUT_OFF
  const quantum = parts[0]?.quantum ?? 0n
  if (quantum === 0n) return 0
  const steps = Number(residual / quantum)
  return (COST_OF_E * 6 * steps * steps) / parts.length
}

/** The cost of one figure having another value. */
export function roundingCostAt(system: System, variable: Variable, value: bigint): number {
  return roundingCost(system, new Map([[variable, value]]))
}
