import { halfWidth } from "@gouji/domain"

/**
 * A stretch of text as the grammar reads it: full-width letters, digits and punctuation made half-width, quotation
 * marks, white space and line breaks left out, so that a word broken over two lines is whole again. White space
 * between two digits stays, since it parts two numbers. `at[i]` is the UTF-16 offset in the original of the i-th unit;
 * `at[text.length]` is the end of the stretch.
 */
export interface Compact {
  readonly text: string
  readonly at: readonly number[]
}

const QUOTES = /["'“”‘’„‟「」『』〝〞]/
const INVISIBLE = /[\s\u00a0\u200b-\u200f\u2060\ufeff]/
const NUMERIC = /[\d.%]/

export function compact(text: string, start: number, end: number): Compact {
  const folded = halfWidth(text.slice(start, end))
  const units: string[] = []
  const at: number[] = []
  for (let index = 0; index < folded.length; index++) {
    const unit = folded.charAt(index)
    if (QUOTES.test(unit)) continue
    if (INVISIBLE.test(unit) && !partsNumbers(folded, index, units.at(-1))) continue
    units.push(INVISIBLE.test(unit) ? " " : unit)
    at.push(start + index)
  }
  at.push(end)
  return { text: units.join(""), at }
}

function partsNumbers(text: string, index: number, before: string | undefined): boolean {
  if (before === undefined || !NUMERIC.test(before)) return false
  const next = /^[\s\u00a0\u200b-\u200f\u2060\ufeff]*(.)/s.exec(text.slice(index, index + 40))?.[1]
  return next !== undefined && /\d/.test(next)
}

/** Offsets in the original of a stretch of the compact text. The end is that of its last unit, not of what was left out after it. */
export function originalSpan(source: Compact, start: number, end: number): { start: number; end: number } {
  const from = source.at[start] ?? 0
  const last = source.at[end - 1] ?? from
  return { start: from, end: end > start ? last + 1 : from }
}
