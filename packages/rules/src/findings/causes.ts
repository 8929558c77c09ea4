import type { FigureId } from "@gouji/domain"

import { ordinal } from "../facts/reading-order.ts"
import { settlesPair } from "./settle-pair.ts"
import { type Settling, settleSingle } from "./settle-single.ts"
import type { Suspect } from "./suspect.ts"
import { compareSuspects, suspectOf } from "./suspect.ts"
import type { Row, System } from "./system.ts"

/** Violated equations that one change would settle, and every smallest set of figures whose change does so. */
export interface Cause {
  readonly rows: readonly Row[]
  /** Single figures, likeliest first; empty where no single one will do. */
  readonly singles: readonly Suspect[]
  /** Pairs, where no single figure will do; empty where no pair will either. */
  readonly pairs: readonly (readonly [FigureId, FigureId])[]
}

/** One cause at a time: first the figure that settles most of what is violated. */
export function causesOf(system: System): readonly Cause[] {
  const causes: Cause[] = []
  let violated = system.rows.filter((row) => row.isViolated)
  while (violated.length > 0) {
    const cause = singleCause(system, violated) ?? pairCause(system, violated)
    causes.push(cause)
    violated = violated.filter((row) => !cause.rows.includes(row))
  }
  return causes
}

function singleCause(system: System, violated: readonly Row[]): Cause | undefined {
  const settlings = figuresIn(violated).flatMap((id) => settleSingle(system, id, violated) ?? [])
  const most = Math.max(0, ...settlings.map(({ rows }) => rows.length))
  if (most === 0) return undefined
  const [best] = ranked(
    system,
    settlings.filter(({ rows }) => rows.length === most),
  )
  if (best === undefined) return undefined
  const { rows } = best.settling
  const able = settlings.map((settling) => settleSingle(system, settling.variable.figure.id, rows))
  const singles = able.filter((settling) => settling !== undefined && settling.rows.length === rows.length)
  return {
    rows,
    pairs: [],
    singles: ranked(
      system,
      singles.flatMap((settling) => settling ?? []),
    ),
  }
}

function ranked(system: System, settlings: readonly Settling[]): readonly Suspect[] {
  return settlings.map((settling) => suspectOf(system, settling)).toSorted(compareSuspects)
}

/** No single figure settles anything: the pairs that settle most of what is violated, or else one verdict at a time. */
function pairCause(system: System, violated: readonly Row[]): Cause {
  const settled = pairsAmong(system, violated)
    .map((pair) => ({ pair, rows: violated.filter((row) => pair.some((id) => row.weights.has(id))) }))
    .filter(({ pair, rows }) => settlesPair(system, pair, rows))
  const most = Math.max(0, ...settled.map(({ rows }) => rows.length))
  const best = settled.find(({ rows }) => rows.length === most)
  const rows = best?.rows ?? violated.filter(({ instance }) => instance === violated[0]?.instance)
  const pairs = pairsAmong(system, rows).filter((pair) => settlesPair(system, pair, rows))
  return { rows, pairs, singles: [] }
}

/** Pairs of a figure in these rows with one that stands in an equation with it. */
function pairsAmong(system: System, rows: readonly Row[]): Cause["pairs"] {
  const ids = figuresIn(rows)
  return ids.flatMap((first) =>
    figuresIn(system.byFigure.get(first) ?? [])
      .filter((second) => second !== first && (!ids.includes(second) || ordinal(first) < ordinal(second)))
      .map((second) =>
        ordinal(first) < ordinal(second) ? ([first, second] as const) : ([second, first] as const),
      ),
  )
}

/** The document's own figures in these rows, in reading order. */
function figuresIn(rows: readonly Row[]): readonly FigureId[] {
  const ids = new Set(
    rows.flatMap(({ weights }) => [...weights].flatMap(([id, weight]) => (weight === 0n ? [] : [id]))),
  )
  return [...ids].sort((a, b) => ordinal(a) - ordinal(b))
}
