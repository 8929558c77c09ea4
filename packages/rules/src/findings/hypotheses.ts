import { unscaled } from "../exact/scaled.ts"
import type { Hypothesis } from "../finding.ts"
import type { Cause } from "./causes.ts"
import type { Suspect } from "./suspect.ts"
import { holdsWith, type System } from "./system.ts"

/** For each single suspect the likeliest change of it, verified by evaluating every equation again. */
export function hypothesesOf(system: System, cause: Cause): readonly Hypothesis[] {
  const weights = cause.singles.map(weightOf)
  const all = weights.reduce((sum, weight) => sum + weight, SOMETHING_ELSE)
  return cause.singles.flatMap((suspect, index) => {
    const resolves = resolvedBy(system, cause, suspect)
    if (resolves.length === 0) return []
    const { figure } = suspect.settling.variable
    const { kind, to } = suspect.edit
    const changes = [{ figure: figure.id, from: figure.printed ?? "", to }]
    return [{ kind, changes, likelihood: Math.floor(((weights[index] ?? 0) / all) * 100) / 100, resolves }]
  })
}

/** What is left for causes nobody thought of. */
const SOMETHING_ELSE = 0.005

/** Each cost of ten makes it four times less likely: a rough prior, for ranking and not for betting. */
function weightOf({ edit, isTotal }: Suspect): number {
  return 4 ** -(edit.cost / 10) * (isTotal ? 0.9 : 1)
}

/** Instances of the cause that hold with the change made; none if an equation that held would not. */
function resolvedBy(system: System, { rows }: Cause, { settling, edit }: Suspect): readonly string[] {
  const { id } = settling.variable.figure
  const values = new Map<string, string>([[id, unscaled(edit.value, system.places)]])
  const broken = (system.byFigure.get(id) ?? []).some((row) => !row.isViolated && !holdsWith(row, values))
  if (broken) return []
  return [...new Set(rows.filter((row) => holdsWith(row, values)).map(({ instance }) => instance))]
}
