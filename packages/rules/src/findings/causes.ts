import { rowsOf } from "./bounds.ts"
import { componentsOf } from "./components.ts"
import { likeliestEdit } from "./edits.ts"
import type { Guess } from "./guess.ts"
import { type FigureSet, minimalSets, type Search, settles, variablesIn } from "./minimal-sets.ts"
import { type Operation, operationsOf } from "./operations.ts"
import type { Row } from "./row.ts"
import { settleMost } from "./settling.ts"
import { byOrdinal, type System } from "./system.ts"

/** Violated rows that one change would settle, and every smallest set of figures whose change does so. */
export interface Cause {
  readonly rows: readonly Row[]
  readonly sets: readonly FigureSet[]
  /**
   * `all`: there is no other set as small. `capped`: there was more to try than is tried. `in-part`: no small set settles
   * all that hangs together here, so these rows were taken by themselves.
   */
  readonly extent: "all" | "capped" | "in-part"
  /** One thing done to a whole line that explains all the rows. */
  readonly operation: Guess | null
}

/** Rows that hang together, with what would settle them. */
interface Knot {
  readonly rows: readonly Row[]
  readonly search: Search
}

/**
 * What is violated, by cause. What one slip in a whole line explains is one; else, rows that hang together are, unless
 * every set that settles them falls apart alike.
 */
export function causesOf(system: System): readonly Cause[] {
  const operations = operationsOf(system)
  const rest = system.violated.filter((row) => !operations.some(({ rows }) => rows.includes(row)))
  return [...operations.map((operation) => ofOperation(system, operation)), ...causesAmong(system, rest)]
}

/** Where more figures take part than sets are searched for, theirs is the one that is known. */
function ofOperation(system: System, { rows, guess }: Operation): Cause {
  const { sets, isComplete } = minimalSets(system, rows)
  const own = [...guess.changes.keys()].sort(byOrdinal)
  const known = sets.length === 0 && own.length > 0
  const extent = isComplete && !known ? "all" : "capped"
  return { rows, sets: known ? [own] : sets, operation: guess, extent }
}

function causesAmong(system: System, violated: readonly Row[]): readonly Cause[] {
  const knots = componentsOf(violated).map((rows) => ({ rows, search: minimalSets(system, rows) }))
  return tied(system, knots).flatMap((knot) => causesIn(system, knot))
}

/** More sets than this are no explanation: what can be taken by itself is. */
const MANY = 40
/** Of more knots than this no two are looked at together. */
const MOST_KNOTS = 24
/** Where more rows hang together that no small set settles, taking them apart one by one says nothing. */
const MOST_ROWS = 100

function causesIn(system: System, { rows, search }: Knot): readonly Cause[] {
  const { sets, isComplete } = search
  const apart = fallenApart(system, rows, sets)
  if (apart === undefined && (sets.length === 0 || sets.length > MANY))
    return inPart(system, { rows, search })
  const extent = isComplete ? "all" : "capped"
  return (apart ?? [{ rows, sets }]).map((cause) => ({ ...cause, extent, operation: null }))
}

/**
 * Two knots of which each takes several figures may be one: two columns changed in one row of a table break two sums that
 * share no figure. They are tied where fewer figures settle both together than each by itself.
 */
function tied(system: System, knots: readonly Knot[]): readonly Knot[] {
  if (knots.length > MOST_KNOTS) return knots
  for (const [index, knot] of knots.entries()) {
    for (const other of knots.slice(index + 1)) {
      const both = union(system, knot, other)
      if (both !== undefined)
        return tied(system, [both, ...knots.filter((each) => each !== knot && each !== other)])
    }
  }
  return knots
}

function union(system: System, one: Knot, other: Knot): Knot | undefined {
  if (sizeOf(one) < 2 || sizeOf(other) < 2) return undefined
  if (!reaches(system, one, other) && !reaches(system, other, one)) return undefined
  const rows = [...one.rows, ...other.rows]
  const search = minimalSets(system, rows)
  const [smallest] = search.sets
  if (smallest === undefined) return undefined
  return smallest.length < sizeOf(one) + sizeOf(other) ? { rows, search } : undefined
}

function sizeOf({ search }: Knot): number {
  return search.sets[0]?.length ?? Number.POSITIVE_INFINITY
}

