import { absolute, commonPlaces, placesOf, scaled } from "./scaled.ts"

/** A quotient of whole numbers, exact; `under` is above nought. */
export interface Ratio {
  readonly over: bigint
  readonly under: bigint
}

/** One end of a stretch; an open one is not itself in it. */
export interface End {
  readonly at: Ratio
  readonly isOpen: boolean
}

/** All numbers between two ends. */
export interface Stretch {
  readonly low: End
  readonly high: End
}

/** A decimal text as a quotient. */
export function ratioOf(text: string): Ratio {
  const places = commonPlaces([text])
  return { over: scaled(text, places), under: 10n ** BigInt(places) }
}

/** −1, 0 or 1 as `a` is less than, equal to or greater than `b`. */
export function compareRatios(a: Ratio, b: Ratio): -1 | 0 | 1 {
  const [left, right] = [a.over * b.under, b.over * a.under]
  if (left === right) return 0
  return left < right ? -1 : 1
}

export function minus(a: Ratio, b: Ratio): Ratio {
  return { over: a.over * b.under - b.over * a.under, under: a.under * b.under }
}

/** Undefined over nought. */
export function dividedBy(a: Ratio, b: Ratio): Ratio | undefined {
  if (b.over === 0n) return undefined
  const sign = b.over < 0n ? -1n : 1n
  return { over: sign * a.over * b.under, under: a.under * absolute(b.over) }
}

export function times(a: Ratio, factor: bigint): Ratio {
  return { over: a.over * factor, under: a.under }
}

/** The nearest number with so many decimals, in steps of 10^-places; at the very half the one further from nought. */
export function nearestStep({ over, under }: Ratio, places: number): bigint {
  const size = (2n * absolute(over) * 10n ** BigInt(places) + under) / (2n * under)
  return over < 0n ? -size : size
}

/**
 * What a printed decimal may stand for where the last place was rounded, the very half away from nought: half a step to
 * either side, the further end open. A nought, and what is exact (a step of nought), stand for themselves.
 */
export function roundedTo(value: string, quantum: string): Stretch {
  const places = commonPlaces([value, quantum])
  const [v, q, under] = [scaled(value, places), scaled(quantum, places), 2n * 10n ** BigInt(places)]
  return around({ over: 2n * v, under }, v === 0n ? 0n : q, v === 0n ? 0n : q)
}

/** What a printed decimal may stand for where further decimals were cut off: up to a whole step further from nought. */
export function cutOffTo(value: string, quantum: string): Stretch {
  const places = commonPlaces([value, quantum])
  const [v, q, under] = [scaled(value, places), scaled(quantum, places), 10n ** BigInt(places)]
  return around({ over: v, under }, 0n, v === 0n ? 0n : q)
}

/**
 * What a printed nought may stand for where it was computed and not left out: less than half a step to either side, or
 * less than a whole one where further decimals were cut off.
 */
export function computedNought(quantum: string, manner: "rounded" | "cut-off"): Stretch {
  const places = placesOf(quantum)
  const under = (manner === "rounded" ? 2n : 1n) * 10n ** BigInt(places)
  const over = scaled(quantum, places)
  return { low: { at: { over: -over, under }, isOpen: true }, high: { at: { over, under }, isOpen: true } }
}

/** From `nearer` steps towards nought to `further` away from it, that end open. */
function around(at: Ratio, nearer: bigint, further: bigint): Stretch {
  const away = at.over < 0n ? -1n : 1n
  const near: End = { at: { over: at.over - away * nearer, under: at.under }, isOpen: false }
  const far: End = { at: { over: at.over + away * further, under: at.under }, isOpen: further !== 0n }
  return away > 0n ? { low: near, high: far } : { low: far, high: near }
}

/**
 * Every value a function of two numbers takes over two stretches. The function must rise or fall throughout in each of
 * its arguments while the other stands still, as sums and quotients do; then its extremes stand in the corners. Undefined
 * where it is undefined in one.
 */
export function hullOf(
  { low, high }: Stretch,
  other: Stretch,
  of: (a: Ratio, b: Ratio) => Ratio | undefined,
): Stretch | undefined {
  const corners = [low, high].flatMap((a) =>
    [other.low, other.high].map((b) => ({ at: of(a.at, b.at), isOpen: a.isOpen || b.isOpen })),
  )
  const ends = corners.flatMap(({ at, isOpen }): readonly End[] => (at === undefined ? [] : [{ at, isOpen }]))
  const sorted = ends.toSorted((a, b) => compareRatios(a.at, b.at) || Number(a.isOpen) - Number(b.isOpen))
  const [first] = sorted
  const last = sorted.toSorted((a, b) => compareRatios(b.at, a.at) || Number(a.isOpen) - Number(b.isOpen))[0]
  if (first === undefined || last === undefined || ends.length < corners.length) return undefined
  return { low: first, high: last }
}

/** Whether two stretches have a number in common. */
export function meets(a: Stretch, b: Stretch): boolean {
  return reaches(a.high, b.low) && reaches(b.high, a.low)
}

/** Whether nought lies in a stretch or at its very end: what divides by it has no bounds. */
export function holdsNought({ low, high }: Stretch): boolean {
  return low.at.over <= 0n && high.at.over >= 0n
}

function reaches(high: End, low: End): boolean {
  const order = compareRatios(high.at, low.at)
  return order > 0 || (order === 0 && !high.isOpen && !low.isOpen)
}
