/** One of several phrases as a pattern, the longest first so that none hides behind its own beginning. */
export function anyOf(phrases: readonly string[]): string {
  return `(?:${phrases
    .toSorted((a, b) => b.length - a.length)
    .map(escaped)
    .join("|")})`
}

function escaped(phrase: string): string {
  return phrase.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
}
