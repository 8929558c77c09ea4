import { add, compare, type Money, moneyOf, subtract, sum, UNITS, ZERO } from "@gouji/domain"

import type { WireFigure, WireVerdict } from "../wire.ts"

/**
 * The operands of a verdict as an equation, for drawing. `right` is empty where they do not balance as whole against
 * parts (an upper bound, a rate, a rule about words): then they are a list and the rule's formula says how they relate.
 */
export interface Equation {
  readonly left: readonly WireFigure[]
  readonly right: readonly WireFigure[]
}

/**
 * Tries the ways a sum is written (whole = parts, parts = whole, one = another) and keeps the one whose difference is
 * the verdict's residual to the last digit, so that no equation is drawn that was not checked.
 */
export function equationOf(verdict: WireVerdict, operands: ReadonlyMap<string, WireFigure>): Equation {
  const terms = [...new Set(verdict.figures)].flatMap((id) => operands.get(id) ?? [])
  const amounts = terms.flatMap(({ value }) => (value === null ? [] : [moneyOf(value)]))
  const comparable = verdict.residual !== null && verdict.unit in UNITS && amounts.length === terms.length
  if (!comparable || terms.length < 2) return { left: terms, right: [] }
  const residual = moneyOf(verdict.residual ?? "0")
  const at = [1, terms.length - 1].find((cut) => balances(amounts, cut, residual))
  return at === undefined ? { left: terms, right: [] } : { left: terms.slice(0, at), right: terms.slice(at) }
}

function balances(amounts: readonly Money[], cut: number, residual: Money): boolean {
  const gap = subtract(sum(amounts.slice(0, cut)), sum(amounts.slice(cut)))
  return compare(gap, residual) === 0 || compare(add(gap, residual), ZERO) === 0
}
