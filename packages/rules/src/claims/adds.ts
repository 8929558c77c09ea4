import type { Slot } from "@gouji/domain"

import type { Bilingual } from "../bilingual.ts"
import { bind, judgeBinding, type Place } from "../judging/bind.ts"
import type { Model } from "../judging/equation.ts"
import type { Held, Judgement } from "../judging/judgement.ts"
import type { Kind } from "../judging/kind.ts"
import { slotList, slotSum } from "../words/formula-words.ts"
import { lazily } from "../words/lazy-words.ts"
import { slotName } from "../words/names.ts"
import { SUM } from "../words/rounding-words.ts"

/** The parts make up the total. */
export interface Adds {
  readonly kind: "adds"
  readonly name: string
  readonly total: Slot
  readonly parts: readonly Slot[]
  /** Parts that take part only where the document mentions them. */
  readonly optional: readonly Slot[]
  /** How the total came about: rounded on its own, or computed from the parts as printed. */
  readonly model: Exclude<Model, "copied">
}

interface Given extends Pick<Adds, "name" | "total" | "parts"> {
  readonly optional?: readonly Slot[]
  readonly model?: Adds["model"]
}

/** The parts make up the total, as far as rounding lets one see. */
export function adds({ name, total, parts, optional = [], model = "inferred" }: Given): Adds {
  return { kind: "adds", name, total, parts, optional, model }
}

function judgeAdds(claim: Adds, { facts }: Held): readonly Judgement[] {
  const places: readonly Place[] = [
    { slot: claim.total, side: "stated" },
    ...claim.parts.map((slot): Place => ({ slot, side: "computed", line: true })),
    ...claim.optional.map((slot): Place => ({ slot, side: "computed", optional: true, line: true })),
  ]
  const words = partsWords(lazily(slotName, claim.total))
  return [judgeBinding(facts, bind(facts, places, claim.model), { name: claim.name, ...words })]
}

const PARTS: Bilingual = { zh: "各分项", en: "its parts" }

/** What is said of a total that is not the sum of its parts. */
export function partsWords(total: Bilingual, parts: Bilingual = PARTS) {
  return {
    title: (difference: string) => ({
      zh: `${total.zh}与${parts.zh}之和相差 ${difference}`,
      en: `${total.en} and the sum of ${parts.en} differ by ${difference}`,
    }),
    advice: lazily(partsAdvice, { total, parts }),
  }
}

function partsAdvice({ total, parts }: { readonly total: Bilingual; readonly parts: Bilingual }): Bilingual {
  return {
    zh: `请对照原始报表核对${total.zh}及${parts.zh}，改正其中有误的一个。`,
    en: `Check ${total.en} and ${parts.en} against the source tables, and correct whichever is wrong.`,
  }
}

function addsInWords({ total, parts, optional }: Adds): Bilingual {
  const [name, sum] = [slotName(total), slotSum(parts)]
  const more = whereListed(optional)
  return { zh: `${name.zh} ≐ ${sum.zh}${more.zh}`, en: `${name.en} ≐ ${sum.en}${more.en}` }
}

/** `（列出时加上…）`, or nothing. */
export function whereListed(slots: readonly string[]): Bilingual {
  if (slots.length === 0) return { zh: "", en: "" }
  const { zh, en } = slotList(slots)
  return { zh: `（列出时加上${zh}）`, en: ` (plus, where listed, ${en})` }
}

/** How it is judged, told and rounded. */
export const ADDS: Kind<Adds> = { judge: judgeAdds, inWords: addsInWords, rounding: SUM }
