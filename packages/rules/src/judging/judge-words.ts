import type { Evidence, Figure } from "@gouji/domain"

import type { Bilingual } from "../bilingual.ts"
import { compareEvidence } from "../facts/reading-order.ts"
import type { Severity } from "../severity.ts"
import { quotes } from "../words/figure-words.ts"
import { failed, type Judgement, passed } from "./judgement.ts"

/** A claim about wording or form, over the whole document: one verdict with all its evidence. */
export interface WordsClaim {
  readonly name: string
  /** What is wrong where something was found: `有未填写的占位符`. */
  readonly wrong: Bilingual
  /** What is said where nothing was. */
  readonly right: Bilingual
  readonly advice: Bilingual
}

/** What was found: places in the text, or figures whose evidence is the place. */
export interface Found {
  readonly evidence: readonly Evidence[]
  readonly figures?: readonly Figure[]
  readonly severity?: Severity
  /** Said after the quotes. */
  readonly note?: Bilingual
}

/** Passes where nothing was found; otherwise fails with everything that was, in reading order. */
export function judgeWords({ name, wrong, right, advice }: WordsClaim, found: Found): Judgement {
  const { figures = [], note, severity } = found
  const own = [...found.evidence, ...figures.flatMap((figure) => figure.evidence.slice(0, 1))].sort(
    compareEvidence,
  )
  if (own.length === 0) {
    return passed({ name, title: right, explanation: { zh: `${right.zh}。`, en: `${right.en}.` } })
  }
  const list = quotes(own)
  return failed({
    name,
    figures,
    evidence: found.evidence.toSorted(compareEvidence),
    ...(severity === undefined ? {} : { severity }),
    title: wrong,
    explanation: {
      zh: `${wrong.zh}：${list.zh}。${note?.zh ?? ""}`,
      en: `${wrong.en}: ${list.en}.${note === undefined ? "" : ` ${note.en}`}`,
    },
    advice,
  })
}
