import type { Hypothesis } from "../finding.ts"
import { printedAs } from "./edits.ts"
import type { Guess } from "./guess.ts"
import { holds, type Row } from "./row.ts"
import type { System } from "./system.ts"

/** What is left for causes nobody thought of. */
const SOMETHING_ELSE = 0.005

/** The guesses at a cause as they are told, likeliest first, with what each would settle. */
export function hypothesesOf(
  system: System,
  rows: readonly Row[],
  guesses: readonly Guess[],
): readonly Hypothesis[] {
  const weights = guesses.map(({ cost }) => 4 ** -(cost / 10))
  const all = weights.reduce((sum, weight) => sum + weight, SOMETHING_ELSE)
  return guesses.map(({ kind, changes, about, cost }) => ({
    kind,
    changes: [...changes].map(([variable, value]) => ({
      figure: variable.figure.id,
      from: variable.figure.printed ?? "",
      to: printedAs(system, variable, value),
    })),
    about,
    likelihood: Math.floor((4 ** -(cost / 10) / all) * 100) / 100,
    resolves: resolvedBy(rows, { changes }),
  }))
}

/** Instances of the cause all of whose equations hold with the changes made. */
function resolvedBy(rows: readonly Row[], { changes }: Pick<Guess, "changes">): readonly string[] {
  const all = changes.size === 0 ? rows : rows.filter((row) => holds(row, changes))
  return [...new Set(all.map(({ instance }) => instance))]
}
