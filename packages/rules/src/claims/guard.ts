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

/** The general public budget is the only source of revenue. The other sources may go unstated, but not the other two budgets. */
export const ONLY_GENERAL_BUDGET: Guard = {
  kind: "only-source",
  source: "rev.gpb",
  others: [
    "rev.gfb",
    "rev.soc",
    "rev.fsa",
    "rev.sup",
    "rev.sub",
    "rev.biz",
    "rev.op",
    "rev.other",
    "rev.unit",
    "rev.carry",
    "rev.nonfin",
  ],
  atLeast: ["rev.gfb", "rev.soc"],
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
