import { type Holder, holdersOf } from "@gouji/domain"

import { KEY_CHAIN } from "../log/entry.ts"
import type { RegistryReader } from "../ports.ts"

/** A registry has few keys, and all of them in one chain. */
const ALL = 1_000_000

/** Every key that was ever enrolled in a registry. */
export async function holders(registry: RegistryReader): Promise<readonly Holder[]> {
  const entries = await registry.chain(KEY_CHAIN, 0, ALL)
  return holdersOf(entries.flatMap(({ act }) => ("key" in act ? [act] : [])))
}
