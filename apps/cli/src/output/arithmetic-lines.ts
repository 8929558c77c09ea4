import {
  arithmeticOf,
  type Difference,
  equationOf,
  nameOf,
  type Outcome,
  type WireFigure,
  type WireVerdict,
} from "@gouji/application"

import type { Phrases } from "../words/phrases.ts"
import { wrapPieces } from "./fit-line.ts"
import { type Line, type Piece, piece } from "./paint.ts"

/** What the arithmetic of a verdict is told with. `operands`: in the order their names under the frames follow. */
export interface Operands {
  readonly figures: ReadonlyMap<string, WireFigure>
  readonly operands: readonly string[]
  readonly say: Phrases
}

/** The two sides of a verdict by the names under the frames, by how much they differ, and how much rounding may leave. */
export function arithmeticLines(
  verdict: WireVerdict,
  given: Operands & { readonly columns: number },
): readonly Line[] {
  const pieces = arithmeticPieces(verdict, given) ?? []
  if (pieces.length === 0) return []
  return wrapPieces(pieces, given.columns - 5).map((line, row) => [
    piece(row === 0 ? "   = " : "     ", "place"),
    ...line,
  ])
}

/** The same as one line, however long; undefined where nothing was computed. */
export function arithmeticPieces(verdict: WireVerdict, given: Operands): readonly Piece[] | undefined {
  const arithmetic = arithmeticOf(verdict, given.figures)
  if (arithmetic === undefined) return undefined
  const { residual, bound, unit } = arithmetic
  const { say } = given
  const told = ({ amount, lastPlaces }: Difference) =>
    `${amount} ${unit}${lastPlaces === null ? "" : say.lastPlace(lastPlaces)}`
  return [
    piece(`${verdict.rule}: `),
    piece(equationWords(verdict, given), "strong"),
    piece(`${say.residual} ${told(residual)}`),
    piece(bound === null ? "" : `  ${say.bound} ${told(bound)}`),
  ]
}

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

/** Empty where the operands are no two sides of an equation. */
function equationWords(verdict: WireVerdict, { figures, operands }: Operands): string {
  const { left, right } = equationOf(verdict, figures)
  if (right.length === 0) return ""
  const side = (terms: readonly WireFigure[]) =>
    terms.map(({ id, printed, value }) => `${named(operands.indexOf(id))}${printed ?? value}`).join(" + ")
  return `${side(left)} ${SIGNS[verdict.outcome]} ${side(right)}  `
}

function named(index: number): string {
  return index === -1 ? "" : `${nameOf(index)} `
}
