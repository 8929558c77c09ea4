import type { Figure } from "@gouji/domain"

import { grouped } from "../facts/grouped.ts"
import type { Guess } from "./guess.ts"
import { LEFT_OUT, partsOf, totalOf } from "./left-out.ts"
import { missingLines } from "./missing-lines.ts"
import { roundingCost } from "./rounding-cost.ts"
import { bandBeside, type Changes, holds, isWithin, type Row } from "./row.ts"
import type { System, Variable } from "./system.ts"

/** One thing done wrong to a whole line of a table, and every violated row it explains. */
export interface Operation {
  readonly rows: readonly Row[]
  readonly guess: Guess
}

/**
 * A line left out of its totals, counted twice in them, or missing: where several sums are off by just what stands in one
 * line, column by column, that is one slip and not several. Those that explain most come first; none overlap.
 */
export function operationsOf(system: System): readonly Operation[] {
  const found = [...acrossTotals(system), ...missing(system)].toSorted(
    (a, b) => b.rows.length - a.rows.length,
  )
  const taken = new Set<Row>()
  return found.filter(({ rows }) => {
    const isFree = rows.every((row) => !taken.has(row))
    if (isFree) for (const row of rows) taken.add(row)
    return isFree
  })
}

/** A line that explains one sum alone is a guess among others at that sum. */
const SUMS = 2
/** Where more is violated, no amount that stands elsewhere is a coincidence to build on. */
const MOST_VIOLATED = 40

/** A total that is off by one of its parts, and the total as it would be otherwise. */
interface Share {
  readonly kind: "row-left-out" | "row-counted-twice"
  readonly line: string
  readonly row: Row
  readonly total: Variable
  readonly part: Variable
  readonly meant: bigint
}

function acrossTotals(system: System): readonly Operation[] {
  const shares = system.violated.flatMap(sharesOf)
  return [...grouped(shares, ({ line }) => line).values()]
    .filter((group) => group.length >= SUMS)
    .flatMap((group) => operationOf(system, group) ?? [])
}

function sharesOf(row: Row): readonly Share[] {
  const total = totalOf(row)
  if (total === undefined) return []
  return partsOf(row).flatMap((part) => {
    const { variable, weight, value } = part
    const share = weight * value
    const band = bandBeside(row, part)
    const kinds = [
      { kind: "row-left-out" as const, off: share },
      { kind: "row-counted-twice" as const, off: -share },
    ].filter(({ off }) => isWithin(band, row.residual - off))
    return kinds.map(({ kind, off }) => {
      const line = `${kind} ${lineOf(total.figure)} ${lineOf(variable.figure)}`
      return { kind, line, row, total, part: variable, meant: total.value + off }
    })
  })
}

/** The line of a table a figure stands in: its code or its item. */
function lineOf({ place, qualifiers }: Figure): string {
  return [place, qualifiers.function ?? qualifiers.economic ?? qualifiers.item ?? ""].join("/")
}

function operationOf(system: System, shares: readonly Share[]): Operation | undefined {
  const [first] = shares
  const best = bestOf(system, shares)
  if (first === undefined || best === undefined) return undefined
  const rows = system.violated.filter((row) => shares.some(({ total }) => row.weights.has(total.figure.id)))
  const about = shares.map(({ part }) => part.figure.id)
  return { rows, guess: { kind: first.kind, changes: best.changes, about, cost: LEFT_OUT + best.cost } }
}

/** Of so many totals every combination is tried. */
const COMBINED = 3

/** Totals and parts were rounded each by itself, so what was meant may be a step off what the parts say. */
function bestOf(system: System, shares: readonly Share[]) {
  const [best] = nearby(shares)
    .filter((changes) => isSound(system, changes))
    .map((changes) => ({ changes, cost: roundingCost(system, changes) }))
    .sort((a, b) => a.cost - b.cost)
  return best
}

function nearby(shares: readonly Share[]): readonly Changes[] {
  if (shares.length > COMBINED) {
    const meant = new Map(shares.map(({ total, meant: value }) => [total, value]))
    const summed = new Map(shares.map(({ total, row }) => [total, total.value + row.residual]))
    return [meant, summed]
  }
  return shares.reduce<readonly Map<Variable, bigint>[]>(
    (all, { total, meant }) =>
      all.flatMap((changes) =>
        [meant, meant - total.step, meant + total.step].map((value) => new Map(changes).set(total, value)),
      ),
    [new Map()],
  )
}

function isSound(system: System, changes: Changes): boolean {
  return [...changes.keys()].every((variable) =>
    system.standingsOf(variable).every(({ row }) => holds(row, changes)),
  )
}

function missing(system: System): readonly Operation[] {
  if (system.violated.length > MOST_VIOLATED) return []
  const lines = system.violated.flatMap((row) => missingLines(system, row).map((line) => ({ ...line, row })))
  return [...grouped(lines, ({ code }) => code).values()]
    .map((group) => ({ rows: [...new Set(group.map(({ row }) => row))], group }))
    .filter(({ rows }) => rows.length >= SUMS)
    .map(({ rows, group }) => {
      const about = [...new Set(group.map(({ figure }) => figure.id))]
      return { rows, guess: { kind: "row-left-out", changes: new Map(), about, cost: LEFT_OUT } }
    })
}
