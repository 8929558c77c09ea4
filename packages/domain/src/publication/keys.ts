import { registerOf } from "../register/register.ts"
import type { KeyAct, RegisterAct, Role } from "./act.ts"
import type { Refusal } from "./refusal.ts"

/** A key that was enrolled. A revoked one signs nothing more, and still tells whose it was. */
export interface Holder {
  readonly key: string
  readonly person: string
  readonly roles: readonly Role[]
  readonly isRevoked: boolean
}

/** Every key that was ever enrolled, from all that was done to keys, in that order. */
export function holdersOf(acts: readonly KeyAct[]): readonly Holder[] {
  const revoked = new Set(acts.filter(({ kind }) => kind === "key-revoked").map(({ key }) => key))
  return acts.flatMap((act) =>
    act.kind === "key-revoked"
      ? []
      : [{ key: act.key, person: act.person, roles: act.roles, isRevoked: revoked.has(act.key) }],
  )
}

/** Who may use a key; undefined where it is not enrolled or was revoked. */
export function holderOf(holders: readonly Holder[], key: string | null): Holder | undefined {
  return holders.find((holder) => holder.key === key && !holder.isRevoked)
}

/** Whose key it is or was; undefined where it was never enrolled. */
export function personOf(holders: readonly Holder[], key: string | null): string | undefined {
  return holders.find((holder) => holder.key === key)?.person
}

/** Why something may not be done to a key; null where it may. A revoked key cannot be enrolled again. */
export function keyRefusal(done: readonly KeyAct[], act: KeyAct, by: string | null): Refusal | null {
  if (done.length === 0) return firstRefusal(act, by)
  const holders = holdersOf(done)
  if (!isAdministrator(holderOf(holders, by))) return notAdministrator(holders, by)
  if (act.kind === "key-enrolled")
    return holders.some(({ key }) => key === act.key) ? { code: "key-known" } : null
  if (holderOf(holders, act.key) === undefined) return { code: "key-unknown" }
  const remaining = holders.filter(({ key, isRevoked }) => key !== act.key && !isRevoked)
  return remaining.some(isAdministrator) ? null : { code: "last-administrator" }
}

/** The first key enrols itself, and has to be able to enrol others. */
function firstRefusal(act: KeyAct, by: string | null): Refusal | null {
  if (act.kind === "key-revoked") return { code: "key-unknown" }
  if (act.key !== by) return { code: "not-enrolled" }
  return act.roles.includes("administrator") ? null : { code: "wrong-role", wanted: ["administrator"] }
}

/** Why organisations may not be changed so; null where they may. Administrators keep the register. */
export function registerRefusal(
  done: readonly RegisterAct[],
  act: RegisterAct,
  { by, holders }: { readonly by: string | null; readonly holders: readonly Holder[] },
): Refusal | null {
  if (!isAdministrator(holderOf(holders, by))) return notAdministrator(holders, by)
  const register = registerOf([...done, act].flatMap(({ changes }) => changes))
  return register.ok ? null : { code: "register-faults", faults: register.error }
}

function isAdministrator(holder: Holder | undefined): boolean {
  return holder?.roles.includes("administrator") ?? false
}

function notAdministrator(holders: readonly Holder[], by: string | null): Refusal {
  return holderOf(holders, by) === undefined
    ? { code: "not-enrolled" }
    : { code: "wrong-role", wanted: ["administrator"] }
}
