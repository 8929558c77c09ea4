import { isZero, type Money, moneyOf, parentOf, subjectName, subtract, sum } from "@gouji/domain"

import type { CheckedDocument, WireFigure } from "../wire.ts"
import { percentage } from "./percentage.ts"
import { amountIn, type Quantity } from "./quantity.ts"

/** A subject of spending (类, 款 or 项), and those under it. */
export interface SpendingNode {
  readonly code: string
  /** Its name in the document's year; null for a code no classification has. */
  readonly name: string | null
  readonly figure: WireFigure
  /** In per cent of all spending; null where that is nought. */
  readonly share: string | null
  /** In the order of their codes, as tables have them. */
  readonly children: readonly SpendingNode[]
  /** What the subjects under it leave of it; null where nothing is left, or there are none. */
  readonly residual: Quantity | null
}

/** All spending by function, down to the smallest subject a table lists. */
export interface SpendingTree {
  readonly total: WireFigure
  readonly roots: readonly SpendingNode[]
  readonly residual: Quantity | null
}

/** Tables that list spending by subject, the widest first, with what their amounts are of. */
const SOURCES = [
  { place: "T.E", concept: "exp.total" },
  { place: "T.G", concept: "gpb.exp" },
] as const

/** The tree of the first table that has one; null where none lists subjects under subjects. */
export function spendingTree({ figures, disclosure }: CheckedDocument): SpendingTree | null {
  for (const source of SOURCES) {
    const rows = figures.filter((figure) => isOf(source, figure, disclosure.fiscalYear))
    const total = rows.find(({ qualifiers }) => qualifiers.function === undefined)
    const byCode = new Map(rows.toReversed().map((figure) => [figure.qualifiers.function ?? "", figure]))
    byCode.delete("")
    if (total?.value != null && [...byCode.keys()].some((code) => byCode.has(parentOf(code) ?? "")))
      return treeOf(total, byCode, disclosure)
  }
  return null
}

/** Subjects and nothing narrower. */
function isOf(source: (typeof SOURCES)[number], figure: WireFigure, fiscalYear: number): boolean {
  const { function: _, ...narrower } = figure.qualifiers
  return (
    figure.place === source.place &&
    figure.concept === source.concept &&
    figure.measure === "amount" &&
    figure.year === fiscalYear &&
    figure.value !== null &&
    Object.keys(narrower).length === 0
  )
}

function treeOf(
  total: WireFigure,
  byCode: ReadonlyMap<string, WireFigure>,
  { fiscalYear, unitOfAccount }: CheckedDocument["disclosure"],
): SpendingTree {
  const whole = yuanOf(total)
  const codes = [...byCode.keys()].sort()
  const under = (code: string | null): readonly SpendingNode[] =>
    codes
      .filter((one) => nearest(one) === code)
      .flatMap((one) => byCode.get(one) ?? [])
      .map(node)
  const nearest = (code: string): string | null => {
    const above = parentOf(code)
    return above === null || byCode.has(above) ? above : nearest(above)
  }
  const left = (of: WireFigure, parts: readonly SpendingNode[]): Quantity | null => {
    const rest = subtract(yuanOf(of), sum(parts.map(({ figure }) => yuanOf(figure))))
    return parts.length === 0 || isZero(rest) ? null : amountIn(unitOfAccount, rest, { signed: true })
  }
  const node = (figure: WireFigure): SpendingNode => {
    const code = figure.qualifiers.function ?? ""
    const children = under(code)
    return {
      code,
      name: subjectName("functional", code, fiscalYear) ?? null,
      figure,
      share: percentage(yuanOf(figure), whole),
      children,
      residual: left(figure, children),
    }
  }
  const roots = under(null)
  return { total, roots, residual: left(total, roots) }
}

function yuanOf({ value }: WireFigure): Money {
  return moneyOf(value ?? "0")
}
