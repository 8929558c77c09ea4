import { err, type OrganisationChange, ok, type Result } from "@gouji/domain"

import type { LogEntry } from "../log/entry.ts"
import { perform } from "../log/perform.ts"
import type { Ports } from "../ports.ts"
import type { Problem } from "../problem.ts"

export type ChangeOrganisations = (
  changes: readonly OrganisationChange[],
) => Promise<Result<LogEntry, Problem>>

/** Writes what happened to organisations into the register: all of it, or nothing with every fault told. */
export function changeOrganisations(ports: Ports): ChangeOrganisations {
  return async (changes) => {
    const done = await perform(ports, { acts: [{ kind: "organisations-changed", changes }] })
    if (!done.ok) return err({ code: "refused", refusal: done.error })
    const [entry] = done.value
    if (entry === undefined) throw new TypeError("an act that was done has its entry")
    return ok(entry)
  }
}
