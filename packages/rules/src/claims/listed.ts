import type { ConceptId } from "@gouji/domain"

import type { Bilingual } from "../bilingual.ts"
import type { List } from "../facts/list.ts"
import { slotName } from "../words/names.ts"

/** A list of these concepts, with subtotals that may stand for some of them. */
export function listOf(concepts: readonly ConceptId[], subtotals: List["subtotals"] = {}): List {
  return { concepts, by: null, subtotals }
}

/** A concept cut by fund: `pr[gpb]`, `pr[gfb]`, … */
export function byFund(concept: ConceptId): List {
  return { concepts: [concept], by: "fund", subtotals: {} }
}

/** A concept cut by function: `exp.f[201]`, … */
export function byFunction(concept: ConceptId): List {
  return { concepts: [concept], by: "function", subtotals: {} }
}

/** A concept cut by items known by their own words: `gpb.proj[项目甲]`, … */
export function byItem(concept: ConceptId): List {
  return { concepts: [concept], by: "item", subtotals: {} }
}

/** `Σ 各项来源`. */
export function listInWords({ concepts, by, subtotals }: List): Bilingual {
  const own = concepts.filter((concept) => !(concept in subtotals)).map(slotName)
  const zh = own.map((name) => name.zh).join("、")
  const en = own.map((name) => name.en).join(", ")
  if (by === null) return { zh: `Σ（${zh}）`, en: `Σ (${en})` }
  if (by === "item") return { zh: `Σ 所列各项目的${zh}`, en: `Σ ${en} of the items listed` }
  return by === "fund"
    ? { zh: `Σ 各资金来源的${zh}`, en: `Σ ${en} by fund` }
    : { zh: `Σ 各类${zh}`, en: `Σ ${en}` }
}
