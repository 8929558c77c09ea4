import type { Span, TextEvidence, Topic } from "@gouji/domain"

import type { Bilingual } from "../bilingual.ts"
import { evidenceAt, overlaps } from "../facts/document-text.ts"
import type { Facts } from "../facts/facts.ts"
import { judgeWords } from "../judging/judge-words.ts"
import { type Held, type Judgement, unchecked } from "../judging/judgement.ts"
import type { Kind } from "../judging/kind.ts"
import { NONE } from "../words/rounding-words.ts"

/** The years a text speaks of are its own and the one before, apart from dates, names and numbers of papers. */
export interface YearsBelong {
  readonly kind: "years-belong"
  /** Sections that tell history or quote laws. */
  readonly outside: readonly Topic[]
}

/** `outside`: sections that tell history or quote laws. */
export function yearsBelong(outside: readonly Topic[]): YearsBelong {
  return { kind: "years-belong", outside }
}

/** Stretches whose years are names, numbers or dates of something else, and say nothing about the budget's year. */
const ASIDE = [
  /《[^》\n]*》/gu,
  /[〔[(（]\s*(?:19|20)\d{2}\s*[〕\])）]/gu,
  /截[至止]\s*(?:到\s*)?(?:19|20)\d{2}年/gu,
  /(?:19|20)\d{2}年\s*\d{1,2}月\s*\d{1,2}日/gu,
  /(?:19|20)\d{2}\s*年?\s*[-—–~～至到]+\s*(?:19|20)\d{2}\s*年/gu,
  /(?:更新|发布|公开|成文|印发)(?:时间|日期)[^\n]*/gu,
]

const YEAR = /(?<!\d)((?:19|20)\d{2})\s*年/gu

function judgeYearsBelong({ outside }: YearsBelong, { facts }: Held): readonly Judgement[] {
  const { text, fiscalYear } = facts.disclosure
  if (text === "") return [unchecked("years", "no-text")]
  const others = [...text.matchAll(YEAR)]
    .filter(([, year]) => ![fiscalYear, fiscalYear - 1].includes(Number(year)))
    .map(spanOf)
  const aside = others.length === 0 ? [] : ASIDE.flatMap((pattern) => [...text.matchAll(pattern)].map(spanOf))
  const strange = others
    .filter((span) => !aside.some((other) => overlaps(other, span)))
    .map(({ start, end }) => evidenceAt(facts.document, start, end))
    .filter((evidence) => !isOutside(facts, evidence, outside))
  return [judgeWords({ name: "years", ...wordsOf(fiscalYear) }, { evidence: strange })]
}

function spanOf(match: RegExpExecArray): Span {
  return { start: match.index, end: match.index + match[0].length }
}

function isOutside(facts: Facts, evidence: TextEvidence, outside: readonly Topic[]): boolean {
  return facts.disclosure.sections.some(
    ({ topic, ...span }) => topic !== null && outside.includes(topic) && overlaps(span, evidence),
  )
}

function wordsOf(year: number) {
  return {
    wrong: {
      zh: `出现了 ${year} 年和 ${year - 1} 年以外的年份`,
      en: `years other than ${year} and ${year - 1} are mentioned`,
    },
    right: { zh: `年份均为 ${year} 年或 ${year - 1} 年`, en: `Every year is ${year} or ${year - 1}` },
    advice: {
      zh: "请核对这些年份，是否沿用了往年的文字。",
      en: "Check these years: text from an earlier year may have been left in.",
    },
  }
}

const YEARS_BELONG_IN_WORDS: Bilingual = {
  zh: "文中年份 ∈ {本年, 上年}（文号、文件名、截至日期、职责和名词解释除外）",
  en: "years mentioned ∈ {this year, last year} (except in document numbers and titles, cut-off dates, duties and definitions)",
}

/** How it is judged, told and rounded. */
export const YEARS_BELONG: Kind<YearsBelong> = {
  judge: judgeYearsBelong,
  inWords: () => YEARS_BELONG_IN_WORDS,
  rounding: NONE,
}
