import { isZero, type Money } from "@gouji/domain"

/** `part` in per cent of `whole`, to two decimals, halves away from zero; null where the whole is nought. */
export function percentage(part: Money, whole: Money): string | null {
  if (isZero(whole)) return null
  const [numerator, denominator] = asIntegers(part, whole)
  const negative = numerator < 0n !== denominator < 0n
  const doubled = 2n * absolute(numerator) * 10_000n
  const hundredths = (doubled / absolute(denominator) + 1n) / 2n
  const digits = hundredths.toString().padStart(3, "0")
  return `${negative && hundredths > 0n ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`
}

/** Two amounts scaled alike to whole numbers. */
function asIntegers(a: Money, b: Money): readonly [bigint, bigint] {
  const decimals = Math.max(...[a, b].map((amount) => amount.split(".")[1]?.length ?? 0))
  const scaled = (amount: Money) => {
    const [whole = "0", fraction = ""] = amount.split(".")
    return BigInt(`${whole}${fraction.padEnd(decimals, "0")}`)
  }
  return [scaled(a), scaled(b)]
}

function absolute(value: bigint): bigint {
  return value < 0n ? -value : value
}
