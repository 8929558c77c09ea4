import { type OrganisationRegister, registerOf } from "@gouji/domain"

import { isRegisterAct } from "../log/admission.ts"
import { REGISTER_CHAIN } from "../log/entry.ts"
import type { RegistryReader } from "../ports.ts"

/** Entries asked for at once: a chain of any length is read in a few steps. */
const STRETCH = 1000

/** The register of organisations as the log has it; null where nobody was ever entered. */
export async function organisationRegister(registry: RegistryReader): Promise<OrganisationRegister | null> {
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
