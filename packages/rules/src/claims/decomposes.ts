import type { ConceptId } from "@gouji/domain"

import type { Bilingual } from "../bilingual.ts"
import { bind, judgeBinding, type Place } from "../judging/bind.ts"
import type { Held, Judgement } from "../judging/judgement.ts"
import type { Kind } from "../judging/kind.ts"
import { slotSum } from "../words/formula-words.ts"
import { slotName } from "../words/names.ts"
import { SUM } from "../words/rounding-words.ts"

/** The change of a total is the sum of the changes of its parts. */
export interface Decomposes {
  readonly kind: "decomposes"
  readonly name: string
  readonly total: ConceptId
  readonly parts: readonly ConceptId[]
}

/** In concepts: their changes are what is added. */
export function decomposes(name: string, total: ConceptId, parts: readonly ConceptId[]): Decomposes {
  return { kind: "decomposes", name, total, parts }
}

function judgeDecomposes({ name, total, parts }: Decomposes, { facts }: Held): readonly Judgement[] {
  const places: readonly Place[] = [
    { slot: `Δ${total}`, side: "stated" },
    ...parts.map((part): Place => ({ slot: `Δ${part}`, side: "computed" })),
  ]
  const whole = slotName(total)
  const words = {
    title: (difference: string) => ({
      zh: `${whole.zh}增减与各分项增减之和相差 ${difference}`,
      en: `the change in ${whole.en} and the sum of the changes in its parts differ by ${difference}`,
    }),
    advice: {
      zh: `请按上年数重新计算${whole.zh}及各分项的增减，改正其中有误的一个。`,
      en: `Work out the changes in ${whole.en} and in its parts again from last year's figures, and correct whichever is wrong.`,
    },
  }
  return [judgeBinding(facts, bind(facts, places, "inferred"), { name, ...words })]
}

function decomposesInWords({ total, parts }: Decomposes): Bilingual {
  const sum = slotSum(parts.map((part) => `Δ${part}`))
  const name = slotName(`Δ${total}`)
  return { zh: `${name.zh} ≐ ${sum.zh}`, en: `${name.en} ≐ ${sum.en}` }
}

/** How it is judged, told and rounded. */
export const DECOMPOSES: Kind<Decomposes> = {
  judge: judgeDecomposes,
  inWords: decomposesInWords,
  rounding: SUM,
}
