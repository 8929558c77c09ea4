import type { Disclosure } from "@gouji/domain"
import { CATALOGUE_VERSION, type Checked, check, ENGINE_VERSION } from "@gouji/rules"

/** What a check is worth anything under: which rules, and how they are evaluated. */
export interface Edition {
  readonly catalogue: string
  readonly engine: string
}

/** The rules documents are held against, under their edition. */
export interface Rulebook extends Edition {
  readonly check: (given: {
    readonly disclosure: Disclosure
    readonly related: readonly Disclosure[]
  }) => Checked
}

/** The catalogue and the engine as they stand. */
export const CURRENT_RULES: Rulebook = { catalogue: CATALOGUE_VERSION, engine: ENGINE_VERSION, check }

/** The edition of a rulebook, as it is written down; of the one that stands where none is given. */
export function editionOf({ rules = CURRENT_RULES }: { readonly rules?: Rulebook }): Edition {
  return { catalogue: rules.catalogue, engine: rules.engine }
}

/** Whether two checks were made under the same rules, evaluated alike. */
export function isSameEdition(one: Edition, other: Edition): boolean {
  return one.catalogue === other.catalogue && one.engine === other.engine
}
