import type { IsoDate } from "../calendar.ts"
import type { CreditCode } from "../credit-code.ts"
import type { OrganisationChange, OrganisationId } from "./change.ts"

/** Why a change cannot have happened as it says, beside the others: a code and facts, no prose. */
export type RegisterRefusal =
  /** It speaks of an organisation that never entered. */
  | { readonly code: "unknown-id"; readonly id: OrganisationId }
  /** The id was given to an organisation before. */
  | { readonly code: "id-taken"; readonly id: OrganisationId }
  /** The organisation is not there yet; what merges, splits or closes has to have been there the day before. */
  | { readonly code: "before-founding"; readonly id: OrganisationId; readonly founded: IsoDate }
  /** The organisation is there no longer; on the day it ended it is not. */
  | { readonly code: "after-end"; readonly id: OrganisationId; readonly ended: IsoDate }
  /** Another change of the same day says the same kind of thing of it, and which of them counts cannot be told. */
  | { readonly code: "said-twice"; readonly id: OrganisationId; readonly other: OrganisationChange }
  /** The parent is not there on the day the organisation is put under it. */
  | { readonly code: "parent-absent"; readonly id: OrganisationId; readonly parent: OrganisationId }
  /** The parent is of a lower level: a department under a unit. */
  | { readonly code: "parent-below"; readonly id: OrganisationId; readonly parent: OrganisationId }
  /** It would stand under itself; `through` leads from its parent back to it. */
  | { readonly code: "cycle"; readonly id: OrganisationId; readonly through: readonly OrganisationId[] }
  /** It would end with an organisation still under it, which first has to be moved or to end as well. */
  | { readonly code: "has-children"; readonly id: OrganisationId; readonly child: OrganisationId }
  /** Another organisation has the credit code at the same time. */
  | {
      readonly code: "credit-code-taken"
      readonly id: OrganisationId
      readonly creditCode: CreditCode
      readonly holder: OrganisationId
    }
/** What a fault of the register is known by. */
export type RegisterRefusalCode = RegisterRefusal["code"]

/** A change that a register cannot hold, and why. */
export type RegisterFault = RegisterRefusal & { readonly change: OrganisationChange }

/** In the order of their days, and the same whatever order they were found in. */
export function inOrder<T extends { readonly change: OrganisationChange }>(
  faults: readonly T[],
): readonly T[] {
  const keyed = faults.map((fault) => ({ fault, key: `${fault.change.from} ${JSON.stringify(fault)}` }))
  return keyed.toSorted((a, b) => (a.key < b.key ? -1 : 1)).map(({ fault }) => fault)
}
