import type { FigureId } from "@gouji/domain"

import { boundsOn } from "./bounds.ts"
import { contradictionIn } from "./elimination.ts"
import type { Row } from "./row.ts"
import { settle } from "./settling.ts"
import { byOrdinal, type System, type Variable } from "./system.ts"

/** Figures whose change, together, settles some rows; in reading order. */
export type FigureSet = readonly Variable[]

/** What a search for the smallest sets came to. */
export interface Search {
  /** All of one size, in reading order; empty where none is small enough. */
  readonly sets: readonly FigureSet[]
  /** False where there was more to try than is tried: there may be other sets of that size, or sets at all. */
  readonly isComplete: boolean
}

/** Sets of more figures than this say that nobody knows. */
const LARGEST = 3
/** How many sets are tried before the search gives up. */
const MOST_TRIED = 1_500

/**
 * Every smallest set of figures whose change makes all rows of the target hold and breaks none that held (Fellegi and
 * Holt, with rounding). A set grows only by figures of rows it cannot make hold together, so none is missed; no set may
 * have more than one figure beyond the verdicts it settles, for it would say less than they do.
 */
export function minimalSets(system: System, target: readonly Row[]): Search {
  const hunt = new Hunt(system, target)
  const verdicts = new Set(target.map(({ instance }) => instance)).size
  for (let size = 1; size <= Math.min(LARGEST, verdicts + 1); size++) {
    const sets = hunt.setsOf(size)
    if (sets.length > 0 || hunt.isExhausted) return { sets, isComplete: !hunt.isExhausted }
  }
  return { sets: [], isComplete: true }
}

/** Whether a set settles these rows, whatever becomes of what else is violated. */
export function settles(system: System, set: FigureSet, rows: readonly Row[]): boolean {
  return conflictOf(system, set, new Set(rows)) === null
}

class Hunt {
  private readonly system: System
  /** Those with fewest figures first: fewest ways to go on. */
  private readonly target: ReadonlySet<Row>
  private tried = 0
  private readonly seen = new Set<string>()
  private found: FigureSet[] = []

  constructor(system: System, target: readonly Row[]) {
    this.system = system
    this.target = new Set(target.toSorted(byFigures))
  }

  get isExhausted(): boolean {
    return this.tried >= MOST_TRIED || this.system.effort.left <= 0
  }

  setsOf(size: number): readonly FigureSet[] {
    this.found = []
    this.seen.clear()
    this.grow([], size)
    return this.found.toSorted(compareSets)
  }

  private grow(set: FigureSet, size: number): void {
    if (this.isExhausted || this.wants(set) > size - set.length) return
    this.tried += 1
    this.system.effort.left -= 1
    const conflict = conflictOf(this.system, set, this.target)
    if (conflict === null) {
      this.found.push(set)
      return
    }
    if (set.length === size) return
    for (const variable of variablesIn(conflict)) {
      if (!set.includes(variable)) this.visit([...set, variable].sort(byOrdinal), size)
    }
  }

  private visit(set: FigureSet, size: number): void {
    const key = set.map(({ figure }) => figure.id).join()
    if (this.seen.has(key)) return
    this.seen.add(key)
    this.grow(set, size)
  }

  /** At least so many figures more: rows not touched yet that share none. */
  private wants(set: FigureSet): number {
    const used = new Set<FigureId>()
    let rows = 0
    for (const row of this.target) {
      if (isTouched(row, set) || row.variables.some(({ figure }) => used.has(figure.id))) continue
      for (const { figure } of row.variables) used.add(figure.id)
      rows += 1
    }
    return rows
  }
}

/** Rows that a set cannot make hold together; null where it can. `target` are the rows that must come to hold. */
function conflictOf(system: System, set: FigureSet, target: ReadonlySet<Row>): readonly Row[] | null {
  for (const row of target) if (!isTouched(row, set)) return [row]
  const [only, ...others] = set
  if (only === undefined || others.length > 0)
    return contradictionIn(boundsOn(system, set, target), set.length)
  const settled = settle(system, only, target)
  return "conflict" in settled ? settled.conflict : null
}

function isTouched({ weights }: Row, set: FigureSet): boolean {
  return set.some(({ figure }) => weights.has(figure.id))
}

/** The document's own figures in these rows, once, in reading order. */
export function variablesIn(rows: readonly Row[]): readonly Variable[] {
  return [...new Set(rows.flatMap(({ variables }) => variables))].sort(byOrdinal)
}

function byFigures(a: Row, b: Row): number {
  return (
    a.variables.length - b.variables.length ||
    compareSets(a.variables, b.variables) ||
    Number(a.instance > b.instance) - Number(a.instance < b.instance)
  )
}

/** By their first figures in reading order, then by their second, … */
export function compareSets(a: FigureSet, b: FigureSet): number {
  for (const [index, one] of a.entries()) {
    const other = b[index]
    const order = other === undefined ? 1 : byOrdinal(one, other)
    if (order !== 0) return order
  }
  return a.length - b.length
}