/** Whether a figure that would help to settle the one stands in the other. */
function reaches(system: System, { search }: Knot, { rows }: Knot): boolean {
  const touched = rowsOf(system, search.sets.flat())
  return rows.some((row) => touched.has(row))
}

/**
 * Sets that all split the rows among their figures in the same way are as many causes as they have parts, where each part
 * settles its own rows whatever becomes of the others.
 */
function fallenApart(
  system: System,
  rows: readonly Row[],
  sets: readonly FigureSet[],
): readonly Pick<Cause, "rows" | "sets">[] | undefined {
  const splits = sets.map((set) => splitBy(rows, set))
  const [first] = splits
  if (first === undefined || first.length < 2) return undefined
  const alike = splits.every(
    (split) =>
      split.length === first.length && first.every(({ key }) => split.some((part) => part.key === key)),
  )
  if (!alike) return undefined
  const causes = first.map(({ key, rows: own }) => ({
    rows: own,
    sets: unique(splits.flatMap((split) => split.filter((part) => part.key === key).map(({ set }) => set))),
  }))
  const combinations = causes.reduce((product, cause) => product * cause.sets.length, 1)
  const stands = causes.every((cause) => cause.sets.every((set) => settles(system, set, cause.rows)))
  return combinations === sets.length && stands ? causes : undefined
}

interface Split {
  readonly key: string
  readonly rows: readonly Row[]
  readonly set: FigureSet
}

/** The rows a set settles, by the figures that settle them together. */
function splitBy(rows: readonly Row[], set: FigureSet): readonly Split[] {
  const groups: { figures: FigureSet; rows: Row[] }[] = []
  for (const row of rows) {
    const own = set.filter(({ figure }) => row.weights.has(figure.id))
    const met = groups.filter(({ figures }) => figures.some((figure) => own.includes(figure)))
    for (const group of met) groups.splice(groups.indexOf(group), 1)
    const figures = set.filter(
      (figure) => own.includes(figure) || met.some((group) => group.figures.includes(figure)),
    )
    groups.push({ figures, rows: [...met.flatMap((group) => group.rows), row] })
  }
  return groups.map(({ figures, rows: own }) => ({
    key: own
      .map((row) => rows.indexOf(row))
      .sort((a, b) => a - b)
      .join(),
    rows: rows.filter((row) => own.includes(row)),
    set: figures,
  }))
}

function unique(sets: readonly FigureSet[]): readonly FigureSet[] {
  return [...new Map(sets.map((set) => [set.map(({ figure }) => figure.id).join(), set])).values()]
}

/** No small set settles all of it, or too many do: the figure that settles most goes first, then what is left is looked at again. */
function inPart(system: System, { rows, search }: Knot): readonly Cause[] {
  const sets = search.sets.slice(0, MANY)
  const isAll = search.isComplete && sets.length === search.sets.length
  if (rows.length > MOST_ROWS || system.effort.left <= 0)
    return [{ rows, sets, operation: null, extent: "capped" }]
  const first = mostSettled(system, rows) ?? rows.filter(({ instance }) => instance === rows[0]?.instance)
  if (first.length === rows.length) return [{ rows, sets, operation: null, extent: isAll ? "all" : "capped" }]
  const rest = rows.filter((row) => !first.includes(row))
  const own = minimalSets(system, first).sets
  const others = causesAmong(system, rest).map((cause) =>
    cause.extent === "all" ? { ...cause, extent: "in-part" as const } : cause,
  )
  return [{ rows: first, sets: own, operation: null, extent: "in-part" }, ...others]
}

/** The most rows any one figure settles; of several figures that settle as many, by the likeliest slip. */
function mostSettled(system: System, rows: readonly Row[]): readonly Row[] | undefined {
  const target = new Set(rows)
  const settled = variablesIn(rows).flatMap((variable) => settleMost(system, variable, target) ?? [])
  const most = Math.max(0, ...settled.map((settling) => settling.rows.length))
  const [best] = settled
    .filter((settling) => settling.rows.length === most)
    .map((settling) => ({ settling, cost: likeliestEdit(system, settling).cost }))
    .sort((a, b) => a.cost - b.cost)
  return best?.settling.rows
}
