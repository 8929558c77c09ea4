import type { Clock } from "@gouji/application"

/** The machine's clock. */
export const systemClock: Clock = {
  now: () => new Date().toISOString(),
  elapsed: () => performance.now(),
}
