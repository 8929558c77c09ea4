import type { Disclosure, Evidence, Span } from "@gouji/domain"

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
