import { type Figure, PLACES, type TableKey } from "@gouji/domain"

import type { Facts } from "../facts/facts.ts"
import { failed, type Judgement } from "../judging/judgement.ts"
import { figuresWords } from "../words/figure-words.ts"

/** Amounts under a code that a table ought to have a row for. */
export interface LeftOut {
  readonly name: string
  readonly figures: readonly Figure[]
  /** The table that has no such row. */
  readonly table: TableKey
}

/** A failure: the table leaves the row out, or a code is wrong. */
export function rowLeftOut(facts: Facts, { name, figures, table }: LeftOut): Judgement {
  const [told, place] = [figuresWords(figures, facts.disclosure.fiscalYear), PLACES[table]]
  return failed({
    name,
    figures,
    title: { zh: `${told.zh}在${place.zh}中没有`, en: `${told.en}: not in the table of ${place.en}` },
    explanation: {
      zh: `${told.zh}，${place.zh}没有这一行。`,
      en: `${told.en}; the table of ${place.en} has no such row.`,
    },
    advice: {
      zh: `请核对${place.zh}是否漏列，或科目编码是否写错。`,
      en: `Check whether the table of ${place.en} leaves it out, or whether a code is wrong.`,
    },
  })
}
