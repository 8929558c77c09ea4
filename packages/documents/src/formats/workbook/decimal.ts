/**
 * A stored number as Excel takes it: its fifteen significant digits, without an exponent and without trailing noughts.
 * What is beyond them comes from binary sums (96282213.440000005) and is shown nowhere.
 */
export function fifteenDigits(value: number): string {
  const [digits = "", exponent = "0"] = value.toPrecision(15).split("e")
  const plain = withPoint(digits, Number(exponent))
  return plain.includes(".") ? plain.replace(/\.?0+$/, "") : plain
}

/** Moves the point so many places to the right, or to the left if negative. */
function withPoint(written: string, places: number): string {
  if (places === 0) return written
  const [, sign = "", whole = "", fraction = ""] = /^(-?)(\d+)\.?(\d*)$/.exec(written) ?? []
  const digits = whole + fraction
  const point = whole.length + places
  if (point <= 0) return `${sign}0.${"0".repeat(-point)}${digits}`
  if (point >= digits.length) return sign + digits + "0".repeat(point - digits.length)
  return `${sign}${digits.slice(0, point)}.${digits.slice(point)}`
}

/** A decimal to so many places, halves away from nought as Excel rounds them. */
export function roundedAway(decimal: string, places: number): string {
  const [, sign = "", whole = "0", fraction = ""] = /^(-?)(\d+)\.?(\d*)$/.exec(decimal) ?? []
  if (fraction.length <= places) return decimal
  const isUp = (fraction[places] ?? "0") >= "5"
  const digits = String(BigInt(whole + fraction.slice(0, places)) + (isUp ? 1n : 0n)).padStart(
    places + 1,
    "0",
  )
  const point = digits.length - places
  return places === 0 ? sign + digits : `${sign}${digits.slice(0, point)}.${digits.slice(point)}`
}
