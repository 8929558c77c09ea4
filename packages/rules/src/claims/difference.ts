import { type ConceptId, cell, type TableKey } from "@gouji/domain"

import type { Bilingual } from "../bilingual.ts"
import { bind, judgeBinding } from "../judging/bind.ts"
import type { Held, Judgement } from "../judging/judgement.ts"
import type { Kind } from "../judging/kind.ts"
import { lazily } from "../words/lazy-words.ts"
import { slotName } from "../words/names.ts"
import { SUM } from "../words/rounding-words.ts"

/** The change the narrative states is what a table shows for this year less what it shows for last year. */
export interface Difference {
  readonly kind: "difference"
  readonly name: string
  readonly concept: ConceptId
  readonly table: TableKey
}

/** In the total row of the table. The change is rounded on its own. */
export function difference(name: string, concept: ConceptId, table: TableKey): Difference {
  return { kind: "difference", name, concept, table }
}

function judgeDifference({ name, concept, table }: Difference, { facts }: Held): readonly Judgement[] {
  const [change, now] = [`Δ${concept}`, cell(table, concept)]
  const places = [
    { slot: change, side: "stated" as const },
    { slot: now, side: "computed" as const },
    { slot: cell(table, `${concept}⁻`), side: "computed" as const, sign: -1 as const },
  ]
  const [by, whole] = [lazily(slotName, change), lazily(slotName, now)]
  const words = {
    title: (residual: string) => ({
      zh: `${by.zh}与两年之差相差 ${residual}`,
      en: `${by.en} and the difference between the two years are ${residual} apart`,
    }),
    advice: lazily(() => ({
      zh: `请核对${by.zh}与${whole.zh}的本年数、上年数，改正其中有误的一个。`,
      en: `Check ${by.en} against this year's and last year's ${whole.en}, and correct whichever is wrong.`,
    })),
  }
  return [judgeBinding(facts, bind(facts, places, "independent"), { name, ...words })]
}

function differenceInWords({ concept, table }: Difference): Bilingual {
  const [by, now, before] = [
    slotName(`Δ${concept}`),
    slotName(cell(table, concept)),
    slotName(cell(table, `${concept}⁻`)),
  ]
  return { zh: `${by.zh} ≐ ${now.zh} − ${before.zh}`, en: `${by.en} ≐ ${now.en} − ${before.en}` }
}

/** How it is judged, told and rounded. */
export const DIFFERENCE: Kind<Difference> = {
  judge: judgeDifference,
  inWords: differenceInWords,
  rounding: SUM,
}
