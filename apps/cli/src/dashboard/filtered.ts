import type { RuleView } from "@gouji/application"
import type { ComparablePaper } from "@gouji/application/desk"

import type { Item } from "./items.ts"
import { fitting, type Named } from "./matching.ts"
import type { DashboardState } from "./state.ts"

/** What a list was filtered to last. */
interface Found {
  readonly words: string
  readonly initials: Initials | null
  readonly rows: readonly object[]
}
type Initials = (name: string) => string

const FOUND = new WeakMap<readonly object[], Found>()
const NAMED = new WeakMap<object, { readonly initials: Initials | null; readonly named: Named }>()

/** The rows of a list that is held here whole, filtered by the words of the screen; found once for all that ask while words stand. */
export function filtered<T extends object>(
  { place: { words }, known }: DashboardState,
  all: readonly T[],
  namesOf: (row: T) => readonly [zh: string, ...others: string[]],
): readonly T[] {
  if (words === "") return all
  const initials = known.read.initials?.value ?? null
  const last = FOUND.get(all)
  // Kept by the list itself, of which it is a part: what it holds is of the list's kind.
  if (last?.words === words && last.initials === initials) return last.rows as readonly T[]
  const rows = fitting(all, words, (row) => namedOnce(row, namesOf(row), initials))
  FOUND.set(all, { words, initials, rows })
  return rows
}

/** Initials are looked up character by character, which takes too long for thousands of rows with every key. */
function namedOnce(
  row: object,
  names: readonly [zh: string, ...others: string[]],
  initials: Initials | null,
): Named {
  const known = NAMED.get(row)
  if (known !== undefined && known.initials === initials) return known.named
  const named = { names, initials: initials?.(names[0]) ?? "" }
  NAMED.set(row, { initials, named })
  return named
}

/** A rule is found by its title and its number. */
export function ruleNames({ id, title }: RuleView) {
  return [title.zh, title.en, id] as const
}

/** A paper to compare with is found by its organisation and its year. */
export function paperNames({ paper }: ComparablePaper) {
  return [paper.organisation.name, String(paper.fiscalYear)] as const
}

/** A finding is found by what it says and by its rules, a verdict likewise. */
export function itemNames(item: Item) {
  if (item.kind === "finding")
    return [item.finding.title.zh, item.finding.title.en, item.finding.rules.join(" ")] as const
  return [item.verdict.explanation.zh, item.verdict.explanation.en, item.verdict.rule] as const
}
