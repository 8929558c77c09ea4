import type { Basis } from "@gouji/domain"

import { anyOf } from "./phrases.ts"
import { BASES, COMPARE, PRIOR_YEAR, ROUGHLY, UNCHANGED } from "./words/comparison.ts"
import { AGAINST_BUDGET } from "./words/restated.ts"
import { EXCLUDED, NONE, OF_WHICH, PURPOSE, REASON } from "./words/roles.ts"

/** A word that says how what follows it is meant. Offsets are in the compact text. */
export type Mark = { readonly start: number; readonly end: number } & (
  | { readonly kind: "year"; readonly year: number }
  | { readonly kind: "compare"; readonly year: number | "prior" | "same"; readonly basis: Basis | null }
  | { readonly kind: "against"; readonly said: AgainstBudget }
  | { readonly kind: "unchanged" | "reason" | "purpose" | "ofWhich" | "none" | "excluded" | "roughly" }
)

/** What final accounts say of an amount against its budget. */
export type AgainstBudget = (typeof AGAINST_BUDGET)[number]["kind"]

const YEAR = "(?:19|20)\\d{2}年度?"
const basisWords = anyOf(BASES.flatMap(({ words }) => words))
const prior = anyOf(PRIOR_YEAR)
const COMPARED = `(?:${anyOf(COMPARE)}(?:${YEAR}|${prior})|同比|环比)(?:度)?(?:部门|单位|的)?(?:同口径|可比口径)?(?:${basisWords})?(?:相比较|相比|比较)?`
const COMPARED_TO_BUDGET = `(?:比|较|与)(?:全年|当年|本年|调整)?(?:年初预算数?|预算数)(?:相比)?`
const excluded = EXCLUDED.map(({ from, to }) => `${anyOf(from)}[^。;,]{0,24}?${anyOf(to)}(?:之内|内)?`).join(
  "|",
)

const PATTERN = new RegExp(
  [
    `(?<against>${anyOf(AGAINST_BUDGET.flatMap(({ words }) => words))})`,
    `(?<compare>${COMPARED}|${COMPARED_TO_BUDGET})`,
    `(?<excluded>${excluded})`,
    `(?<roughly>${anyOf(ROUGHLY)}${anyOf(UNCHANGED)})`,
    `(?<unchanged>${anyOf(UNCHANGED)})`,
    `(?<ofWhich>${anyOf(OF_WHICH)})`,
    `(?<purpose>${anyOf(PURPOSE)})`,
    `(?<reason>${anyOf(REASON)})`,
    `(?<none>${anyOf(NONE)})`,
    `(?<year>${YEAR})`,
  ].join("|"),
  "g",
)

/** The marks of a compact text, in order. */
export function marksIn(text: string): readonly Mark[] {
  return [...text.matchAll(PATTERN)].map((match) => {
    const span = { start: match.index, end: match.index + match[0].length }
    const kind = Object.entries(match.groups ?? {}).find(
      ([, value]) => value !== undefined,
    )?.[0] as Mark["kind"]
    if (kind === "compare") return { ...span, kind, year: comparedYear(match[0]), basis: basisOf(match[0]) }
    if (kind === "against") return { ...span, kind, said: saidOf(match[0]) }
    if (kind === "year") return { ...span, kind, year: Number(match[0].slice(0, 4)) }
    return { ...span, kind }
  })
}

function saidOf(text: string): AgainstBudget {
  return AGAINST_BUDGET.find(({ words }) => words.some((word) => word === text))?.kind ?? "at-budget"
}

/** 同比 and 上年 mean the year before; 较年初预算 the budget of the same year. */
function comparedYear(text: string): number | "prior" | "same" {
  const printed = /(?:19|20)\d{2}/.exec(text)?.[0]
  if (printed !== undefined) return Number(printed)
  return new RegExp(`${prior}|同比|环比`).test(text) ? "prior" : "same"
}

function basisOf(text: string): Basis | null {
  return BASES.find(({ words }) => new RegExp(anyOf(words)).test(text))?.basis ?? null
}
