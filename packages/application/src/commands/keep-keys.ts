import { err, type Holder, KeyAct, ok, type Result, type Role } from "@gouji/domain"

import type { LogEntry } from "../log/entry.ts"
import { perform } from "../log/perform.ts"
import type { Ports } from "../ports.ts"
import type { Problem } from "../problem.ts"
import { holders } from "../queries/holders.ts"

/** A key for the registry to know: whose it is and what it may be used for. */
export interface KeyToEnrol {
  readonly key: string
  readonly person: string
  readonly roles: readonly Role[]
}

/** What can be done about keys. */
export interface KeyDesk {
  /** The first key enrols itself, as an administrator; any other is enrolled by one. */
  enrol(key: KeyToEnrol): Promise<Result<LogEntry, Problem>>
  revoke(key: string, reason: string): Promise<Result<LogEntry, Problem>>
  /** Every key ever enrolled, revoked ones too. */
  holders(): Promise<readonly Holder[]>
}

export function keyDesk(ports: Ports): KeyDesk {
  return {
    enrol: (given) => keep(ports, { kind: "key-enrolled", ...given }),
    revoke: (key, reason) => keep(ports, { kind: "key-revoked", key, reason }),
    holders: () => holders(ports.registry),
  }
}

async function keep(ports: Ports, given: unknown): Promise<Result<LogEntry, Problem>> {
  const act = KeyAct.safeParse(given)
  if (!act.success) return err({ code: "invalid-wish", field: act.error.issues[0]?.path.join(".") ?? "" })
  const done = await perform(ports, { acts: [act.data] })
  if (!done.ok) return err({ code: "refused", refusal: done.error })
  const [entry] = done.value
  if (entry === undefined) throw new TypeError("an act that was done has its entry")
  return ok(entry)
}
