import { PLACES, type Table, type TableKey, type TableRow } from "@gouji/domain"

import type { Bilingual } from "../bilingual.ts"
import { absolute, commonPlaces, scaled, unscaled } from "../exact/scaled.ts"
import { failed, type Held, type Judgement, passed, unchecked } from "../judging/judgement.ts"
import type { Kind } from "../judging/kind.ts"
import { NONE } from "../words/rounding-words.ts"

/** The weights of the indicators in a table of targets are together 100. */
export interface WeightsAddUp {
  readonly kind: "weights-add-up"
  readonly tables: readonly TableKey[]
}

/** Each sheet by itself; one without any weights is left out. */
export function weightsAddUp(tables: readonly TableKey[]): WeightsAddUp {
  return { kind: "weights-add-up", tables }
}

function judgeWeightsAddUp({ tables: keys }: WeightsAddUp, { facts }: Held): readonly Judgement[] {
  const { tables } = facts.disclosure
  if (tables === null) return [unchecked("weights", "no-tables", keys)]
  const own = tables.filter(({ place }) => keys.includes(place))
  if (own.length === 0) return [unchecked("weights", "table-absent", keys)]
  const weighted = own.filter(({ rows }) => rows.some(hasWeight))
  if (weighted.length === 0) return [unchecked("weights", "no-weights")]
  const seen = new Map<TableKey, number>()
  return weighted.map((table) => {
    const times = (seen.get(table.place) ?? 0) + 1
    seen.set(table.place, times)
    return judgeTable(table, times === 1 ? table.place : `${table.place}#${times}`)
  })
}

function hasWeight(row: TableRow): boolean {
  return weightOf(row) !== ""
}

function weightOf({ attributes: { weight = "" } }: TableRow): string {
  return weight.replace(/\s/g, "")
}

function judgeTable({ place, title, rows }: Table, name: string): Judgement {
  const weighted = rows.filter(hasWeight)
  const weights = weighted.map((row) => numberIn(weightOf(row)))
  const evidence = weighted.map((row) => row.evidence)
  const known = weights.flatMap((weight) => weight ?? [])
  if (known.length < weights.length) {
    return { ...unchecked(name, "figure-unreadable", [`${place}/weight`]), evidence, spoken: true }
  }
  const places = commonPlaces(known)
  const sum = known.reduce((all, weight) => all + scaled(weight, places), 0n)
  const over = sum - scaled("100", places)
  const [printed, residual, gap] = [
    unscaled(sum, places),
    unscaled(over, places),
    unscaled(absolute(over), places),
  ]
  const told = {
    zh: `《${title}》${known.length} 个指标的权重合计为 ${printed}`,
    en: `The weights of ${known.length} indicators in the table of ${PLACES[place].en} add up to ${printed}`,
  }
  const measured = { residual, bound: "0", unit: "" }
  if (over === 0n) {
    const right = { zh: "指标权重合计为 100", en: "The weights of the indicators add up to 100" }
    const explanation = { zh: `${told.zh}。`, en: `${told.en}.` }
    return { ...passed({ name, evidence, title: right, explanation }), ...measured }
  }
  const judgement = failed({
    name,
    evidence,
    title: {
      zh: `指标权重合计为 ${printed}，不是 100`,
      en: `The weights of the indicators add up to ${printed}, not 100`,
    },
    explanation: {
      zh: `${told.zh}，应为 100，相差 ${gap}。`,
      en: `${told.en}; they should add up to 100, a difference of ${gap}.`,
    },
    advice: {
      zh: "请核对各指标的权重，或是否漏列、重复了指标。",
      en: "Check the weights, and whether an indicator was left out or entered twice.",
    },
  })
  return { ...judgement, ...measured }
}

/** `10`, `10.5`, `10%`, `10分`; undefined for anything else. */
function numberIn(text: string): string | undefined {
  return /^(\d+(?:\.\d+)?)[%％分]?$/.exec(text)?.[1]
}

function weightsAddUpInWords({ tables }: WeightsAddUp): Bilingual {
  const places = tables.map((table) => PLACES[table])
  return {
    zh: `${places.map(({ zh }) => zh).join("、")}：Σ 指标权重 = 100`,
    en: `table of ${places.map(({ en }) => en).join(", ")}: Σ weights = 100`,
  }
}

/** How it is judged, told and rounded. */
export const WEIGHTS_ADD_UP: Kind<WeightsAddUp> = {
  judge: judgeWeightsAddUp,
  inWords: weightsAddUpInWords,
  rounding: NONE,
}
