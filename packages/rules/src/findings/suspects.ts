import { isRestated } from "../judging/equation.ts"
import { assignmentsOf } from "./assignments.ts"
import type { Cause } from "./causes.ts"
import { editsOf } from "./edits.ts"
import type { Guess } from "./guess.ts"
import { compareSets, type FigureSet } from "./minimal-sets.ts"
import type { Row } from "./row.ts"
import { settle } from "./settling.ts"
import type { System, Variable } from "./system.ts"

/** Figures whose change would settle a cause, with the likeliest ways they may have come to be wrong. */
export interface Suspect {
  readonly set: FigureSet
  /** Likeliest first; empty where none was looked for. */
  readonly guesses: readonly Guess[]
}

/** For so many sets of several figures guesses are looked for; the others are listed behind them. */
const GUESSED = 24
/** Values that one and the same slip may have come from, told as several guesses. */
const ALTERNATIVES = 5
/** Every further figure that would have to be wrong as well makes it eight times less likely. */
const ANOTHER = 15
/** Slips are likelier in one of many parts than in their total. */
const TOTAL = 1
/** A reading that is as likely wrong as right is as telling as two slips explained. */
const DOUBT = 40

/** The sets of a cause with guesses, likeliest first: by what happened, what the figure is, and how surely it was read. */
export function suspectsOf(system: System, { sets, rows, operation }: Cause): readonly Suspect[] {
  const target = new Set(rows)
  return sets
    .map((set, index): Suspect => {
      const known = operation !== null && isOf(operation, set) ? [operation] : []
      const isLooked = set.length === 1 || index < GUESSED
      return { set, guesses: known.length > 0 || !isLooked ? known : guessesOf(system, set, target) }
    })
    .toSorted(compareSuspects)
}

function isOf({ changes }: Guess, set: FigureSet): boolean {
  return changes.size === set.length && set.every((variable) => changes.has(variable))
}

function guessesOf(system: System, set: FigureSet, target: ReadonlySet<Row>): readonly Guess[] {
  const [only, ...others] = set
  if (only === undefined) return []
  const guesses = others.length === 0 ? guessesAt(system, only, target) : assignmentsOf(system, set, target)
  const bias = set.reduce((sum, variable) => sum + biasOf(variable, target), others.length * ANOTHER)
  return guesses.map((guess) => ({ ...guess, cost: guess.cost + bias }))
}

/** The likeliest edit, and where that is one of several values the same slip leads from, those too. */
function guessesAt(system: System, variable: Variable, target: ReadonlySet<Row>): readonly Guess[] {
  const settled = settle(system, variable, target)
  if ("conflict" in settled) return []
  const edits = editsOf(system, settled)
  const [best] = edits
  if (best === undefined) return []
  const isShift = best.kind === "decimal-shift" || best.kind === "unit-slip"
  const alike = isShift ? edits.filter(({ kind }) => kind === best.kind).slice(0, ALTERNATIVES) : [best]
  return alike.map(({ kind, value, about, cost }) => ({
    kind,
    about,
    cost,
    changes: new Map([[variable, value]]),
  }))
}

function biasOf({ figure }: Variable, target: ReadonlySet<Row>): number {
  const isTotal = [...target].some(
    ({ equation, weights, parts }) =>
      !isRestated(equation) &&
      weights.has(figure.id) &&
      parts.some(({ variable, side }) => variable?.figure.id === figure.id && side === "stated"),
  )
  return (isTotal ? TOTAL : 0) - DOUBT * (1 - figure.confidence)
}

/** Least cost first; the rest in reading order. */
function compareSuspects(a: Suspect, b: Suspect): number {
  const [one, other] = [a.guesses[0]?.cost, b.guesses[0]?.cost]
  if (one === undefined || other === undefined) {
    return Number(one === undefined) - Number(other === undefined) || compareSets(a.set, b.set)
  }
  return one - other || compareSets(a.set, b.set)
}
