import { conceptEntry, type Figure, FUNCTIONS, FUNDS, type FunctionCode, PLACES } from "@gouji/domain"

import type { Bilingual } from "./wire.ts"

const OF_MEASURE = {
  amount: { zh: "", en: "" },
  count: { zh: "", en: "" },
  change: { zh: "增减额", en: ", change" },
  rate: { zh: "增减率", en: ", rate of change" },
  share: { zh: "占比", en: ", share" },
  completion: { zh: "完成率", en: ", share carried out" },
} as const satisfies Record<Figure["measure"], Bilingual>

const OF_BASIS = {
  budget: { zh: "预算数", en: "budget" },
  execution: { zh: "执行数", en: "execution" },
  final: { zh: "决算数", en: "final accounts" },
} as const

/** What a figure is called, in full: concept, what narrows it, the measure, and the year where it is not the document's own. */
export function labelOf(figure: Figure, fiscalYear: number): Bilingual {
  const subject = subjectOf(figure)
  const { fund, basis } = figure.qualifiers
  const measure = OF_MEASURE[figure.measure]
  const notes = [
    ...(figure.place === "narrative" ? [] : [PLACES[figure.place]]),
    ...(fund === undefined ? [] : [FUNDS[fund]]),
    ...(basis === undefined ? [] : [OF_BASIS[basis]]),
  ]
  const year = figure.year === fiscalYear ? undefined : figure.year
  return {
    zh: `${year === undefined ? "" : `${year}年`}${subject.zh}${measure.zh}${notes.map((note) => `（${note.zh}）`).join("")}`,
    en: `${subject.en}${measure.en}${notes.map((note) => ` (${note.en})`).join("")}${year === undefined ? "" : `, ${year}`}`,
  }
}

function subjectOf({ concept, qualifiers }: Figure): Bilingual {
  const { item, of } = qualifiers
  if (concept === "reason") return reasonOf(item, of)
  const entry = conceptEntry(concept)
  const named = concept === "exp.f" ? functionOf(qualifiers.function) : undefined
  if (named !== undefined) return named
  const narrower = item ?? qualifiers.function ?? qualifiers.economic
  return narrower === undefined
    ? { zh: entry.zh, en: entry.en }
    : { zh: `${entry.zh}：${narrower}`, en: `${entry.en}: ${narrower}` }
}

function reasonOf(item = "", of?: Figure["concept"]): Bilingual {
  const changed = of === undefined ? undefined : conceptEntry(of)
  return {
    zh: `${changed?.zh ?? ""}增减原因：${item}`,
    en: `reason for the change${changed === undefined ? "" : ` of ${changed.en}`}: ${item}`,
  }
}

/** What a functional class (类) is called; undefined for any other code. */
export function functionOf(code: string | undefined): Bilingual | undefined {
  return code !== undefined && code in FUNCTIONS ? FUNCTIONS[code as FunctionCode] : undefined
}
