import type { Figure, FigureId } from "@gouji/domain"

import { roundingBound } from "../exact/rounding-bound.ts"
import { commonPlaces, greatestOf, leastOf, scaled } from "../exact/scaled.ts"
import { decimalsOf } from "../facts/precision.ts"
import { type Equation, type Term, weightOf } from "../judging/equation.ts"
import { evaluate } from "../judging/evaluate.ts"

/** One equation among all that were evaluated, in whole steps of 10^-places. */
export interface Row {
  readonly equation: Equation
  readonly instance: string
  readonly residual: bigint
  readonly isViolated: boolean
  /** How much the residual grows with each of the document's own figures. */
  readonly weights: ReadonlyMap<FigureId, bigint>
}

/** Every equation of a document, violated or not: what a change of a figure has to satisfy. */
export interface System {
  readonly rows: readonly Row[]
  readonly byFigure: ReadonlyMap<FigureId, readonly Row[]>
  readonly figures: ReadonlyMap<FigureId, Variable>
  readonly places: number
}

/** A figure as something that may have another value. */
export interface Variable {
  readonly figure: Figure
  readonly value: bigint
  /** The step its values lie on; at least one. */
  readonly step: bigint
  /** Printed with a fraction of fewer decimals than the document's convention. */
  readonly isShort: boolean
}

/** A verdict by its instance, with the equations it was made of. */
export interface Instance {
  readonly instance: string
  readonly equations: readonly Equation[]
}

/** Brings all equations to one scale. Those that hold are kept: a change must not break them. */
export function systemOf(instances: readonly Instance[]): System {
  const equations = instances.flatMap(({ equations: own }) => own)
  const places = commonPlaces(
    equations.flatMap(({ terms }) => terms.flatMap(({ value, quantum }) => [value, quantum])),
  )
  const rows = instances.flatMap(({ instance, equations: own }) =>
    own.map((equation) => rowOf(equation, instance, places)),
  )
  const terms = equations.flatMap((equation) => ownTerms(equation))
  return {
    rows,
    places,
    byFigure: indexed(rows),
    figures: new Map(terms.map((term) => [term.figure.id, variableOf(term, places)])),
  }
}

/** How far the residual of a row may lie from nought once these figures are other than nought. */
export function bandOf({ equation }: Row, changed: ReadonlySet<FigureId>, places: number): bigint {
  if (equation.model === "derived") return 0n
  const quanta = equation.terms
    .map(({ figure, foreign, value, quantum }) => ({
      counts: (foreign === null && changed.has(figure.id)) || scaled(value, places) !== 0n,
      quantum: scaled(quantum, places),
    }))
    .filter(({ counts }) => counts)
    .map(({ quantum }) => quantum)
  if (equation.model === "independent") return roundingBound(quanta)
  const coarsest = greatestOf(quanta) ?? 0n
  return coarsest === leastOf(quanta) ? 0n : coarsest / 2n
}

/** Whether a row holds with other values in place, judged as any equation is. */
export function holdsWith({ equation }: Row, values: ReadonlyMap<string, string>): boolean {
  return evaluate(equation, values).outcome !== "fail"
}

function rowOf(equation: Equation, instance: string, places: number): Row {
  const weights = new Map<FigureId, bigint>()
  for (const term of ownTerms(equation)) {
    const { id } = term.figure
    weights.set(id, (weights.get(id) ?? 0n) + BigInt(weightOf(term)))
  }
  const residual = equation.terms.reduce(
    (sum, term) => sum + BigInt(weightOf(term)) * scaled(term.value, places),
    0n,
  )
  return { equation, instance, residual, weights, isViolated: evaluate(equation).outcome === "fail" }
}

function ownTerms({ terms }: Equation): readonly Term[] {
  return terms.filter((term) => term.foreign === null)
}

function variableOf({ figure, value, quantum }: Term, places: number): Variable {
  const own = scaled(quantum, places)
  const isShort = figure.quantum !== null && figure.quantum !== quantum && (decimalsOf(figure) ?? 0) > 0
  return { figure, isShort, value: scaled(value, places), step: own > 0n ? own : scaled("1", places) }
}

function indexed(rows: readonly Row[]): ReadonlyMap<FigureId, readonly Row[]> {
  const byFigure = new Map<FigureId, Row[]>()
  for (const row of rows) {
    for (const [id, weight] of row.weights) {
      if (weight !== 0n) byFigure.set(id, [...(byFigure.get(id) ?? []), row])
    }
  }
  return byFigure
}
