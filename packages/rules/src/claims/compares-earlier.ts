import type { Bilingual } from "../bilingual.ts"
import { evidenceAt } from "../facts/document-text.ts"
import { judgeWords } from "../judging/judge-words.ts"
import { type Held, type Judgement, unchecked } from "../judging/judgement.ts"
import type { Kind } from "../judging/kind.ts"
import { NONE } from "../words/rounding-words.ts"

/** What a text compares its year with is an earlier one: a budget that grew against its own year was copied on. */
export interface ComparesEarlier {
  readonly kind: "compares-earlier"
}

/** In accounts, the year's own budget is a fair comparison and left alone. */
export function comparesEarlier(): ComparesEarlier {
  return { kind: "compares-earlier" }
}

/** 比2026年预算增加, 与2026年预算执行数持平, 与2024年度决算相比: the year, and the words up to how it compares. */
const COMPARISON =
  /[比较与同]\s*(20\d{2})\s*年(?:度)?([^。；;，,：:\d]{0,16}?)(?:相比|持平|一致|相同|增加|增长|上升|减少|下降|降低|无变化|没有变化)/gu

function judgeComparesEarlier(_: ComparesEarlier, { facts }: Held): readonly Judgement[] {
  const { text, fiscalYear, stage } = facts.disclosure
  if (text === "") return [unchecked("compared", "no-text")]
  const isOwn = (year: string | undefined, of = "") =>
    Number(year) === fiscalYear && !(stage === "final" && of.includes("预算"))
  const wrong = [...text.matchAll(COMPARISON)]
    .filter(([, year, of]) => isOwn(year, of))
    .map((match) => evidenceAt(facts.document, match.index, match.index + match[0].length))
  return [judgeWords({ name: "compared", ...wordsOf(fiscalYear) }, { evidence: wrong })]
}

function wordsOf(year: number) {
  return {
    wrong: {
      zh: `与 ${year} 年自身相比`,
      en: `${year} is compared with itself`,
    },
    right: { zh: `没有拿 ${year} 年与自身相比`, en: `${year} is not compared with itself` },
    advice: {
      zh: `请核对比较的年份，应为 ${year - 1} 年的，请改正。`,
      en: `Check the year compared with; where ${year - 1} is meant, say so.`,
    },
  }
}

const COMPARES_EARLIER_IN_WORDS: Bilingual = {
  zh: "增减所比的年份 < 本年（决算与本年预算相比除外）",
  en: "years that changes are measured against < this year (but accounts may be compared with the year's own budget)",
}

/** How it is judged, told and rounded. */
export const COMPARES_EARLIER: Kind<ComparesEarlier> = {
  judge: judgeComparesEarlier,
  inWords: () => COMPARES_EARLIER_IN_WORDS,
  rounding: NONE,
}
