import type { Span, TextEvidence, Topic } from "@gouji/domain"

import type { Bilingual } from "../bilingual.ts"
import { evidenceAt, overlaps } from "../facts/document-text.ts"
import type { Facts } from "../facts/facts.ts"
import { judgeWords } from "../judging/judge-words.ts"
import { type Held, type Judgement, unchecked } from "../judging/judgement.ts"
import type { Kind } from "../judging/kind.ts"
import { NONE } from "../words/rounding-words.ts"

/** No paragraph with a number in it stands twice: where one does, a page was put in again. */
export interface ParagraphsOnce {
  readonly kind: "paragraphs-once"
  /** Sections that quote the same law or say the same of every project. */
  readonly outside: readonly Topic[]
}

/** `outside`: sections that say the same more than once with good reason. */
export function paragraphsOnce(outside: readonly Topic[]): ParagraphsOnce {
  return { kind: "paragraphs-once", outside }
}

/** Shorter ones may be alike by chance: 无此项支出0万元。 */
const SHORTEST = 40
/** Enough of a paragraph to know it by. */
const QUOTED = 24

function judgeParagraphsOnce({ outside }: ParagraphsOnce, { facts }: Held): readonly Judgement[] {
  const { text } = facts.disclosure
  if (text === "") return [unchecked("paragraphs", "no-text")]
  const evidence = repeatedIn(facts).filter((each) => !isIn(facts, each, outside))
  return [judgeWords({ name: "paragraphs", ...WORDS }, { evidence, severity: "warning" })]
}

/** The head of each paragraph that stood there before. */
function repeatedIn({ disclosure, document }: Facts): readonly TextEvidence[] {
  const seen = new Set<string>()
  const again: TextEvidence[] = []
  for (const { start, end } of longLines(disclosure.text)) {
    const words = wordsOf(disclosure.text.slice(start, end))
    if (words === undefined) continue
    if (seen.has(words)) again.push(evidenceAt(document, start, start + Math.min(QUOTED, end - start)))
    seen.add(words)
  }
  return again
}

/** Lines long enough for a paragraph; of thousands of others not one is cut out. */
function longLines(text: string): readonly Span[] {
  const lines: Span[] = []
  for (let start = 0; start < text.length; ) {
    const stop = text.indexOf("\n", start)
    const end = stop < 0 ? text.length : stop
    if (end - start >= SHORTEST) lines.push({ start, end })
    start = end + 1
  }
  return lines
}

/** Without spaces; undefined for rows of tables and for what is then short or has no number. */
function wordsOf(line: string): string | undefined {
  if (line.includes("\t") || !/\d/.test(line)) return undefined
  const words = line.replace(/\s/gu, "")
  return words.length < SHORTEST ? undefined : words
}

function isIn(
  facts: Facts,
  place: { readonly start: number; readonly end: number },
  topics: readonly Topic[],
) {
  return facts.disclosure.sections.some(
    ({ topic, ...span }) => topic !== null && topics.includes(topic) && overlaps(span, place),
  )
}

const WORDS = {
  wrong: { zh: "有整段文字重复出现", en: "Whole paragraphs stand twice" },
  right: { zh: "没有整段重复的文字", en: "No whole paragraph stands twice" },
  advice: {
    zh: "请核对是否重复放入了一页，删去多余的一份。",
    en: "See whether a page was put in twice, and remove one.",
  },
} as const

const PARAGRAPHS_ONCE_IN_WORDS: Bilingual = {
  zh: "含数字的段落不整段重复",
  en: "no paragraph with a number in it stands twice",
}

/** How it is judged, told and rounded. */
export const PARAGRAPHS_ONCE: Kind<ParagraphsOnce> = {
  judge: judgeParagraphsOnce,
  inWords: () => PARAGRAPHS_ONCE_IN_WORDS,
  rounding: NONE,
}
