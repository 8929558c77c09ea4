import {
  CONCEPTS,
  type Figure,
  FUNCTIONS,
  FUNDS,
  type FunctionCode,
  KNOWN_YEARS,
  kindOfCode,
  PLACES,
  type Place,
  parseSlot,
  type Qualifiers,
  subjectName,
} from "@gouji/domain"

import type { Bilingual } from "../bilingual.ts"

type Named = Pick<Figure, "place" | "concept" | "measure" | "qualifiers" | "year">

/** What a figure is of, as a reader calls it: 支出总计增减 / change in total expenditure. */
export function nameOf(figure: Named, fiscalYear: number): Bilingual {
  if (figure.concept === "reason") return reasonName(figure.qualifiers)
  const whole = narrowed(figure, fiscalYear)
  const then = figure.year < fiscalYear ? { zh: `上年${whole.zh}`, en: `last year's ${whole.en}` } : whole
  return placed(measured(then, figure.measure), figure.place)
}

/**
 * The name of a slot, with that of the organisation before it if there is one (`示例区图书馆 exp.total`); as it stands
 * where it names no concept we know.
 */
export function slotName(slot: string): Bilingual {
  const own = knownSlot(slot)
  if (own !== undefined) return own
  const [, organisation, rest = ""] = slot.match(/^(.+?) (.+)$/) ?? []
  const theirs = knownSlot(rest)
  if (organisation === undefined || theirs === undefined) return { zh: slot, en: slot }
  return { zh: `${organisation}的${theirs.zh}`, en: `${theirs.en} of ${organisation}` }
}

function knownSlot(slot: string): Bilingual | undefined {
  const [table = "", attribute] = slot.split("/")
  if (attribute === "weight" && table in PLACES)
    // The keys of the list of places are places.
    return placed({ zh: "指标权重", en: "weights of indicators" }, table as Place)
  // Any year will do: a slot says only whether it is this year's or last year's.
  const year = KNOWN_YEARS.until
  const named = parseSlot(slot, year)
  return named === undefined ? undefined : nameOf(named, year)
}

function measured({ zh, en }: Bilingual, measure: Figure["measure"]): Bilingual {
  switch (measure) {
    case "amount":
    case "count":
      return { zh, en }
    case "change":
      return { zh: `${zh}增减`, en: `change in ${en}` }
    case "rate":
      return { zh: `${zh}增减率`, en: `rate of change in ${en}` }
    case "share":
      return { zh: `${zh}占比`, en: `share taken by ${en}` }
    case "completion":
      return { zh: `${zh}完成率`, en: `completion rate of ${en}` }
  }
}

/** A figure of a table is told with the table: 支出总表·基本支出（2010301）. */
function placed({ zh, en }: Bilingual, place: Place): Bilingual {
  if (place === "narrative") return { zh, en }
  return { zh: `${PLACES[place].zh}·${zh}`, en: `${en} in the table of ${PLACES[place].en}` }
}

function narrowed({ concept, qualifiers }: Named, fiscalYear: number): Bilingual {
  const own = ownName(concept, qualifiers, fiscalYear)
  const whole = own ?? CONCEPTS[concept]
  const narrowings = [
    qualifiers.fund && FUNDS[qualifiers.fund],
    own === undefined ? codeName(qualifiers.function, fiscalYear) : undefined,
    codeName(qualifiers.economic, fiscalYear),
    own === undefined || concept === "exp.f" ? itemName(qualifiers.item) : undefined,
    qualifiers.basis && BASES[qualifiers.basis],
  ].filter((narrowing) => narrowing !== undefined)
  if (narrowings.length === 0) return { zh: whole.zh, en: whole.en }
  const narrowing = narrowings.map(({ en }) => en).join(", ")
  return {
    zh: `${whole.zh}（${narrowings.map(({ zh }) => zh).join("，")}）`,
    // One pair of brackets is enough: `basic expenditure (general budget, 201 general public services)`.
    en: whole.en.endsWith(")") ? `${whole.en.slice(0, -1)}, ${narrowing})` : `${whole.en} (${narrowing})`,
  }
}

/** What is known by its function or its item is called by that. */
function ownName(concept: string, qualifiers: Qualifiers, fiscalYear: number): Bilingual | undefined {
  const { function: code, item } = qualifiers
  if (concept === "exp.item") return itemName(item) ?? codeName(code, fiscalYear)
  if (concept !== "exp.f" || code === undefined) return undefined
  return code in FUNCTIONS ? FUNCTIONS[code as FunctionCode] : codeName(code, fiscalYear)
}

/** Which item of a list it is: its own words; `…` stands for each of them. */
function itemName(item: string | undefined): Bilingual | undefined {
  if (item === "…") return { zh: "各项", en: "each item" }
  return item === undefined || item === "" ? undefined : sameInBoth(item)
}

/** `2010301 行政运行`: a code with its name of that year, or alone where no list has it. Only a 类 has an English name. */
export function codeName(code: string | undefined, fiscalYear: number): Bilingual | undefined {
  if (code === undefined) return undefined
  const kind = kindOfCode(code)
  const name = kind && subjectName(kind, code, fiscalYear)
  if (name === undefined) return sameInBoth(code)
  const english = kind === "functional" && code in FUNCTIONS ? FUNCTIONS[code as FunctionCode].en : name
  return { zh: `${code} ${name}`, en: `${code} ${english}` }
}

function sameInBoth(text: string): Bilingual {
  return { zh: text, en: text }
}

const BASES = {
  budget: { zh: "年初预算数", en: "as budgeted" },
  execution: { zh: "执行数", en: "as executed" },
  final: { zh: "决算数", en: "final" },
} as const

function reasonName({ item, of }: Qualifiers): Bilingual {
  if (of === undefined && item === undefined) return { zh: CONCEPTS.reason.zh, en: CONCEPTS.reason.en }
  const explained = of === undefined ? undefined : CONCEPTS[of]
  const words = item ?? ""
  return {
    zh: explained ? `${explained.zh}增减的原因“${words}”` : `原因“${words}”`,
    en: explained ? `reason “${words}” for the change in ${explained.en}` : `reason “${words}”`,
  }
}
