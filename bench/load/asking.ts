import type { RegistryReader } from "../../packages/application/src/index.ts"
import { chanceOf } from "../../packages/testkit/src/index.ts"
import type { Query, Sample } from "../../tests/suites/load/queries.ts"
import { CALLS } from "./extent.ts"

const WARM_UP = 20

/** A registry to be asked. */
export interface Asked {
  readonly reader: RegistryReader
  readonly sample: Sample
}

/** Milliseconds by the clock that half, and all but a twentieth, of the calls took at most. */
export interface Times {
  readonly median: number
  readonly p95: number
}

/** Asks registries in turn, so that what else goes on in the machine falls on all alike; pages have so many on them. */
export async function askInTurn(
  query: Query,
  registries: readonly Asked[],
  limit: number,
): Promise<readonly Times[]> {
  const taken = registries.map((): number[] => [])
  const chances = registries.map(() => chanceOf(7))
  for (let call = -WARM_UP; call < CALLS; call++) {
    for (const [index, { reader, sample }] of registries.entries()) {
      const begun = performance.now()
      await query.ask(reader, { sample, limit, chance: chances[index] ?? chanceOf(call) })
      if (call >= 0) taken[index]?.push(performance.now() - begun)
    }
  }
  return taken.map(timesOf)
}

/** The middle and the end of what was taken. */
export function timesOf(taken: readonly number[]): Times {
  const sorted = taken.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? 0
  return { median: at(0.5), p95: at(0.95) }
}
