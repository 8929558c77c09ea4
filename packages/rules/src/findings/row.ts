import type { FigureId } from "@gouji/domain"

import { type Addend, type Limits, limitsOf } from "../exact/limits.ts"
import { ordinal } from "../facts/reading-order.ts"
import type { Equation, Term } from "../judging/equation.ts"
import { mannerOf } from "../judging/evaluate.ts"
import type { Variable } from "./system.ts"

/** One term of an equation in whole steps; `variable` is null where it stands in another paper. */
export interface Part extends Addend {
  readonly side: Term["side"]
  readonly variable: Variable | null
}

/** Other values for some figures. */
export type Changes = ReadonlyMap<Variable, bigint>

/** The residuals with which a row holds, both ends included. */
export type Band = Pick<Limits<bigint>, "low" | "high">

/** One equation among all that were evaluated, in whole steps. */
export interface Row {
  readonly equation: Equation
  readonly instance: string
  readonly parts: readonly Part[]
  /** Computed − stated. */
  readonly residual: bigint
  readonly isViolated: boolean
  /** The document's own figures that weigh in it, in reading order. */
  readonly variables: readonly Variable[]
  /** How much the residual grows with each of them. */
  readonly weights: ReadonlyMap<FigureId, bigint>
  readonly limits: Limits<bigint>
}

interface Making extends Pick<Row, "equation" | "parts" | "instance"> {
  readonly isFailed: boolean
}

/** A row holds unless its verdict failed and it is one of the equations that made it fail. */
export function rowOf({ equation, parts, instance, isFailed }: Making): Row {
  const weights = new Map<FigureId, bigint>()
  const variables = new Map<FigureId, Variable>()
  let residual = 0n
  for (const { variable, weight, value } of parts) {
    residual += weight * value
    if (variable === null) continue
    const { id } = variable.figure
    variables.set(id, variable)
    weights.set(id, (weights.get(id) ?? 0n) + weight)
  }
  for (const [id, weight] of weights) if (weight === 0n) weights.delete(id)
  const limits = limitsOf(parts, mannerOf(equation))
  const ids = [...weights.keys()].sort((a, b) => ordinal(a) - ordinal(b))
  return {
    equation,
    instance,
    parts,
    residual,
    weights,
    limits,
    isViolated: isFailed && !isWithin(limits, residual),
    variables: ids.flatMap((id) => variables.get(id) ?? []),
  }
}

/** The residuals a row may have once these figures are other than nought; a row that holds may stay as it is. */
export function bandOf(row: Row, changed: readonly Variable[]): Band {
  const isNew = changed.some(({ value, figure }) => value === 0n && row.weights.has(figure.id))
  if (!isNew) return withItself(row, row.limits)
  const parts = row.parts.map((part) =>
    part.value === 0n && part.variable !== null && changed.includes(part.variable)
      ? { ...part, value: 1n }
      : part,
  )
  return withItself(row, limitsOf(parts, mannerOf(row.equation)))
}

/** Whether a row holds with other values in place, judged as any equation is. */
export function holds(row: Row, changes: Changes): boolean {
  const residual = residualWith(row, changes)
  if (residual === row.residual && !row.isViolated) return true
  return isWithin(limitsWith(row, changes), residual)
}

/** Computed − stated with other values in place. */
export function residualWith({ residual, weights }: Row, changes: Changes): bigint {
  let changed = residual
  for (const [variable, value] of changes) {
    const weight = weights.get(variable.figure.id)
    if (weight !== undefined) changed += weight * (value - variable.value)
  }
  return changed
}

/** The residuals a row may have were there one more addend in it, which was rounded as well. */
export function bandBeside({ parts, equation }: Row, addend: Addend): Band {
  return limitsOf([...parts, addend], mannerOf(equation))
}

/** Whether a residual is one a row may have. */
export function isWithin({ low, high }: Band, residual: bigint): boolean {
  return low <= residual && residual <= high
}

/** Only a figure that becomes nought, or was, or changes sides changes them. */
function limitsWith(row: Row, changes: Changes): Band {
  const isAsBefore = [...changes].every(
    ([variable, value]) => !row.weights.has(variable.figure.id) || signOf(value) === signOf(variable.value),
  )
  if (isAsBefore) return row.limits
  const parts = row.parts.map((part) => {
    const value = part.variable === null ? undefined : changes.get(part.variable)
    return value === undefined ? part : { ...part, value }
  })
  return limitsOf(parts, mannerOf(row.equation))
}

function signOf(value: bigint): number {
  return Number(value > 0n) - Number(value < 0n)
}

function withItself({ isViolated, residual }: Row, band: Band): Band {
  if (isViolated || isWithin(band, residual)) return band
  return residual < 0n ? { low: residual, high: band.high } : { low: band.low, high: residual }
}
