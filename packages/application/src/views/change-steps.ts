import { add, compare, isZero, type Money, moneyOf, subtract, type Unit } from "@gouji/domain"

import type { WireFigure } from "../wire.ts"
import type { Comparison, Overview } from "./overview.ts"
import { amountIn, type Quantity } from "./quantity.ts"

/** What an amount was before a change and is after it, in yuan. */
export interface Span {
  readonly before: Money
  readonly after: Money
}

/** A change the document tells. */
interface ChangeStep extends Span {
  /** What changed. */
  readonly of: WireFigure
  readonly change: WireFigure
}

/** From last year's total to this year's, change by change, as far as the document tells them. */
export interface ChangeSteps {
  readonly from: NonNullable<Comparison["prior"]>
  readonly whole: Span
  readonly steps: readonly ChangeStep[]
  /** What the changes told leave of the way to this year's total; null where nothing is left. */
  readonly untold: (Span & { readonly amount: Quantity }) | null
  readonly to: WireFigure
}

/** Which way an amount went. */
export function directionOf({ before, after }: Span): "up" | "down" | "same" {
  const way = compare(after, before)
  if (way === 0) return "same"
  return way > 0 ? "up" : "down"
}

/** An amount last year and this; null where one of them is not known. */
export function spanOf({ figure, prior }: Pick<Comparison, "figure" | "prior">): Span | null {
  const before = prior === null ? null : "figure" in prior ? prior.figure.value : prior.inferred.value
  if (before === null || figure.value === null) return null
  return { before: moneyOf(before), after: moneyOf(figure.value) }
}

/** Null where the document does not say what last year's total was, or how any part of it changed. */
export function changeSteps(
  { expenditure, basic, project }: Pick<Overview, "expenditure" | "basic" | "project">,
  unit: Unit,
): ChangeSteps | null {
  const span = expenditure && spanOf(expenditure)
  if (span === null || expenditure?.prior == null) return null
  let reached = span.before
  const steps: ChangeStep[] = []
  for (const part of [basic, project]) {
    if (part?.change?.value == null) continue
    const after = add(reached, moneyOf(part.change.value))
    steps.push({ of: part.figure, change: part.change, before: reached, after })
    reached = after
  }
  if (steps.length === 0) return null
  const rest = subtract(span.after, reached)
  const untold = { before: reached, after: span.after, amount: amountIn(unit, rest, { signed: true }) }
  return {
    from: expenditure.prior,
    steps,
    whole: span,
    untold: isZero(rest) ? null : untold,
    to: expenditure.figure,
  }
}
