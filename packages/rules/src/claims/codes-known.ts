import { kindOfCode, subjectAt, subjectYears } from "@gouji/domain"

import type { Bilingual } from "../bilingual.ts"
import { type CodedRow, codedRows } from "../facts/coded-rows.ts"
import { failed, type Held, type Judgement, passed } from "../judging/judgement.ts"
import type { Kind } from "../judging/kind.ts"
import { quoted } from "../words/coded-words.ts"
import { NONE } from "../words/rounding-words.ts"
import { withoutCodes } from "./without-codes.ts"

/** Every code is one of the classification of its year. */
export interface CodesKnown {
  readonly kind: "codes-known"
}

/** A code of the wrong length cannot be one in any year; what our list of subjects does not have may only be missing there. */
export function codesKnown(): CodesKnown {
  return { kind: "codes-known" }
}

type Standing = "known" | "malformed" | "unlisted" | "out-of-year"

function judgeCodesKnown(_: CodesKnown, { facts }: Held): readonly Judgement[] {
  const rows = codedRows(facts)
  if (rows.length === 0) return [withoutCodes(facts, "codes")]
  const { fiscalYear } = facts.disclosure
  const standings = rows.map((row) => ({ row, standing: standingOf(row.code, fiscalYear) }))
  const failures = FAULTS.flatMap((fault) => {
    const wrong = standings.filter(({ standing }) => standing === fault.standing).map(({ row }) => row)
    return wrong.length === 0 ? [] : [failure(fault, wrong)]
  })
  if (failures.length > 0) return failures
  const count = new Set(rows.map(({ code }) => code)).size
  return [
    passed({
      name: "codes",
      title: { zh: "科目编码都在科目表中", en: "Every code is in the classification" },
      explanation: {
        zh: `${count} 个科目编码都在${fiscalYear}年的科目表中。`,
        en: `All ${count} codes are in the classification of ${fiscalYear}.`,
      },
    }),
  ]
}

function standingOf(code: string, fiscalYear: number): Standing {
  const kind = kindOfCode(code)
  if (kind === undefined) return "malformed"
  if (subjectAt(kind, code, fiscalYear) !== undefined) return "known"
  return subjectYears(kind, code) === undefined ? "unlisted" : "out-of-year"
}

interface Fault {
  readonly standing: Exclude<Standing, "known">
  readonly severity: { readonly severity?: "info" }
  readonly title: Bilingual
  readonly advice: Bilingual
}

const FAULTS: readonly Fault[] = [
  {
    standing: "malformed",
    severity: {},
    title: {
      zh: "有的编码不是科目编码的格式",
      en: "Some codes do not have the form of a classification code",
    },
    advice: {
      zh: "科目编码类三位、款五位、项七位；请对照科目表改正。",
      en: "A class (类) has three digits, a section (款) five and an item (项) seven; check them against the classification and correct them.",
    },
  },
  {
    standing: "out-of-year",
    severity: { severity: "info" },
    title: { zh: "有的编码似不是当年的科目", en: "Some codes seem to belong to other years" },
    advice: {
      zh: "请对照当年的政府收支分类科目核对；科目的启用和停用年份凭记忆整理，可能有误。",
      en: "Check them against that year's classification; the years on record here were written down from memory and may be wrong.",
    },
  },
  {
    standing: "unlisted",
    severity: { severity: "info" },
    title: { zh: "有的编码不在已收录的科目中", en: "Some codes are not on record here" },
    advice: {
      zh: "请对照当年的政府收支分类科目核对；这里收录的科目不全，也可能是收录有遗漏。",
      en: "Check them against that year's classification; the record here is incomplete, so the gap may be ours.",
    },
  },
]

function failure({ standing, severity, title, advice }: Fault, rows: readonly CodedRow[]): Judgement {
  const list = quoted(rows)
  return failed({
    name: standing,
    ...severity,
    evidence: rows.map(({ evidence }) => evidence),
    title,
    explanation: { zh: `${title.zh}：${list.zh}。`, en: `${title.en}: ${list.en}.` },
    advice,
  })
}

const CODES_KNOWN_IN_WORDS: Bilingual = {
  zh: "表中每个科目编码都是当年的科目（未收录的只作提示）",
  en: "every code in the tables is in that year's classification (one not on record here is only pointed out)",
}

/** How it is judged, told and rounded. */
export const CODES_KNOWN: Kind<CodesKnown> = {
  judge: judgeCodesKnown,
  inWords: () => CODES_KNOWN_IN_WORDS,
  rounding: NONE,
}
