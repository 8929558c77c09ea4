import type { OrganisationId } from "./change.ts"
import type { Life } from "./life.ts"
import { organisationNameKey } from "./names.ts"

/**
 * A name that may be meant, for a person to choose; nothing is ever taken from it without one. `contains`: one of both
 * names stands whole in the other; `similar`: they differ by few characters. `distance` is how many have to be put in,
 * left out or replaced.
 */
export interface NameSuggestion {
  readonly id: OrganisationId
  /** The nearest of the names it ever bore, as registered. */
  readonly name: string
  readonly how: "contains" | "similar"
  readonly distance: number
}

/** Names that differ in more than this share of the longer one are not alike. */
const FARTHEST = 1 / 2

/** At most `limit` organisations whose names are like a name, the nearest first; those that contain it go before. */
export function suggestFrom(lives: Iterable<Life>, name: string, limit: number): readonly NameSuggestion[] {
  const key = organisationNameKey(name)
  if (key === "" || limit <= 0) return []
  const nearest = Array.from(lives, (life) =>
    life.names.flatMap((step) => likeness(life, step.value, key)),
  ).flatMap((suggestions) => suggestions.toSorted(nearestFirst).slice(0, 1))
  return nearest.toSorted(nearestFirst).slice(0, limit)
}

function likeness({ id }: Life, name: string, key: string): readonly NameSuggestion[] {
  const other = organisationNameKey(name)
  const distance = distanceBetween([...key], [...other])
  if (other.includes(key) || key.includes(other)) return [{ id, name, how: "contains", distance }]
  const isNear = distance <= FARTHEST * Math.max([...key].length, [...other].length)
  return isNear ? [{ id, name, how: "similar", distance }] : []
}

function nearestFirst(a: NameSuggestion, b: NameSuggestion): number {
  if (a.how !== b.how) return a.how === "contains" ? -1 : 1
  return a.distance - b.distance || (`${a.name} ${a.id}` < `${b.name} ${b.id}` ? -1 : 1)
}

/** Levenshtein's distance, row by row. */
function distanceBetween(one: readonly string[], other: readonly string[]): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (const [line, character] of one.entries()) {
    const next = [line + 1]
    for (const [column, opposite] of other.entries()) {
      const replaced = (row[column] ?? 0) + (character === opposite ? 0 : 1)
      next.push(Math.min(replaced, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1))
    }
    row = next
  }
  return row.at(-1) ?? 0
}
