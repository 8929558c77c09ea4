import {
  arithmeticOf,
  type Difference,
  type EquationOperands,
  equationWords,
  type WireVerdict,
} from "@gouji/application"

import type { Phrases } from "../words/phrases.ts"
import { wrapPieces } from "./fit-line.ts"
import { type Line, type Piece, piece } from "./paint.ts"

/** What the arithmetic of a verdict is told with. */
export interface Operands extends EquationOperands {
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
  const equation = equationWords(verdict, given)
  const told = ({ amount, lastPlaces }: Difference) =>
    `${amount} ${unit}${lastPlaces === null ? "" : say.lastPlace(lastPlaces)}`
  return [
    piece(`${verdict.rule}: `),
    piece(equation === "" ? "" : `${equation}  `, "strong"),
    piece(`${say.residual} ${told(residual)}`),
    piece(bound === null ? "" : `  ${say.bound} ${told(bound)}`),
  ]
}
