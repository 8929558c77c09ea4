import type { Slot } from "@gouji/domain"

import type { Bilingual } from "../bilingual.ts"
import { type Facts, statedIn } from "../facts/facts.ts"
import { slotList } from "../words/formula-words.ts"
import { slotName } from "../words/names.ts"
import { isNought } from "../words/quantities.ts"

/** Only one of several sources has money: the others that are stated are nought, and at least these are stated. */
export interface OnlySource {
  readonly kind: "only-source"
  readonly source: Slot
  readonly others: readonly Slot[]
  readonly atLeast: readonly Slot[]
}

/** What has to be so before a claim is held against a document. */
export type Guard = OnlySource

/** `others` may be unstated, apart from those in `atLeast`. */
export function onlySource(given: Omit<OnlySource, "kind">): OnlySource {
  return { ...given, kind: "only-source" }
}

/** Whether the guard holds; what cannot be told does not. */
export function holds({ source, others, atLeast }: Guard, facts: Facts): boolean {
  const isZero = (slot: string) =>
    statedIn(facts, slot).every(({ value }) => value !== null && isNought(value))
  return (
    statedIn(facts, source).length > 0 &&
    atLeast.every((slot) => statedIn(facts, slot).length > 0) &&
    others.every(isZero)
  )
}

/** The guard as the left side of an implication. */
export function guardInWords({ source, others }: Guard): Bilingual {
  const [name, list] = [slotName(source), slotList(others)]
  return {
    zh: `除${name.zh}外各来源（${list.zh}）均为 0`,
    en: `every source but ${name.en} (${list.en}) is 0`,
  }
}
