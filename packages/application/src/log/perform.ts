import { ok, type Result } from "@gouji/domain"

import type { Ports, Writing } from "../ports.ts"
import type { Rejection } from "./admission.ts"
import { type Act, chainOf, following, type LogEntry, sealed } from "./entry.ts"

/** How often somebody else may come first before an act gives up. Each loser of a race tries again on the new end. */
const ATTEMPTS = 50

/** What the acts are to be done with, besides what they say. */
export interface Performing {
  readonly acts: readonly Act[]
  readonly with?: Pick<Writing, "original" | "report">
}

/**
 * Does acts of one chain, together or not at all, signed by whoever is at the desk. Where somebody wrote to the chain
 * meanwhile they are put behind that and held against the rules again.
 */
export async function perform(
  { registry, hash, clock, signer }: Pick<Ports, "registry" | "hash" | "clock" | "signer">,
  { acts, with: content = {} }: Performing,
): Promise<Result<readonly LogEntry[], Rejection>> {
  const [first] = acts
  if (first === undefined) return ok([])
  for (let attempt = 1; ; attempt++) {
    let head = await registry.head(chainOf(first))
    const entries = acts.map((act) => {
      const entry = sealed(hash, following(head, act, clock.now()), signer ?? null)
      head = entry
      return entry
    })
    const written = await registry.append({ entries, ...content })
    if (written.ok) return ok(entries)
    if (written.error.code !== "conflict" || attempt === ATTEMPTS) return written
  }
}
