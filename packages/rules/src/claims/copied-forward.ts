import type { TextEvidence } from "@gouji/domain"

import type { Bilingual } from "../bilingual.ts"
import { evidenceAt } from "../facts/document-text.ts"
import type { Facts } from "../facts/facts.ts"
import { counterpart } from "../facts/related.ts"
import { judgeWords } from "../judging/judge-words.ts"
import { type Held, type Judgement, unchecked } from "../judging/judgement.ts"
import type { Kind } from "../judging/kind.ts"
import { NONE } from "../words/rounding-words.ts"

/** No sentence with its year and its amounts stands word for word in last year's paper too. */
export interface CopiedForward {
  readonly kind: "copied-forward"
}

/** Sentences without an amount, with noughts alone, or without a year of the two papers' own may well recur. */
export function copiedForward(): CopiedForward {
  return { kind: "copied-forward" }
}

function judgeCopiedForward(_: CopiedForward, { facts, related }: Held): readonly Judgement[] {
  const { fiscalYear, stage } = facts.disclosure
  const last = counterpart(facts, related, { fiscalYear: fiscalYear - 1, stage })
  if (last === undefined) return [unchecked("sentences", "no-related-document")]
  const own = sentencesOf(facts, last.disclosure.fiscalYear)
  if (own.length === 0) return [unchecked("sentences", "nothing-to-compare")]
  const before = new Set(sentencesOf(last, last.disclosure.fiscalYear).map(({ key }) => key))
  const copied = own.filter(({ key }) => before.has(key))
  return [judgeWords(CLAIM, { evidence: copied.map(({ evidence }) => evidence) })]
}

interface Sentence {
  readonly key: string
  readonly evidence: TextEvidence
}

/** As short as a sentence with a year and an amount is worth comparing. */
const TELLING = 12

/** Those that name a year last year's paper was about, and an amount that is not nought. */
function sentencesOf({ document }: Facts, year: number): readonly Sentence[] {
  const years = new RegExp(`${year}\\s*年|${year - 1}\\s*年`, "u")
  return [...document.text.matchAll(/[^。；;\n]+/gu)].flatMap(({ 0: whole, index }) => {
    const key = whole.replace(/\s/gu, "")
    const isOfYear = years.test(key.replace(/《[^》]*》|〔[^〕]*〕|[（(][^）)]*号[）)]/gu, ""))
    if (key.length < TELLING || !isOfYear || !AMOUNT.test(key)) return []
    return [{ key, evidence: evidenceAt(document, index, index + whole.length) }]
  })
}

const AMOUNT = /(?:[1-9]\d*|\d{1,3}(?:,\d{3})+|0\.\d*[1-9]\d*)(?:\.\d+)?[万亿]?元/u

const CLAIM = {
  name: "sentences",
  wrong: {
    zh: "有的句子连同年份和金额与上年的文件完全相同",
    en: "Some sentences are identical to last year's, year and amounts included",
  },
  right: {
    zh: "没有连同年份和金额照抄上年的句子",
    en: "No sentence is identical to last year's, year and amounts included",
  },
  advice: {
    zh: "请核对这些句子是否忘了更新年份和金额。",
    en: "Check whether the year and amounts in these sentences still need updating.",
  },
} as const

const COPIED_FORWARD_IN_WORDS: Bilingual = {
  zh: "写有年份和金额的句子 ≠ 上年文件中的句子",
  en: "a sentence with a year and an amount ≠ any sentence of last year's document",
}

/** How it is judged, told and rounded. */
export const COPIED_FORWARD: Kind<CopiedForward> = {
  judge: judgeCopiedForward,
  inWords: () => COPIED_FORWARD_IN_WORDS,
  rounding: NONE,
}
