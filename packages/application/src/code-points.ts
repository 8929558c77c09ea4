/** A text addressed by Unicode code points, as evidence addresses it. */
export interface CodePoints {
  readonly length: number
  /** Both ends are clamped to the text; `end` is exclusive. */
  slice(start: number, end?: number): string
}

/** JavaScript counts UTF-16 units; the two counts only part where a character lies beyond U+FFFF. */
export function codePoints(text: string): CodePoints {
  if (!/[\ud800-\udfff]/.test(text))
    return { length: text.length, slice: (start, end) => clamped(text, start, end) }
  const characters = Array.from(text)
  return {
    length: characters.length,
    slice: (start, end) => characters.slice(Math.max(0, start), end).join(""),
  }
}

/** The number of code points in a text. */
export function lengthOf(text: string): number {
  return codePoints(text).length
}

function clamped(text: string, start: number, end?: number): string {
  return text.slice(Math.max(0, start), end === undefined ? undefined : Math.max(0, end))
}
