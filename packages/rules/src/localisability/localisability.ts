import type { Disclosure, FigureId } from "@gouji/domain"

import { CATALOGUE } from "../catalogue/index.ts"
import { factsOf } from "../facts/facts.ts"
import { grouped } from "../facts/grouped.ts"
import { inapplicable } from "../judging/applicability.ts"
import { type Equation, weightOf } from "../judging/equation.ts"
import { judge } from "../judging/judge.ts"
import type { Held } from "../judging/judgement.ts"
import { isCheck, type Rule } from "../rule.ts"

/** What would become of an error in one figure of a document of this form, were all else right. */
export interface Localisability {
  readonly figure: FigureId
  /** How many equations it weighs in. In none, an error would not be seen. */
  readonly equations: number
  /** Whether an error larger than rounding explains would break an equation. */
  readonly detected: boolean
  /** Whether no other figure alone would then explain what is broken. */
  readonly located: boolean
  /** The figures an error would look just the same in, in the order of the document. */
  readonly alike: readonly FigureId[]
}

/**
 * For every figure of a disclosure, in its order, whether a single error in it would be seen, and told from an error in any
 * other. A property of the equations and not of the amounts, so one document speaks for all that are filled in alike;
 * what cannot be negative, and rules that are no equations, may tell more apart than is promised here.
 */
export function localisability({
  disclosure,
  related = [],
  catalogue = CATALOGUE,
}: {
  readonly disclosure: Disclosure
  readonly related?: readonly Disclosure[]
  readonly catalogue?: readonly Rule[]
}): readonly Localisability[] {
  const held: Held = { facts: factsOf(disclosure), related: related.map(factsOf) }
  const equations = catalogue
    .filter((rule) => isCheck(rule) && inapplicable(rule.applies, disclosure) === undefined)
    .flatMap((rule) => judge(rule.holds, held).flatMap((judgement) => judgement.equations))
  return localisabilityOf(
    held.facts.figures.map(({ id }) => id),
    equations,
  )
}

/** The same for figures bound by these equations. */
function localisabilityOf(
  figures: readonly FigureId[],
  equations: readonly Equation[],
): readonly Localisability[] {
  const columns = columnsOf(equations)
  const groups = grouped(figures, (figure) => directionOf(columns.get(figure)))
  return figures.map((figure) => {
    const column = columns.get(figure)
    if (column === undefined) return { figure, equations: 0, detected: false, located: false, alike: [] }
    const alike = (groups.get(directionOf(column)) ?? []).filter((other) => other !== figure)
    return { figure, equations: column.size, detected: true, located: alike.length === 0, alike }
  })
}

/** What one more of a figure adds to each equation it weighs in. */
type Column = ReadonlyMap<number, number>

function columnsOf(equations: readonly Equation[]): ReadonlyMap<FigureId, Column> {
  const columns = new Map<FigureId, Map<number, number>>()
  for (const [row, { terms }] of equations.entries()) {
    for (const term of terms) {
      if (term.foreign !== null) continue
      const column = columns.get(term.figure.id) ?? new Map<number, number>()
      columns.set(term.figure.id, column.set(row, (column.get(row) ?? 0) + weightOf(term)))
    }
  }
  return new Map([...columns].flatMap(([figure, column]) => withoutNoughts(figure, column)))
}

/** A figure that stands on both sides of an equation does not weigh in it. */
function withoutNoughts(figure: FigureId, column: Column): readonly (readonly [FigureId, Column])[] {
  const weights = [...column].filter(([, weight]) => weight !== 0)
  return weights.length === 0 ? [] : [[figure, new Map(weights)]]
}

/** The same for columns that are multiples of each other: errors in the one look like errors in the other. */
function directionOf(column: Column | undefined): string {
  const weights = [...(column ?? [])]
  const [, first] = weights[0] ?? [0, 1]
  const divisor = weights.reduce((common, [, weight]) => commonDivisor(common, Math.abs(weight)), 0)
  return weights.map(([row, weight]) => `${row}:${(weight / divisor) * Math.sign(first)}`).join()
}

function commonDivisor(a: number, b: number): number {
  return b === 0 ? a : commonDivisor(b, a % b)
}
