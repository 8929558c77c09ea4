import { type OrganisationRegister, registerOf } from "@gouji/domain"

import { isRegisterAct } from "../log/admission.ts"
import { REGISTER_CHAIN } from "../log/entry.ts"
import type { RegistryReader } from "../ports.ts"

/** Entries asked for at once: a chain of any length is read in a few steps. */
const STRETCH = 1000

interface Read {
  /** Of the last entry it was made from. */
  readonly hash: string | undefined
  readonly register: OrganisationRegister | null
}

/** What was read last of each registry: a register of thousands is asked for by every query, and seldom changes. */
const LAST_READ = new WeakMap<RegistryReader, Read>()

/** The register of organisations as the log has it; null where nobody was ever entered. */
export async function organisationRegister(registry: RegistryReader): Promise<OrganisationRegister | null> {
  const hash = (await registry.head(REGISTER_CHAIN))?.hash
  const last = LAST_READ.get(registry)
  if (last !== undefined && last.hash === hash) return last.register
  const register = await registerIn(registry)
  LAST_READ.set(registry, { hash, register })
  return register
}

async function registerIn(registry: RegistryReader): Promise<OrganisationRegister | null> {
  const changes = []
  for (let after = 0; ; after += STRETCH) {
    const entries = await registry.chain(REGISTER_CHAIN, after, STRETCH)
    changes.push(...entries.flatMap(({ act }) => (isRegisterAct(act) ? act.changes : [])))
    if (entries.length < STRETCH) break
  }
  if (changes.length === 0) return null
  const register = registerOf(changes)
  // The log takes in no change that does not fit.
  if (!register.ok) throw new TypeError("a register that is not sound")
  return register.value
}
