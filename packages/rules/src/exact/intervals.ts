import { commonPlaces, greatestOf, leastOf, scaled, unscaled } from "./scaled.ts"

/** A number as reported, and the step it is exact to (`0` for what is exact). */
export interface Reading {
  readonly value: string
  readonly quantum: string
}

/** Whether digits are given past the step: `1.01` to the nearest 1. The step is a power of ten, or `0`. */
export function hasExcessDigits({ value, quantum }: Reading): boolean {
  const places = commonPlaces([value, quantum])
  const step = scaled(quantum, places)
  return step > 0n && scaled(value, places) % step !== 0n
}

/**
 * Several readings of one number, as Calculations 1.1 takes them: what all their closed intervals have in common, as one
 * reading with the middle of it for its value; undefined where they have nothing in common.
 */
export function consolidated(readings: readonly Reading[]): Reading | undefined {
  // Halves twice over: the ends of an interval, and the middle between two ends.
  const places = commonPlaces(readings.flatMap(({ value, quantum }) => [value, quantum])) + 2
  const ends = readings.map(({ value, quantum }) => {
    const [middle, half] = [scaled(value, places), scaled(quantum, places) / 2n]
    return { low: middle - half, high: middle + half }
  })
  const [low, high] = [greatestOf(ends.map((end) => end.low)), leastOf(ends.map((end) => end.high))]
  if (low === undefined || high === undefined || low > high) return undefined
  return { value: unscaled((low + high) / 2n, places), quantum: unscaled(high - low, places) }
}
