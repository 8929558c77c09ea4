import type { FigureId } from "@gouji/domain"

import { type Addend, CLASSES, type Class, classOf, type Limits, limitsOf } from "../exact/limits.ts"
import { placesOf } from "../exact/scaled.ts"
import { stepsOf } from "../exact/steps.ts"
import { mannerOf } from "../judging/evaluate.ts"
import type { Kernel } from "./kernel.ts"
import { at } from "./matrix.ts"
import { createSums, type Sums } from "./sums.ts"

/**
 * The residuals of a document's equations, kept while figures are edited: a new value adds weight × difference to the
 * equations the figure stands in, exactly, and nothing else is looked at. Nothing is ever worked out again from the
 * start unless a value comes finer than all before.
 */
export class Ledger {
  private readonly kernel: Kernel
  private readonly printed: string[]
  private places: number
  private sums: Sums
  private readonly limits: (Limits<bigint> | undefined)[]

  constructor(kernel: Kernel) {
    this.kernel = kernel
    this.printed = kernel.terms.map(({ value }) => value)
    this.places = kernel.places
    this.sums = this.summed()
    this.limits = new Array(kernel.matrix.rows)
  }

  /** How the residuals are held: as numbers while every sum stays exact in them, else as big integers. */
  get path(): Sums["path"] {
    return this.sums.path
  }

  /** Computed − stated of an equation, in steps of 10^-`scale`. */
  residualOf(row: number): bigint {
    return this.sums.residualOf(row)
  }

  /** The number of decimals of a step. */
  get scale(): number {
    return this.places
  }

  /** What comes of an equation as the figures stand now. */
  outcomeOf(row: number): Class {
    return CLASSES[classOf(this.residualOf(row), this.limitsFor(row))]
  }

  /** Puts another value in place of a figure's, and says which equations it stands in, in their order. */
  set(figure: FigureId, value: string): readonly number[] {
    const column = this.kernel.columnOf.get(figure)
    if (column === undefined) return []
    const rows = this.rowsOf(column)
    this.printed[column] = value
    if (placesOf(value) > this.places) {
      this.places = placesOf(value)
      this.sums = this.summed()
      this.limits.fill(undefined)
      return rows
    }
    const before = this.sums.valueOf(column)
    const now = stepsOf(value, this.places)
    this.sums = this.sums.changed(column, now)
    // Limits rest on which figures are nought and which are negative, and on no other property of a value.
    if (before === 0n || now === 0n || before < 0n !== now < 0n)
      for (const row of rows) this.limits[row] = undefined
    return rows
  }

  private summed(): Sums {
    const values = this.printed.map((value) => stepsOf(value, this.places))
    return createSums(this.kernel, values)
  }

  private rowsOf(column: number): readonly number[] {
    const { starts, columnOf } = this.kernel.byColumn
    return [...new Set(columnOf.subarray(at(starts, column), at(starts, column + 1)))]
  }

  private limitsFor(row: number): Limits<bigint> {
    const known = this.limits[row]
    if (known !== undefined) return known
    const equation = this.kernel.equations[row]
    if (equation === undefined) throw new RangeError(`no equation ${row}`)
    const limits = limitsOf(this.addendsOf(row), mannerOf(equation))
    this.limits[row] = limits
    return limits
  }

  private addendsOf(row: number): readonly Addend[] {
    const { starts, columnOf, weights } = this.kernel.matrix
    const addends: Addend[] = []
    for (let entry = at(starts, row); entry < at(starts, row + 1); entry++) {
      const column = at(columnOf, entry)
      const quantum = this.kernel.terms[column]?.quantum ?? "0"
      addends.push({
        weight: BigInt(at(weights, entry)),
        value: this.sums.valueOf(column),
        quantum: stepsOf(quantum, this.places),
      })
    }
    return addends
  }
}
