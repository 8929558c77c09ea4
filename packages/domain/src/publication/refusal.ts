import type { RegisterFault } from "../register/fault.ts"
import type { Role } from "./act.ts"
import type { State } from "./standing.ts"

/** Why an act is not permitted: a code and facts, no prose. */
export type Refusal =
  /** The document is not where the act can be done. */
  | { readonly code: "wrong-state"; readonly state: State; readonly wanted: readonly State[] }
  /** Who vouches for it must be another person than who prepared it (四眼). */
  | { readonly code: "same-person"; readonly person: string }
  | { readonly code: "not-enrolled" }
  | { readonly code: "wrong-role"; readonly wanted: readonly Role[] }
  /** Fatal findings that were neither let stand nor answered; by fingerprint. */
  | { readonly code: "unsettled-findings"; readonly findings: readonly string[] }
  | { readonly code: "unknown-finding"; readonly finding: string }
  | { readonly code: "unknown-version"; readonly document: string }
  | { readonly code: "already-received"; readonly document: string }
  | { readonly code: "expiry-passed"; readonly until: string }
  /** What was to be taken back does not stand, or was somebody else's. */
  | { readonly code: "nothing-to-retract"; readonly entry: string }
  /** The sign-off does not say what it vouches for: the last check and every finding let stand. */
  | { readonly code: "other-check"; readonly catalogue: string }
  /** The published version it says it corrects is another one, or none. */
  | { readonly code: "other-version"; readonly published: string | null }
  /** The key is known already, or was never enrolled. */
  | { readonly code: "key-known" }
  | { readonly code: "key-unknown" }
  /** The changes do not fit together, or not what is in the register. */
  | { readonly code: "register-faults"; readonly faults: readonly RegisterFault[] }
  /** Without an administrator no key could be enrolled any more. */
  | { readonly code: "last-administrator" }
/** What a refusal is known by. */
export type RefusalCode = Refusal["code"]
