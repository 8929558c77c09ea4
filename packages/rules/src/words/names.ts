import {
  CONCEPTS,
  type Figure,
  FUNCTIONS,
  FUNDS,
  type FunctionCode,
  parseSlot,
  type Qualifiers,
} from "@gouji/domain"

import type { Bilingual } from "../bilingual.ts"

type Named = Pick<Figure, "concept" | "measure" | "qualifiers" | "year">

/** What a figure is of, as a reader calls it: 支出总计的增减 / change of total expenditure. */
export function nameOf(figure: Named, fiscalYear: number): Bilingual {
  if (figure.concept === "reason") return reasonName(figure.qualifiers)
  const whole = narrowed(figure)
  const then = figure.year < fiscalYear ? { zh: `上年${whole.zh}`, en: `last year's ${whole.en}` } : whole
  return measured(then, figure.measure)
}

/** The name of a slot; the slot itself where it names no concept we know. */
export function slotName(slot: string): Bilingual {
  // Any year will do: a slot says only whether it is this year's or last year's.
  const year = 2000
  const named = parseSlot(slot, year)
  return named === undefined ? { zh: slot, en: slot } : nameOf(named, year)
}

function measured({ zh, en }: Bilingual, measure: Figure["measure"]): Bilingual {
  switch (measure) {
    case "amount":
    case "count":
      return { zh, en }
    case "change":
      return { zh: `${zh}的增减`, en: `change of ${en}` }
    case "rate":
      return { zh: `${zh}的增减率`, en: `rate of change of ${en}` }
    case "share":
      return { zh: `${zh}的占比`, en: `share of ${en}` }
    case "completion":
      return { zh: `${zh}的完成率`, en: `completion of ${en}` }
  }
}

function narrowed({ concept, qualifiers }: Named): Bilingual {
  const whole = functionName(concept, qualifiers) ?? CONCEPTS[concept]
  const narrowings = [
    qualifiers.fund && FUNDS[qualifiers.fund],
    qualifiers.item && { zh: qualifiers.item, en: qualifiers.item },
    qualifiers.basis && BASES[qualifiers.basis],
  ].filter((narrowing) => narrowing !== undefined && narrowing !== "")
  if (narrowings.length === 0) return { zh: whole.zh, en: whole.en }
  return {
    zh: `${whole.zh}（${narrowings.map(({ zh }) => zh).join("，")}）`,
    en: `${whole.en} (${narrowings.map(({ en }) => en).join(", ")})`,
  }
}

const BASES = {
  budget: { zh: "年初预算数", en: "as budgeted" },
  execution: { zh: "执行数", en: "as executed" },
  final: { zh: "决算数", en: "final" },
} as const

function functionName(concept: string, { function: code }: Qualifiers): Bilingual | undefined {
  if (concept !== "exp.f" || code === undefined) return undefined
  return code in FUNCTIONS ? FUNCTIONS[code as FunctionCode] : { zh: code, en: code }
}

function reasonName({ item, of }: Qualifiers): Bilingual {
  if (of === undefined && item === undefined) return { zh: CONCEPTS.reason.zh, en: CONCEPTS.reason.en }
  const explained = of === undefined ? undefined : CONCEPTS[of]
  const words = item ?? ""
  return {
    zh: explained ? `${explained.zh}增减的原因“${words}”` : `原因“${words}”`,
    en: explained ? `reason “${words}” for the change of ${explained.en}` : `reason “${words}”`,
  }
}
