import type { KnownTimes } from "@gouji/application"

/** Where a strip's first day, its last day allowed and the day of publication stand, in per cent of one breadth. */
export interface DayStrip {
  readonly start: number
  readonly due: number
  readonly published: number
  readonly isLate: boolean
}

/** Strips on one scale of days, so that they can be held against each other, in the order given. */
export function dayStrips(
  times: readonly Pick<KnownTimes, "days" | "taken" | "late">[],
): readonly DayStrip[] {
  const ends = times.flatMap(({ days, taken }) => [days, taken])
  const [first, last] = [Math.min(0, ...ends), Math.max(0, ...ends)]
  const at = (day: number) => Math.round(((day - first) / (last - first || 1)) * 10_000) / 100
  return times.map(({ days, taken, late }) => ({
    start: at(0),
    due: at(days),
    published: at(taken),
    isLate: late > 0,
  }))
}
