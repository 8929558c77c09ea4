import type { Bilingual } from "../bilingual.ts"
import { evidenceAt } from "../facts/document-text.ts"
import type { Facts } from "../facts/facts.ts"
import { judgeWords } from "../judging/judge-words.ts"
import { type Held, type Judgement, unchecked } from "../judging/judgement.ts"
import type { Kind } from "../judging/kind.ts"
import { NONE } from "../words/rounding-words.ts"

/**
 * It can be told what kind of last year's figure (budget, execution, accounts) every comparison is with: said once it holds
 * throughout, and where several kinds are compared with, each comparison says which.
 */
export interface BasesDeclared {
  readonly kind: "bases-declared"
}

/** A document that never says leaves nothing to be inconsistent with; then it is not known. */
export function basesDeclared(): BasesDeclared {
  return { kind: "bases-declared" }
}

function judgeBasesDeclared(_: BasesDeclared, { facts }: Held): readonly Judgement[] {
  const comparisons = comparisonsIn(facts)
  if (comparisons.length === 0) return [unchecked("bases", "nothing-to-compare")]
  const open = comparisons.filter(({ words }) => baseIn(words) === undefined)
  if (open.length === comparisons.length) return [unchecked("bases", "not-said", BASES)]
  const kinds = new Set(comparisons.flatMap(({ words }) => baseIn(words) ?? []))
  const unclear = kinds.size > 1 ? open : []
  return [
    judgeWords(CLAIM, { evidence: unclear.map(({ start, end }) => evidenceAt(facts.document, start, end)) }),
  ]
}

function baseIn(words: string): string | undefined {
  return /决算|执行|预算/u.exec(words.replaceAll("预算执行", "执行"))?.[0]
}

const BASES = ["年初预算数", "执行数", "决算数"]

interface Comparison {
  readonly words: string
  readonly start: number
  readonly end: number
}

/** 比上年预算数减少, 与2023年持平: words that compare with last year, and lead to a direction. */
function comparisonsIn({ document, disclosure }: Facts): readonly Comparison[] {
  const last = disclosure.fiscalYear - 1
  const pattern = new RegExp(
    `(?:比|较|与|同)\\s*(?:上年|去年|${last}\\s*年)([^。，,；;：:\\n]{0,14}?)(?:相比|增加|减少|增长|下降|上升|降低|持平|一致|相同|相等)`,
    "gu",
  )
  return [...document.text.matchAll(pattern)].map(({ 0: whole, 1: words = "", index }) => ({
    words,
    start: index,
    end: index + whole.length,
  }))
}

const CLAIM = {
  name: "bases",
  wrong: {
    zh: "与上年比较的口径不止一种，有的地方没有写明是哪一种",
    en: "Comparisons use more than one kind of figure for last year, and some do not say which",
  },
  right: {
    zh: "与上年比较的口径清楚",
    en: "It is clear which of last year's figures the comparisons use",
  },
  advice: {
    zh: "请统一写明是与上年年初预算数、执行数还是决算数比较。",
    en: "Say each time whether it is last year's initial budget, its execution or its final accounts.",
  },
} as const

const BASES_DECLARED_IN_WORDS: Bilingual = {
  zh: "与上年比较 ⇒ 写明是年初预算数、执行数还是决算数；用了几种的，处处写明",
  en: "a comparison with last year ⇒ it is said whether with its initial budget, execution or final accounts; where several are used, each time",
}

/** How it is judged, told and rounded. */
export const BASES_DECLARED: Kind<BasesDeclared> = {
  judge: judgeBasesDeclared,
  inWords: () => BASES_DECLARED_IN_WORDS,
  rounding: NONE,
}
