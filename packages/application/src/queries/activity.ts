import type { OrganisationId } from "@gouji/domain"

import { isDocumentAct } from "../log/admission.ts"
import type { LogEntry } from "../log/entry.ts"
import type { Page, Paging, RegistryReader } from "../ports.ts"
import { holders } from "./holders.ts"
import { type LifeEntry, lifeEntry } from "./life.ts"
import { organisationRegister } from "./organisation-register.ts"
import type { NamedOrganisation } from "./organisations-like.ts"

/** A line of the log among those of all organisations. For the staff: persons are named. */
export interface DoneAct extends LifeEntry {
  /** Whose document it is about; null of what was done to keys and to the register. */
  readonly organisation: NamedOrganisation | null
}

/** All that was done in a registry, by stretches, the last act first. */
export function activity({ registry }: { readonly registry: RegistryReader }) {
  return async (paging: Omit<Paging, "order">): Promise<Page<DoneAct>> => {
    const { items, next } = await registry.activity(paging)
    const known = await holders(registry)
    const names = await namesIn(registry, items)
    const acts = items.map((entry) => ({
      ...lifeEntry(entry, known),
      organisation: isDocumentAct(entry.act)
        ? { id: entry.chain, name: names.get(entry.chain) ?? entry.chain }
        : null,
    }))
    return { items: acts, next }
  }
}

/** By the register, else as one of the documents prints it: looked up once for each organisation. */
async function namesIn(
  registry: RegistryReader,
  entries: readonly LogEntry[],
): Promise<ReadonlyMap<string, string>> {
  const register = await organisationRegister(registry)
  const documents = new Map(
    entries.flatMap(({ chain, act }) => (isDocumentAct(act) ? [[chain, act.document] as const] : [])),
  )
  const named = await Promise.all(
    Array.from(documents, async ([id, document]): Promise<readonly [string, string]> => {
      const name = register?.lastNameOf(id as OrganisationId)
      return [id, name ?? (await registry.find(document))?.organisation ?? id]
    }),
  )
  return new Map(named)
}
