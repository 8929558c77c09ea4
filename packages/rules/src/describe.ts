import { PLACES, type Place } from "@gouji/domain"

import { type Bilingual, joined } from "./bilingual.ts"
import { claimInWords, roundingInWords } from "./judging/judge.ts"
import type { Applicability, Basis, Lifecycle, Rule, RuleId } from "./rule.ts"
import type { Severity } from "./severity.ts"
import { lawWords, templateWords } from "./words/law-words.ts"

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
  readonly status: Lifecycle["status"]
  /** Why a draft waits, or why it was withdrawn; null for live ones. */
  readonly statusReason: Bilingual | null
  /** What a disclosure must be for it, in words; empty where it is held against all. */
  readonly applies: Bilingual
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
    places: placesOf(rule),
    status: rule.life.status,
    statusReason: rule.life.status === "live" ? null : rule.life.reason,
    applies: appliesInWords(rule.applies),
  }
}

/** The places its figures stand in, as its claim names them: tables by their keys, the narrative otherwise. */
function placesOf({ holds }: Rule): readonly Place[] {
  const named = new Set<string>(JSON.stringify(holds).match(/T\.[A-Z]+/g))
  // The keys of the list of places are places.
  const places = (Object.keys(PLACES) as Place[]).filter((place) => named.has(place))
  return places.length > 0 ? places : ["narrative"]
}

function appliesInWords({ stage, level, from, until }: Applicability): Bilingual {
  const pieces = [
    stage && STAGES[stage],
    level && LEVELS[level],
    from === undefined ? null : { zh: `${from} 年起`, en: `from ${from}` },
    until === undefined ? null : { zh: `到 ${until} 年止`, en: `until ${until}` },
  ]
  return joined(
    pieces.map((piece) => piece ?? null),
    { zh: "，", en: ", " },
  )
}

const STAGES = {
  budget: { zh: "预算", en: "budgets" },
  final: { zh: "决算", en: "final accounts" },
} as const
const LEVELS = {
  unit: { zh: "单位", en: "units" },
  department: { zh: "部门", en: "departments" },
} as const

function basisInWords(basis: Basis): Bilingual {
  switch (basis.kind) {
    case "law":
      return lawWords(basis.name, basis.article)
    case "template":
      return templateWords(basis.name)
    case "arithmetic":
      return { zh: "算术关系", en: "arithmetic" }
  }
}
