import type { ConceptId } from "@gouji/domain"

import type { Label } from "./labels.ts"
import type { State } from "./paragraph-state.ts"
import { PERFORMANCE } from "./words/performance.ts"

type Part = (typeof PERFORMANCE)[number]

/** The part of performance management that words speak of last; undefined where they speak of none. */
function partIn(words: string): Part | undefined {
  const places = PERFORMANCE.flatMap((part) =>
    part.words.map((word) => ({ part, end: endOf(words, word), length: word.length })),
  )
  return places.filter(({ end }) => end > 0).sort((a, b) => b.end - a.end || b.length - a.length)[0]?.part
}

function endOf(words: string, word: string): number {
  const at = words.lastIndexOf(word)
  return at < 0 ? 0 : at + word.length
}

function sentenceBefore({ source }: State, end: number): string {
  return source.text.slice(0, end).split(/[。;]/).at(-1) ?? ""
}

/** 绩效自评的项目4个，涉及预算金额…: money without a name of its own is that of what the sentence speaks of. */
export function performanceMoney(
  state: State,
  concept: ConceptId,
  { qualifiers, at }: Label & { readonly at: number },
) {
  if (concept !== "perf" || Object.keys(qualifiers).length > 0) return concept
  const part = partIn(sentenceBefore(state, at))
  return part === undefined ? concept : part.money
}

const LONGEST_CLAUSE = 20

/** 对6个项目开展了绩效自评: what the projects counted are, said behind them. */
export function projectsCounted({ source, place }: State, after: number): ConceptId | undefined {
  if (place.topics[0] !== "performance") return undefined
  const clause = /^项目[^,。;:]*/.exec(source.text.slice(after, after + LONGEST_CLAUSE))?.[0] ?? ""
  return partIn(clause)?.count ?? undefined
}
