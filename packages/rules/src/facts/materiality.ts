import { absolute, commonPlaces, scaled } from "../exact/scaled.ts"

/**
 * How much a change has to be, in per cent of what it started from, to matter: below `small` a missing reason is only
 * worth knowing, from `notable` on a change is pointed out, from `large` on it has to be explained. It weighs verdicts and
 * never turns a failure into a pass.
 */
export const MATERIALITY = { small: 1n, notable: 10n, large: 30n } as const

/** How much a change from one amount to another matters. To or from nothing is always large. */
export function weightOfChange(from: string, to: string): "none" | "slight" | "notable" | "large" {
  const places = commonPlaces([from, to])
  const [before, now] = [scaled(from, places), scaled(to, places)]
  const [size, base] = [absolute(now - before), absolute(before)]
  if (size === 0n) return "none"
  if (before === 0n || now === 0n) return "large"
  if (size * 100n > base * MATERIALITY.large) return "large"
  return size * 100n > base * MATERIALITY.notable ? "notable" : "slight"
}
