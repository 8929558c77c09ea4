import { CATALOGUE, describe } from "@gouji/rules"

import type { RuleView } from "../views/reader-views.ts"

/** The register: every rule of the catalogue, in the order of ids. */
export function rules(): readonly RuleView[] {
  return CATALOGUE.map(describe)
}
