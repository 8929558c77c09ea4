/**
 * Exact arithmetic for judging: decimal texts become whole numbers of steps of 10^-places, so that sums are exact and
 * no float comes near an amount.
 */

/** The number of decimals a plain decimal text has. */
export function placesOf(text: string): number {
  const point = text.indexOf(".")
  return point < 0 ? 0 : text.length - point - 1
}

/** The fewest decimals that hold every one of the texts. */
export function commonPlaces(texts: readonly string[]): number {
  return Math.max(0, ...texts.map(placesOf))
}

/** `12.5` with two places is 1250. Throws on what is no plain decimal, or has more decimals: a defect of the caller. */
export function scaled(text: string, places: number): bigint {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text)
  const [, sign, whole, fraction = ""] = match ?? []
  if (whole === undefined || fraction.length > places)
    throw new TypeError(`not a decimal of ${places}: ${text}`)
  const magnitude = BigInt(whole + fraction.padEnd(places, "0"))
  return sign ? -magnitude : magnitude
}

/** The decimal text of `value` steps of 10^-places, with at least `atLeast` decimals and no more than it takes. */
export function unscaled(value: bigint, places: number, atLeast = 0): string {
  const digits = absolute(value)
    .toString()
    .padStart(places + 1, "0")
  const whole = digits.slice(0, digits.length - places)
  const fraction = digits
    .slice(digits.length - places)
    .replace(/0+$/, "")
    .padEnd(atLeast, "0")
  return `${value < 0n ? "-" : ""}${whole}${fraction === "" ? "" : `.${fraction}`}`
}

/** The size of a number, which `Math` does not know for these. */
export function absolute(value: bigint): bigint {
  return value < 0n ? -value : value
}

/** The whole number at or above a quotient of positive numbers. */
export function ceilingOf(dividend: bigint, divisor: bigint): bigint {
  return (dividend + divisor - 1n) / divisor
}

/** The least of the numbers; undefined for none. */
export function leastOf(numbers: readonly bigint[]): bigint | undefined {
  return inOrder(numbers)[0]
}

/** The greatest of the numbers; undefined for none. */
export function greatestOf(numbers: readonly bigint[]): bigint | undefined {
  return inOrder(numbers).at(-1)
}

function inOrder(numbers: readonly bigint[]): readonly bigint[] {
  return numbers.toSorted((a, b) => Number(a > b) - Number(a < b))
}
