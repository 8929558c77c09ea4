import { placesOf, scaled } from "./scaled.ts"

/** A decimal text taken apart: so many steps of 10^-places. */
interface Decimal {
  readonly steps: number
  readonly places: number
}

/** Digits that a number holds exactly, with room for a sign and a sum. */
const SAFE_DIGITS = 15

/**
 * The steps of 10^-places a decimal text stands for, as a number; undefined where a number could not hold them, or the
 * text has more decimals. Exact, and far faster than `scaled`, to which the rest is left.
 */
export function smallSteps(text: string, places: number): number | undefined {
  const read = read15(text)
  if (read === undefined || read.places > places) return undefined
  const more = POWERS[places - read.places]
  const steps = more === undefined ? Number.NaN : read.steps * more
  return Math.abs(steps) <= Number.MAX_SAFE_INTEGER ? steps : undefined
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

function read15(text: string): Decimal | undefined {
  const from = text.charCodeAt(0) === MINUS ? 1 : 0
  if (text.length - from > SAFE_DIGITS) return undefined
  const point = text.indexOf(".")
  const places = point < 0 ? 0 : text.length - point - 1
  const whole = digits(text, from, point < 0 ? text.length : point)
  const fraction = point < 0 ? 0 : digits(text, point + 1, text.length)
  const size = whole * (POWERS[places] ?? Number.NaN) + fraction
  if (Number.isNaN(size)) return undefined
  // A printed -0 is nought like any other.
  return { steps: from === 1 && size !== 0 ? -size : size, places }
}

/** The number that stands between two places; NaN where there is none. */
function digits(text: string, from: number, to: number): number {
  let value = from === to ? Number.NaN : 0
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    value = code >= ZERO && code <= NINE ? value * 10 + (code - ZERO) : Number.NaN
  }
  return value
}
