import type { Bilingual, RuleView } from "@gouji/application"
import { ruleOf, rules } from "@gouji/application/reader"

import type { Language } from "./language.ts"

/** The register by family, those of `first` before any others. Needs no registry: the rules are part of the program. */
export function register(
  first: readonly string[],
): readonly { readonly family: string; readonly rules: readonly RuleView[] }[] {
  const all = rules()
  const present = new Set(all.map(({ family }) => family))
  const families = [...first.filter((family) => present.has(family)), ...present]
  return [...new Set(families)].map((family) => ({
    family,
    rules: all.filter((rule) => rule.family === family),
  }))
}

/** What a rule claims; undefined for one that the catalogue no longer has, which an older verdict may name. */
export function ruleTitle(id: string): Bilingual | undefined {
  return ruleOf(id)?.title
}

/** A rule as a page about it is called: its id, in the case of the catalogue, and its title. */
export function ruleName(lang: Language, id: string): string {
  const rule = ruleOf(id.toUpperCase())
  return rule === undefined ? id : `${rule.id} ${rule.title[lang]}`
}
