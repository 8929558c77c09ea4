import { subjectNameKey } from "@gouji/domain"

import type { Bilingual } from "../bilingual.ts"
import { type CodedRow, codedRows } from "../facts/coded-rows.ts"
import { grouped } from "../facts/grouped.ts"
import { failed, type Held, type Judgement, passed, unchecked } from "../judging/judgement.ts"
import type { Kind } from "../judging/kind.ts"
import { quoted } from "../words/coded-words.ts"
import { NONE } from "../words/rounding-words.ts"
import { withoutCodes } from "./without-codes.ts"

/** A code has one name wherever it stands. */
export interface CodesNamedAlike {
  readonly kind: "codes-named-alike"
}

/** White space, width and brackets don't count. Whether it is the right name is another rule's business. */
export function codesNamedAlike(): CodesNamedAlike {
  return { kind: "codes-named-alike" }
}

function judgeCodesNamedAlike(_: CodesNamedAlike, { facts }: Held): readonly Judgement[] {
  const named = codedRows(facts).filter(({ name }) => name !== "")
  if (named.length === 0) return [withoutCodes(facts, "names")]
  const codes = [...grouped(named, ({ code }) => code).values()]
  const repeated = codes.filter((rows) => rows.length > 1)
  if (repeated.length === 0) return [unchecked("names", "nothing-to-compare")]
  const failures = repeated.filter((rows) => namesIn(rows).size > 1).map(namedTwice)
  if (failures.length > 0) return failures
  const title = { zh: "同一编码在各表中名称相同", en: "Every code has one name in all tables" }
  const explanation = {
    zh: `出现两次以上的 ${repeated.length} 个科目编码，名称都相同。`,
    en: `The ${repeated.length} codes that appear more than once have one name each.`,
  }
  return [passed({ name: "names", title, explanation })]
}

function namesIn(rows: readonly CodedRow[]): ReadonlySet<string> {
  return new Set(rows.map(({ name }) => subjectNameKey(name)))
}

function namedTwice(rows: readonly CodedRow[]): Judgement {
  const code = rows[0]?.code ?? ""
  const list = quoted(rows)
  return failed({
    name: code,
    evidence: rows.map(({ evidence }) => evidence),
    title: { zh: `${code} 在各表中名称不同`, en: `${code} has different names in different tables` },
    explanation: {
      zh: `同一编码 ${code} 出现了不同的名称：${list.zh}。`,
      en: `The code ${code} appears with different names: ${list.en}.`,
    },
    advice: {
      zh: "请对照当年的政府收支分类科目，统一名称，或改正编码。",
      en: "Check that year's classification; use one name, or correct the code.",
    },
  })
}

const IN_WORDS: Bilingual = {
  zh: "同一科目编码在各表中名称相同",
  en: "a code has one name in all tables",
}

/** How it is judged, told and rounded. */
export const CODES_NAMED_ALIKE: Kind<CodesNamedAlike> = {
  judge: judgeCodesNamedAlike,
  inWords: () => IN_WORDS,
  rounding: NONE,
}
