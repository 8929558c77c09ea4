import type { Slot } from "@gouji/domain"

import type { Bilingual } from "../bilingual.ts"
import { bind, judgeBinding } from "../judging/bind.ts"
import type { Held, Judgement } from "../judging/judgement.ts"
import type { Kind } from "../judging/kind.ts"
import { slotName } from "../words/names.ts"
import { COPY } from "../words/rounding-words.ts"

/** One figure is expected to cover the whole of another. Their scopes may differ, so a difference is only told. */
export interface Covers {
  readonly kind: "covers"
  readonly name: string
  readonly covering: Slot
  readonly covered: Slot
}

/** `covering` is expected to be as much as `covered`. */
export function covers(name: string, covering: Slot, covered: Slot): Covers {
  return { kind: "covers", name, covering, covered }
}

function judgeCovers({ name, covering, covered }: Covers, { facts }: Held): readonly Judgement[] {
  const places = [
    { slot: covering, side: "computed" as const },
    { slot: covered, side: "stated" as const },
  ]
  const [one, whole] = [slotName(covering), slotName(covered)]
  const words = {
    title: (difference: string) => ({
      zh: `${one.zh}与${whole.zh}相差 ${difference}`,
      en: `${one.en} and ${whole.en} differ by ${difference}`,
    }),
    advice: {
      zh: `如两者口径不同，可以说明${one.zh}包括或不包括哪些项目。`,
      en: `If their scopes differ, say what is included and what is not: ${one.en}.`,
    },
    note: {
      zh: "两者口径可能不同，不一定是差错。",
      en: "Their scopes may differ, so this need not be a mistake.",
    },
  }
  return [judgeBinding(facts, bind(facts, places, "copied"), { name, ...words })]
}

function coversInWords({ covering, covered }: Covers): Bilingual {
  const [one, whole] = [slotName(covering), slotName(covered)]
  return { zh: `${one.zh} 对照 ${whole.zh}`, en: `${one.en} against ${whole.en}` }
}

/** How it is judged, told and rounded. */
export const COVERS: Kind<Covers> = { judge: judgeCovers, inWords: coversInWords, rounding: COPY }
