import type { Slot } from "@gouji/domain"

import type { Bilingual } from "../bilingual.ts"
import { bind, judgeBinding } from "../judging/bind.ts"
import type { Held, Judgement } from "../judging/judgement.ts"
import type { Kind } from "../judging/kind.ts"
import { lazily } from "../words/lazy-words.ts"
import { slotName } from "../words/names.ts"
import { COPY } from "../words/rounding-words.ts"

/** One figure stated under two names. Rounding is no excuse; a coarser unit is. */
export interface Same {
  readonly kind: "same"
  readonly name: string
  readonly first: Slot
  readonly second: Slot
}

/** The two are one figure: equal after converting the unit. */
export function same(name: string, first: Slot, second: Slot): Same {
  return { kind: "same", name, first, second }
}

function judgeSame({ name, first, second }: Same, { facts }: Held): readonly Judgement[] {
  const places = [
    { slot: first, side: "computed" as const },
    { slot: second, side: "stated" as const },
  ]
  const words = sameWords(lazily(slotName, first), lazily(slotName, second))
  return [judgeBinding(facts, bind(facts, places, "copied"), { name, ...words })]
}

/** What is said of two figures that should be one. */
function sameWords(first: Bilingual, second: Bilingual) {
  return {
    title: (difference: string) => ({
      zh: `${first.zh}与${second.zh}相差 ${difference}`,
      en: `${first.en} and ${second.en} differ by ${difference}`,
    }),
    advice: lazily(() => ({
      zh: `请核对${first.zh}与${second.zh}，使两处一致，或说明口径为何不同。`,
      en: `Check ${first.en} against ${second.en}: make them agree, or say why their scopes differ.`,
    })),
  }
}

function sameInWords({ first, second }: Same): Bilingual {
  const [one, other] = [slotName(first), slotName(second)]
  return { zh: `${one.zh} = ${other.zh}`, en: `${one.en} = ${other.en}` }
}

/** How it is judged, told and rounded. */
export const SAME: Kind<Same> = { judge: judgeSame, inWords: sameInWords, rounding: COPY }
