import type { Evidence, Span, TextEvidence } from "@gouji/domain"

import { type CodePoints, codePoints, lengthOf } from "./code-points.ts"

/** What stands for one hidden character: one code point for one, so that every span still holds. */
const BLOT = "＊"

/** Hides personal data (个人信息保护法 第六条) in whatever leaves the use-cases. */
export interface Mask {
  /** The whole text, one code point for one. */
  readonly text: string
  /** Any value of plain data, with evidence masked by place and all other words by content. */
  apply<T>(value: T): T
}

/**
 * A mask over the spans of personal data in a text. What stands there is hidden wherever it occurs, in quotes and
 * explanations too; a word of one character is hidden only in its own place.
 */
export function maskOf(text: string, spans: readonly Span[]): Mask {
  const points = codePoints(text)
  const secrets = [...new Set(spans.map((span) => points.slice(span.start, span.end)))]
    .filter((secret) => lengthOf(secret) > 1)
    .sort((a, b) => b.length - a.length)
  const byWord = (words: string) =>
    secrets.reduce((left, secret) => left.replaceAll(secret, hide(secret)), words)
  const masked = codePoints(byWord(byPlace(points, spans)))
  const onString = secrets.length === 0 ? (words: string) => words : byWord
  const onEvidence = (evidence: TextEvidence) => maskEvidence(evidence, points, masked)
  return {
    text: masked.slice(0),
    apply: (value) => (spans.length === 0 ? value : walk(value, onString, onEvidence)),
  }
}

/** A number keeps its last two digits, a name its first character. */
function hide(secret: string): string {
  const characters = Array.from(secret)
  const digits = characters.filter((character) => /\d/.test(character)).length
  if (digits < 5) return characters.map((character, index) => (index === 0 ? character : BLOT)).join("")
  let seen = 0
  return characters
    .map((character) => (/\d/.test(character) && ++seen <= digits - 2 ? BLOT : character))
    .join("")
}

function byPlace(points: CodePoints, spans: readonly Span[]): string {
  let at = 0
  let masked = ""
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const start = Math.max(at, span.start)
    if (span.end <= start) continue
    masked += points.slice(at, start) + hide(points.slice(start, span.end))
    at = span.end
  }
  return masked + points.slice(at)
}

/** The words around a quote may hold half a name, which no search for the name would find. */
function maskEvidence(evidence: TextEvidence, points: CodePoints, masked: CodePoints): TextEvidence {
  const { start, end } = evidence
  const taken = (words: string, from: number, to: number) =>
    points.slice(from, to) === words ? masked.slice(from, to) : undefined
  return {
    ...evidence,
    quote: taken(evidence.quote, start, end) ?? evidence.quote,
    before: taken(evidence.before, start - lengthOf(evidence.before), start) ?? evidence.before,
    after: taken(evidence.after, end, end + lengthOf(evidence.after)) ?? evidence.after,
  }
}

type OnString = (words: string) => string
type OnEvidence = (evidence: TextEvidence) => TextEvidence

/** The casts say what the walk keeps true: it changes strings and nothing else, so the shape stays. */
function walk<T>(value: T, onString: OnString, onEvidence: OnEvidence): T {
  if (typeof value === "string") return onString(value) as T
  if (Array.isArray(value)) return value.map((one) => walk(one, onString, onEvidence)) as T
  if (typeof value !== "object" || value === null) return value
  const source = isTextEvidence(value) ? onEvidence(value) : value
  return Object.fromEntries(
    Object.entries(source).map(([key, one]) => [key, walk(one, onString, onEvidence)]),
  ) as T
}

function isTextEvidence(value: object): value is TextEvidence {
  return (value as Partial<Evidence>).kind === "text" && "start" in value && "quote" in value
}
