import type { ConceptId } from "@gouji/domain"

import type { Bilingual } from "../bilingual.ts"
import { type Facts, statedIn } from "../facts/facts.ts"
import { bind, judgeBinding, type Place } from "../judging/bind.ts"
import type { Term } from "../judging/equation.ts"
import type { Held, Judgement } from "../judging/judgement.ts"
import type { Kind } from "../judging/kind.ts"
import { slotSum } from "../words/formula-words.ts"
import { slotName } from "../words/names.ts"
import { SUM } from "../words/rounding-words.ts"

/** Last year's total, taken from this year's less the change, is the sum of last year's parts taken the same way. */
export interface ImpliedPrior {
  readonly kind: "implied-prior"
  readonly name: string
  readonly total: ConceptId
  readonly parts: readonly ConceptId[]
}

/** In concepts. A printed figure of last year is used before one worked out, and stands in the name: it is another sum. */
export function impliedPrior(name: string, total: ConceptId, parts: readonly ConceptId[]): ImpliedPrior {
  return { kind: "implied-prior", name, total, parts }
}

function judgeImpliedPrior({ name, total, parts }: ImpliedPrior, { facts }: Held): readonly Judgement[] {
  const printed = [total, ...parts]
    .map((concept) => `${concept}⁻`)
    .filter((slot) => statedIn(facts, slot).length > 0)
  const places = [
    ...priorPlaces(facts, total, "stated"),
    ...parts.flatMap((part) => priorPlaces(facts, part, "computed")),
  ]
  const whole = slotName(total)
  const words = {
    title: (difference: string) => ({
      zh: `由增减倒推的上年${whole.zh}，与应当相等的各数之和相差 ${difference}`,
      en: `last year's ${whole.en}, as the changes imply, and the figures it should equal differ by ${difference}`,
    }),
    advice: {
      zh: `请对照上年公开的数字，核对${whole.zh}及各分项的本年数和增减数。`,
      en: `Check this year's figures and changes for ${whole.en} and its parts against what was published last year.`,
    },
    note: {
      zh: "上年数按“本年数 − 增减数”推出。",
      en: "Last year's figures are worked out as this year's less the change.",
    },
  }
  return [
    judgeBinding(facts, bind(facts, places, "inferred"), { name: [name, ...printed].join(":"), ...words }),
  ]
}

/** Last year's figure where it is printed; otherwise this year's less the change. */
function priorPlaces(facts: Facts, concept: ConceptId, side: Term["side"]): readonly Place[] {
  if (statedIn(facts, `${concept}⁻`).length > 0) return [{ slot: `${concept}⁻`, side }]
  return [
    { slot: concept, side },
    { slot: `Δ${concept}`, side, sign: -1 },
  ]
}

function impliedPriorInWords({ total, parts }: ImpliedPrior): Bilingual {
  const [name, sum] = [slotName(`${total}⁻`), slotSum(parts.map((part) => `${part}⁻`))]
  return {
    zh: `${name.zh} ≐ ${sum.zh}（上年 = 本年 − 增减）`,
    en: `${name.en} ≐ ${sum.en} (last year = this year − change)`,
  }
}

/** How it is judged, told and rounded. */
export const IMPLIED_PRIOR: Kind<ImpliedPrior> = {
  judge: judgeImpliedPrior,
  inWords: impliedPriorInWords,
  rounding: SUM,
}
