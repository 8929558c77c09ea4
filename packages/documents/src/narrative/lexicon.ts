import {
  CONCEPTS,
  type ConceptEntry,
  ConceptId,
  FUNCTIONS,
  type Fund,
  halfWidth,
  type Topic,
} from "@gouji/domain"

import { FUND_WORDS, TOGETHER } from "./words/funds.ts"

/** How names are compared: half-width, without quotation marks, brackets and white space. */
export function nameKey(name: string): string {
  return halfWidth(name).replace(/["'“”‘’„‟「」『』()[\]{}〈〉《》\s]/g, "")
}

const entries: readonly [ConceptId, ConceptEntry][] = ConceptId.options.map((id) => [id, CONCEPTS[id]])

const everywhere = new Map<string, ConceptId>(
  entries.flatMap(([id, entry]) => entry.aliases.map((name) => [nameKey(name), id] as const)).toReversed(),
)

const inTopic = new Map<Topic, Map<string, ConceptId>>()
for (const [id, entry] of entries) {
  for (const name of entry.short ?? []) {
    const names = inTopic.get(entry.topic) ?? new Map<string, ConceptId>()
    inTopic.set(entry.topic, names)
    if (!names.has(nameKey(name))) names.set(nameKey(name), id)
  }
}

/** The concept of a name, short names first where one of the topics is spoken of. */
export function conceptNamed(name: string, topics: readonly Topic[]): ConceptId | undefined {
  const key = nameKey(name)
  for (const topic of topics) {
    const short = inTopic.get(topic)?.get(key)
    if (short) return short
  }
  return everywhere.get(key)
}

const functions = new Map<string, string>(
  Object.entries(FUNCTIONS).flatMap(([code, { zh, former }]) =>
    [zh, ...former]
      .flatMap((name) => [name, name.replace(/支出$/, "")])
      .map((name) => [nameKey(name), code] as const),
  ),
)

/** The code of a functional 类 by its name, with or without 支出, of today or from before a renaming. */
export function functionNamed(name: string): string | undefined {
  return functions.get(nameKey(name).replace(/类$/, ""))
}

const together = new Map<string, readonly ConceptId[]>(
  TOGETHER.flatMap(({ words, concepts }) => words.map((word) => [nameKey(word), concepts] as const)),
)

/** The concepts that one phrase names at once (收、支总计). */
export function conceptsTogether(name: string): readonly ConceptId[] | undefined {
  return together.get(nameKey(name))
}

/** The longest first. */
const FUND_NAMES = FUND_WORDS.flatMap(({ fund, words }) => words.map((word) => ({ fund, word }))).sort(
  (a, b) => b.word.length - a.word.length,
)

/** The fund a text begins with, and what stands behind its name. */
export function leadingFund(text: string): { readonly fund: Fund; readonly rest: string } | undefined {
  const found = FUND_NAMES.find(({ word }) => text.startsWith(word))
  return found && { fund: found.fund, rest: text.slice(found.word.length) }
}
