import { amountIn, amountLabel } from "@gouji/application"
import type { Money } from "@gouji/domain"

import type { Language } from "../language.ts"
import { ASK } from "../words/ask.ts"
import { wrapPieces } from "./fit-line.ts"
import { type Line, type Piece, piece, type Role } from "./paint.ts"
import { wrap } from "./width.ts"

/** An amount in 万元 with all its decimals. Its minus is the one every terminal draws one column wide. */
export function amountText(amount: Money, { signed = false } = {}): string {
  const { sign, printed } = amountIn("万元", amount, { signed })
  return `${sign === "−" ? "-" : sign}${printed}`
}

/** An amount of a paper; one that the paper does not state is told in words. */
export function amountPiece(
  amount: Money | null | undefined,
  language: Language,
  role: Role = "plain",
): Piece {
  return amount == null ? piece(ASK[language].unstated, "muted") : piece(amountText(amount), role)
}

/** What an amount is called over a column or before a row: without the quotes whose width terminals disagree on. */
export function amountTitle(name: string, language: Language): string {
  return amountLabel(name)[language].replace(/[“”]/g, "")
}

/** What is told in words instead of an amount somewhere in a table. */
export interface Gaps {
  readonly unstated: boolean
  readonly noPaper: boolean
  /** Main amounts that no paper states, and that are not in the table. */
  readonly notShown: readonly string[]
}

/** What a reader of amounts has to know: the unit, and what the words among them mean. */
export function amountNotes(gaps: Gaps, language: Language, columns: number): readonly Line[] {
  const words = ASK[language]
  const notes = [
    words.unit,
    ...(gaps.unstated ? [words.legend.unstated] : []),
    ...(gaps.noPaper ? [words.legend.noPaper] : []),
  ]
  return [
    ...notes.flatMap((note) => wrap(note, columns).map(({ text }) => [piece(text, "muted")])),
    ...(gaps.notShown.length > 0 ? notShownLines(gaps.notShown, language, columns) : []),
  ]
}

/** No name is broken. */
function notShownLines(names: readonly string[], language: Language, columns: number): readonly Line[] {
  const labels = names.map((name, index) => {
    const end = index === names.length - 1 ? "" : language === "zh" ? "、" : ", "
    return piece(`${amountTitle(name, language)}${end}`, "muted")
  })
  return wrapPieces([piece(ASK[language].notShown, "muted"), ...labels], columns)
}
