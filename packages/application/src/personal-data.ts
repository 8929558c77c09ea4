import { personalNamesIn } from "@gouji/documents/raw"
import type { Disclosure, Evidence, Span } from "@gouji/domain"
import { CATALOGUE } from "@gouji/rules"

/** The rule that finds mobile, identity and account numbers: what it points at is not to be printed again. */
const FINDS_NUMBERS_OF_PERSONS = "D01"

interface Pointing {
  readonly rule: string
  readonly outcome: string
  readonly evidence: readonly Evidence[]
}

/** Where personal data stands in a document: what the reader marked as such, and what the rule on it found. */
export function sensitiveSpans(
  { personal }: Pick<Disclosure, "personal">,
  verdicts: readonly Pointing[],
): readonly Span[] {
  const found = verdicts
    .filter(({ rule, outcome }) => rule === FINDS_NUMBERS_OF_PERSONS && outcome === "fail")
    .flatMap(({ evidence }) => evidence)
    .flatMap((evidence) => (evidence.kind === "text" ? [{ start: evidence.start, end: evidence.end }] : []))
  return [...personal, ...found].toSorted((a, b) => a.start - b.start)
}

/**
 * Personal data in any words, by the same signs: names after a role, and numbers of the forms that the rule looks for,
 * whether their check digits are right or not. For words of a document that are not in its text, as those at a page's edge.
 */
export function personalWordsIn(words: string): readonly string[] {
  const names = personalNamesIn(words).map(({ start, end }) => words.slice(start, end))
  const numbers = numberPatterns().flatMap((pattern) => words.match(pattern) ?? [])
  return [...new Set([...names, ...numbers])]
}

function numberPatterns(): readonly RegExp[] {
  const rule = CATALOGUE.find(({ id }) => id === FINDS_NUMBERS_OF_PERSONS)
  return rule?.holds.kind === "never-says" ? rule.holds.patterns.map(({ finds }) => finds) : []
}
