import { kindOfCode, PLACES, subjectAt, type TableKey } from "@gouji/domain"

import { type Bilingual, capitalised } from "../bilingual.ts"
import { type CodedAmount, codedAmounts, hasCodedAmounts } from "../facts/coded-amounts.ts"
import type { Facts } from "../facts/facts.ts"
import { grouped } from "../facts/grouped.ts"
import { weightOf } from "../facts/subject-weight.ts"
import { failed, type Held, type Judgement, passed } from "../judging/judgement.ts"
import type { Kind } from "../judging/kind.ts"
import { figuresWords } from "../words/figure-words.ts"
import { NONE } from "../words/rounding-words.ts"
import { withoutCodes } from "./without-codes.ts"

/** Subjects, by the code theirs begins with, that have no money in certain tables. */
export interface Barred {
  readonly codes: readonly string[]
  readonly tables: readonly TableKey[]
  /** Where they belong instead. */
  readonly why: Bilingual
}

/** Each subject stands only in tables of the fund it is paid from. */
export interface CodesBelong {
  readonly kind: "codes-belong"
  readonly barred: readonly Barred[]
}

/** Rows without money are no fault: forms print every 类. How a subject is known limits how much it weighs. */
export function codesBelong(barred: readonly Barred[]): CodesBelong {
  return { kind: "codes-belong", barred }
}

function judgeCodesBelong({ barred }: CodesBelong, { facts }: Held): readonly Judgement[] {
  const tables = [...new Set(barred.flatMap((bar) => bar.tables))]
  if (!hasCodedAmounts(facts, tables)) return [withoutCodes(facts, "funds")]
  const misplaced = barred.flatMap((bar) => misplacedBy(facts, bar))
  const groups = grouped(misplaced, ({ amount, code }) => `${amount.table}/${code}`)
  const failures = [...groups].map(([name, group]) => failure(facts, name, group))
  if (failures.length > 0) return failures
  return [
    passed({
      name: "funds",
      title: { zh: "科目与资金性质相符", en: "Subjects stand in the tables of their funds" },
      explanation: {
        zh: "各表中的科目都属于该表的资金。",
        en: "The subjects of each table belong to the fund of the table.",
      },
    }),
  ]
}

interface Misplaced {
  readonly amount: CodedAmount
  /** The barred code its own begins with. */
  readonly code: string
  readonly why: Bilingual
}

function misplacedBy(facts: Facts, { codes, tables, why }: Barred): readonly Misplaced[] {
  const barredAbove = (code: string) => codes.find((each) => code.startsWith(each))
  return codedAmounts(facts, tables, (code) => barredAbove(code) !== undefined).flatMap((amount) => {
    const code = barredAbove(amount.code)
    return code === undefined ? [] : [{ amount, code, why }]
  })
}

function failure(facts: Facts, name: string, group: readonly Misplaced[]): Judgement {
  const [first] = group
  if (first === undefined) throw new TypeError("a group has at least one amount")
  const { amount, code, why } = first
  const { fiscalYear } = facts.disclosure
  const kind = kindOfCode(code)
  const subject = kind && subjectAt(kind, code, fiscalYear)
  const figures = group.map((each) => each.amount.figure)
  const [place, list] = [PLACES[amount.table], figuresWords(figures, fiscalYear)]
  const named = `${code} ${subject?.name ?? ""}`.trim()
  return failed({
    name,
    ...(subject === undefined ? { severity: "info" as const } : weightOf(subject, fiscalYear)),
    figures,
    title: {
      zh: `${place.zh}中有“${named}”的金额`,
      en: `The table of ${place.en} has amounts under “${named}”`,
    },
    explanation: { zh: `${list.zh}。${why.zh}。`, en: `${list.en}. ${capitalised(why).en}.` },
    advice: {
      zh: "请核对科目编码，或核对金额是否列错了表。",
      en: "Check the code, and whether the amount stands in the right table.",
    },
  })
}

function codesBelongInWords({ barred }: CodesBelong): Bilingual {
  return {
    zh: barred.map(({ why }) => why.zh).join("；"),
    en: barred.map(({ why }) => why.en).join("; "),
  }
}

/** How it is judged, told and rounded. */
export const CODES_BELONG: Kind<CodesBelong> = {
  judge: judgeCodesBelong,
  inWords: codesBelongInWords,
  rounding: NONE,
}
