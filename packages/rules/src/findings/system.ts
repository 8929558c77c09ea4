import type { Figure, FigureId } from "@gouji/domain"

import { absolute, placesOf } from "../exact/scaled.ts"
import { stepsOf } from "../exact/steps.ts"
import { grouped } from "../facts/grouped.ts"
import { decimalsOf } from "../facts/precision.ts"
import { ordinal } from "../facts/reading-order.ts"
import { type Equation, type Term, weightOf } from "../judging/equation.ts"
import { type Part, type Row, rowOf } from "./row.ts"
import type { Surroundings } from "./surroundings.ts"

/** A figure as something that may have another value, in whole steps of the system. */
export interface Variable {
  readonly figure: Figure
  readonly value: bigint
  /** The step its values lie on; at least one. */
  readonly step: bigint
  /** How exact it is; nought for what is exact. */
  readonly quantum: bigint
  /** Amounts and numbers of things are not negative; changes may be. */
  readonly canBeNegative: boolean
  /** Printed with a fraction of fewer decimals than the document's convention. */
  readonly isShort: boolean
}

/** A row a figure stands in, and what one more of the figure adds to its residual. */
export interface Standing {
  readonly row: Row
  readonly weight: bigint
}

/** A verdict by its instance, with the equations it was made of, and whether it came out as a failure. */
export interface Instance {
  readonly instance: string
  readonly equations: readonly Equation[]
  readonly isFailed: boolean
}

interface Placed {
  readonly equation: Equation
  readonly of: Instance
}

/**
 * Every equation of a document, violated or not: what a change of a figure has to satisfy. All are on one scale of
 * 10^-places. An equation becomes a row of whole numbers when it is first asked for, so that what no suspect touches
 * costs nothing.
 */
export class System {
  readonly places: number
  readonly violated: readonly Row[]
  readonly surroundings: Surroundings
  /** How many sets may still be tried: a document that is off everywhere is not searched for ever. */
  readonly effort = { left: MOST_TRIED }
  private readonly placed: ReadonlyMap<FigureId, readonly Placed[]>
  private readonly rows = new Map<Equation, Row>()
  private readonly variables = new Map<FigureId, Variable>()
  private readonly standings = new Map<FigureId, readonly Standing[]>()
  private readonly steps = new Map<string, bigint>()
  private byAmount: ReadonlyMap<bigint, readonly Figure[]> | undefined

  constructor(instances: readonly Instance[], surroundings: Surroundings) {
    this.surroundings = surroundings
    this.places = finestOf(instances)
    this.placed = placedByFigure(instances)
    this.violated = instances
      .filter(({ isFailed }) => isFailed)
      .flatMap((of) => of.equations.map((equation) => this.rowFor({ equation, of })))
      .filter((row) => row.isViolated)
  }

  /** The rows a figure weighs in, in the order of the verdicts. */
  standingsOf({ figure }: Variable): readonly Standing[] {
    const known = this.standings.get(figure.id)
    if (known !== undefined) return known
    const standings = (this.placed.get(figure.id) ?? []).flatMap((placed) => {
      const row = this.rowFor(placed)
      const weight = row.weights.get(figure.id)
      return weight === undefined ? [] : [{ row, weight }]
    })
    this.standings.set(figure.id, standings)
    return standings
  }

  /** A number in steps; undefined for one finer than any step. */
  inSteps(value: string): bigint | undefined {
    return placesOf(value) > this.places ? undefined : this.stepsOf(value)
  }

  /** Figures of the document that are this amount, in any equation or none. */
  figuresAt(amount: bigint): readonly Figure[] {
    this.byAmount ??= grouped(
      this.surroundings.figures.filter(({ measure, value }) => measure === "amount" && value !== null),
      ({ value }) => (value === null ? undefined : this.inSteps(value)) ?? 0n,
    )
    return amount === 0n ? [] : (this.byAmount.get(amount) ?? [])
  }

  private rowFor({ equation, of }: Placed): Row {
    const known = this.rows.get(equation)
    if (known !== undefined) return known
    const parts = equation.terms.map((term) => this.partOf(term))
    const row = rowOf({ equation, parts, instance: of.instance, isFailed: of.isFailed })
    this.rows.set(equation, row)
    return row
  }

  private partOf(term: Term): Part {
    const [value, quantum] = [this.stepsOf(term.value), this.stepsOf(term.quantum)]
    const variable = term.foreign === null ? this.variableOf(term, value, quantum) : null
    return { value, quantum, weight: BigInt(weightOf(term)), side: term.side, variable }
  }

  private variableOf({ figure, quantum: exactTo }: Term, value: bigint, quantum: bigint): Variable {
    const known = this.variables.get(figure.id)
    if (known !== undefined) return known
    const isShort = figure.quantum !== null && figure.quantum !== exactTo && (decimalsOf(figure) ?? 0) > 0
    const canBeNegative = figure.measure !== "amount" && figure.measure !== "count"
    const step = quantum > 0n ? quantum : this.stepsOf("1")
    const variable = { figure, value, quantum, step, canBeNegative, isShort }
    this.variables.set(figure.id, variable)
    return variable
  }

  private stepsOf(text: string): bigint {
    const known = this.steps.get(text)
    if (known !== undefined) return known
    const steps = stepsOf(text, this.places)
    this.steps.set(text, steps)
    return steps
  }
}

/** In one document. */
const MOST_TRIED = 12_000

/** In the order of the document. */
export function byOrdinal(a: Variable, b: Variable): number {
  return ordinal(a.figure.id) - ordinal(b.figure.id)
}

/** How far apart two values of a figure are. */
export function distance(a: bigint, b: bigint): bigint {
  return absolute(a - b)
}

function finestOf(instances: readonly Instance[]): number {
  let places = 0
  for (const { equations } of instances) {
    for (const { terms } of equations) {
      for (const { value, quantum } of terms) places = Math.max(places, placesOf(value), placesOf(quantum))
    }
  }
  return places
}

/** An equation once for each of the document's own figures in it, however often it names one. */
function placedByFigure(instances: readonly Instance[]): ReadonlyMap<FigureId, readonly Placed[]> {
  const byFigure = new Map<FigureId, Placed[]>()
  for (const placed of instances.flatMap((of) => of.equations.map((equation) => ({ equation, of })))) {
    for (const { figure, foreign } of placed.equation.terms) {
      const own = byFigure.get(figure.id)
      if (foreign !== null || own?.at(-1) === placed) continue
      if (own === undefined) byFigure.set(figure.id, [placed])
      else own.push(placed)
    }
  }
  return byFigure
}
