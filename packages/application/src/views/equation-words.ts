import type { Outcome, WireFigure, WireVerdict } from "../wire.ts"
import { equationOf } from "./equation.ts"
import { nameOf } from "./frames.ts"

/** How the sides stand to one another: no rule in question is drawn as equal. */
const SIGNS = {
  pass: "=",
  "pass-rounded": "≈",
  "pass-unlikely": "≈?",
  fail: "≠",
  "not-applicable": "?",
  "insufficient-data": "?",
  "parse-uncertain": "?",
} as const satisfies Record<Outcome, string>

/** What a verdict is told as an equation with. `operands`: in the order their names under the frames follow. */
export interface EquationOperands {
  readonly figures: ReadonlyMap<string, WireFigure>
  readonly operands: readonly string[]
}

/**
 * Both sides of a verdict by the names under the frames, the same in every language: `A 512.30 ≠ B 336.44 + C 175.80`.
 * Empty where the operands are no two sides of an equation.
 */
export function equationWords(verdict: WireVerdict, { figures, operands }: EquationOperands): string {
  const { left, right } = equationOf(verdict, figures)
  if (right.length === 0) return ""
  const side = (terms: readonly WireFigure[]) =>
    terms.map(({ id, printed, value }) => `${named(operands.indexOf(id))}${printed ?? value}`).join(" + ")
  return `${side(left)} ${SIGNS[verdict.outcome]} ${side(right)}`
}

function named(index: number): string {
  return index === -1 ? "" : `${nameOf(index)} `
}
