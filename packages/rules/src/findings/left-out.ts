import { isRestated } from "../judging/equation.ts"
import type { Edit } from "./edits.ts"
import { contains } from "./interval.ts"
import { roundingCostAt } from "./rounding-cost.ts"
import type { Part, Row } from "./row.ts"
import { holdsAt, type Settling } from "./settling.ts"
import type { System, Variable } from "./system.ts"

/** As likely as one wrong digit. */
export const LEFT_OUT = 10

/** What a total would be had a part that is listed not been left out of it, or not been counted twice. */
export function leftOutOf(system: System, settling: Settling): readonly Edit[] {
  const { variable, rows } = settling
  const sums = rows.filter((row) => totalOf(row) === variable)
  return sums.flatMap((row) =>
    partsOf(row).flatMap((part) => {
      const share = part.weight * part.value
      const left = { kind: "row-left-out" as const, value: variable.value + share }
      const twice = { kind: "row-counted-twice" as const, value: variable.value - share }
      return [left, twice].flatMap(({ kind, value }) => {
        const best = nearby(system, settling, value)
        return best === undefined
          ? []
          : [{ kind, about: [part.variable.figure.id], ...best, cost: LEFT_OUT + best.cost }]
      })
    }),
  )
}

/** The one total of a sum; undefined where the row is no such sum, or the total stands in another paper. */
export function totalOf({ equation, parts }: Row): Variable | undefined {
  if (isRestated(equation)) return undefined
  const [total, ...others] = parts.filter(({ side }) => side === "stated")
  const isSum = total !== undefined && others.length === 0 && parts.length > 1
  return isSum ? (total.variable ?? undefined) : undefined
}

/** The parts of a sum that are not nought and stand in this paper. */
export function partsOf({ parts }: Row): readonly (Part & { readonly variable: Variable })[] {
  return parts.flatMap((part) =>
    part.side === "computed" && part.value !== 0n && part.variable !== null
      ? [{ ...part, variable: part.variable }]
      : [],
  )
}

/** A sum of rounded parts may be a step off the total that was meant. */
function nearby(system: System, settling: Settling, value: bigint): Pick<Edit, "value" | "cost"> | undefined {
  const { variable, interval } = settling
  const [best] = [value, value - variable.step, value + variable.step]
    .filter((each) => contains(interval, each) && holdsAt(system, settling, each))
    .map((each) => ({ value: each, cost: roundingCostAt(system, variable, each) }))
    .sort((a, b) => a.cost - b.cost)
  return best
}
