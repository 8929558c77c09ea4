import { CATALOGUE, describe } from "@gouji/rules"

import type { RuleView } from "../views/reader-views.ts"

let described: ReadonlyMap<string, RuleView> | undefined

/** Described once, when somebody asks: the catalogue is part of the program, and a page asks for hundreds of titles. */
function register(): ReadonlyMap<string, RuleView> {
  described ??= new Map(CATALOGUE.map((rule) => [rule.id, describe(rule)]))
  return described
}

/** The register: every rule of the catalogue, in the order of ids. */
export function rules(): readonly RuleView[] {
  return [...register().values()]
}

/** One rule, by its id; undefined for one the catalogue has not, which an older verdict may name. */
export function ruleOf(id: string): RuleView | undefined {
  return register().get(id)
}
