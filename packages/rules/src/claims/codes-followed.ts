import type { Bilingual } from "../bilingual.ts"
import type { Facts } from "../facts/facts.ts"
import { becameOf } from "../facts/prior-codes.ts"
import { counterpart } from "../facts/related.ts"
import type { Row } from "../facts/table-facts.ts"
import { failed, type Held, type Judgement, passed, unchecked } from "../judging/judgement.ts"
import type { Kind } from "../judging/kind.ts"
import { isNought } from "../words/quantities.ts"
import { NONE } from "../words/rounding-words.ts"

/** Every code of last year's tables is one of this year, or it is known which one took its place. */
export interface CodesFollowed {
  readonly kind: "codes-followed"
}

/** Codes with money; what was renamed or moved is told. */
export function codesFollowed(): CodesFollowed {
  return { kind: "codes-followed" }
}

function judgeCodesFollowed(_: CodesFollowed, { facts, related }: Held): readonly Judgement[] {
  const { fiscalYear, stage } = facts.disclosure
  const last = counterpart(facts, related, { fiscalYear: fiscalYear - 1, stage })
  if (last === undefined) return [unchecked("codes", "no-related-document")]
  const codes = codesIn(last)
  if (codes.length === 0) return [unchecked("codes", "no-tables")]
  const own = new Set(codesIn(facts))
  const followed = codes.map((code) => ({ code, became: becameOf(code, last, facts) }))
  const ended = followed.flatMap(({ code, became }) => (became.kind === "ended" ? [code] : []))
  if (ended.length > 0) return [lost(ended, fiscalYear)]
  const unknown = followed.flatMap(({ code, became }) =>
    became.kind === "unknown" && !own.has(code) ? [code] : [],
  )
  if (unknown.length > 0) return [unchecked("codes", "code-unmapped", unknown)]
  const changes = followed.flatMap(({ code, became }) => {
    if (became.kind !== "renamed" && became.kind !== "moved") return []
    return [`${code} ${became.formerly} → ${became.subject.code} ${became.subject.name}`]
  })
  return [traced(codes.length, changes)]
}

function codesIn({ tables }: Facts): readonly string[] {
  const rows = [...tables.values()].flatMap((table) => table.rows)
  return [...new Set(rows.filter(hasMoney).flatMap(({ code }) => code ?? []))].toSorted()
}

function hasMoney({ cells }: Row): boolean {
  return [...cells.values()].some(
    ({ value, measure }) => measure === "amount" && value !== null && !isNought(value),
  )
}

function traced(count: number, changes: readonly string[]): Judgement {
  const list = changes.join("；")
  const told =
    changes.length === 0
      ? { zh: "没有更名或调整的", en: "none was renamed or moved" }
      : { zh: `其中更名或调整的：${list}`, en: `renamed or moved: ${changes.join("; ")}` }
  return passed({
    name: "codes",
    title: { zh: "上年科目都能对应到本年", en: "Last year's codes are all accounted for" },
    explanation: {
      zh: `上年的 ${count} 个科目都能对应到本年，${told.zh}。`,
      en: `All ${count} codes of last year are known this year; ${told.en}.`,
    },
  })
}

function lost(codes: readonly string[], fiscalYear: number): Judgement {
  return failed({
    name: "codes",
    title: {
      zh: "上年的科目已停用，对应关系不明",
      en: "Some of last year's codes are no longer in use, and nothing on record replaces them",
    },
    explanation: {
      zh: `到 ${fiscalYear} 年已停用、又没有对应科目的：${codes.join("、")}。这些行不能与本年比较。`,
      en: `No longer in use in ${fiscalYear}, with nothing on record to replace them: ${codes.join(", ")}. Their rows cannot be compared with this year's.`,
    },
    advice: {
      zh: "比较两年时，请写明这些科目今年列在哪里。",
      en: "When comparing the two years, say where these items are shown this year.",
    },
  })
}

const CODES_FOLLOWED_IN_WORDS: Bilingual = {
  zh: "上年表中的每个科目 ⇒ 本年仍在用，或已知由哪个科目接替",
  en: "each code in last year's tables ⇒ still in use this year, or its successor is known",
}

/** How it is judged, told and rounded. */
export const CODES_FOLLOWED: Kind<CodesFollowed> = {
  judge: judgeCodesFollowed,
  inWords: () => CODES_FOLLOWED_IN_WORDS,
  rounding: NONE,
}
