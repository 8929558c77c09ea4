import { placesOf, scaled } from "./scaled.ts"

/** Digits that a number holds exactly, with room for a sign and a sum. */
const SAFE_DIGITS = 15

/**
 * The steps of 10^-places a decimal text stands for, as a number; undefined where a number could not hold them, or the
 * text has more decimals. Exact, and far faster than `scaled`, to which the rest is left.
 */
export function smallSteps(text: string, places: number): number | undefined {
  const from = text.charCodeAt(0) === MINUS ? 1 : 0
  const more = POWERS[places - placesOf(text)]
  if (more === undefined || text.length - from > SAFE_DIGITS) return undefined
  const size = digitsFrom(text, from) * more
  if (Number.isNaN(size) || size > Number.MAX_SAFE_INTEGER) return undefined
  // A printed -0 is nought like any other.
  return from === 1 && size !== 0 ? -size : size
}

/** As `smallSteps` where it can, as `scaled` where it must. */
export function stepsOf(text: string, places: number): bigint {
  const small = smallSteps(text, places)
  return small === undefined ? scaled(text, places) : BigInt(small)
}

/** The most decimals among the texts. */
export function mostPlaces(texts: Iterable<string>): number {
  let most = 0
  for (const text of texts) most = Math.max(most, placesOf(text))
  return most
}

const POWERS = Array.from({ length: SAFE_DIGITS + 1 }, (_, power) => 10 ** power)
const [ZERO, NINE, MINUS] = [48, 57, 45]

/** The number the digits make, the point among them left out; NaN for what is no plain decimal. */
function digitsFrom(text: string, from: number): number {
  const point = text.indexOf(".")
  if (from === text.length || point === from || point === text.length - 1) return Number.NaN
  let value = 0
  for (let at = from; at < text.length; at++) {
    if (at === point) continue
    const code = text.charCodeAt(at)
    value = code >= ZERO && code <= NINE ? value * 10 + (code - ZERO) : Number.NaN
  }
  return value
}
