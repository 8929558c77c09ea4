import { PLACES, type Place } from "@gouji/domain"

import type { Bilingual } from "./bilingual.ts"
import { claimInWords, roundingInWords, simpleIn } from "./judging/judge.ts"
import type { Basis, Rule, RuleId } from "./rule.ts"
import type { Severity } from "./severity.ts"

/** A rule as the register shows it. */
export interface RuleDescription {
  readonly id: RuleId
  readonly title: Bilingual
  readonly why: Bilingual
  /** The claim in words, from the claim itself: `收入总计 ≐ Σ 各项来源`. */
  readonly formula: Bilingual
  readonly severity: Severity
  readonly basis: readonly Bilingual[]
  /** How rounding enters, in words. */
  readonly rounding: Bilingual
  readonly family: string
  readonly places: readonly Place[]
}

/** Everything but the title and the reason is made from the claim. */
export function describe(rule: Rule): RuleDescription {
  return {
    id: rule.id,
    title: rule.title,
    why: rule.why,
    formula: claimInWords(rule.holds),
    severity: rule.severity,
    basis: rule.basis.map(basisInWords),
    rounding: roundingInWords(rule.holds),
    family: rule.id.replace(/\d+$/, ""),
    places: simpleIn(rule.holds).some(({ kind }) => kind === "requires-tables") ? TABLES : ["narrative"],
  }
}

// The keys of the list of places are places.
const TABLES = (Object.keys(PLACES) as Place[]).filter((place) => place !== "narrative")

function basisInWords(basis: Basis): Bilingual {
  switch (basis.kind) {
    case "law": {
      const article = basis.article ?? ""
      return { zh: `《${basis.name}》${article}`, en: `${basis.name} ${article}`.trim() }
    }
    case "template":
      return { zh: basis.name, en: `template: ${basis.name}` }
    case "arithmetic":
      return { zh: "算术关系", en: "arithmetic" }
  }
}
