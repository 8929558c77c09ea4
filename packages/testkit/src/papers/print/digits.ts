/** The units papers are printed in. */
export type PaperUnit = "元" | "万元"

/** How numbers look in one part of a paper. */
export interface NumberStyle {
  readonly unit: PaperUnit
  readonly decimals: 0 | 2
  /** Between thousands: nothing, a comma, or the wide comma that slips in with Chinese input. */
  readonly separator: "" | "," | "，"
  /** Whether noughts at the end of the decimals are left away: 686, 57.8. */
  readonly trims: boolean
}

/** An exact amount in fen as it is printed, and the yuan that what is printed stands for. */
export interface Digits {
  readonly text: string
  readonly yuan: string
  readonly isNought: boolean
}

const FEN = { 元: 100n, 万元: 1_000_000n } as const

/** Rounds half away from nought to the last place the style has. */
export function digitsOf(fen: bigint, style: NumberStyle): Digits {
  const step = FEN[style.unit] / 10n ** BigInt(style.decimals)
  const size = fen < 0n ? -fen : fen
  const steps = (2n * size + step) / (2n * step)
  const isNegative = fen < 0n && steps > 0n
  const sign = isNegative ? "-" : ""
  return {
    text: sign + written(steps, style),
    yuan: sign + decimal(steps * step, 2),
    isNought: steps === 0n,
  }
}

/** A whole number with its last places behind the point. */
function decimal(whole: bigint, places: number): string {
  if (places === 0) return whole.toString()
  const digits = whole.toString().padStart(places + 1, "0")
  return `${digits.slice(0, -places)}.${digits.slice(-places)}`
}

function written(steps: bigint, { decimals, separator, trims }: NumberStyle): string {
  const [whole = "", fraction = ""] = decimal(steps, decimals).split(".")
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, separator)
  const kept = trims ? fraction.replace(/0+$/, "") : fraction
  return kept === "" ? grouped : `${grouped}.${kept}`
}

/** A percentage of two exact amounts to two decimals, rounded half away from nought; undefined on a base of nought. */
export function percentOf(part: bigint, base: bigint): string | undefined {
  if (base === 0n) return undefined
  const [size, under] = [part < 0n ? -part : part, base < 0n ? -base : base]
  const hundredths = (2n * size * 10_000n + under) / (2n * under)
  return decimal(hundredths, 2)
}
