import { PLACES, type TableKey, type TableRow } from "@gouji/domain"

import type { Bilingual } from "../bilingual.ts"
import { failed, type Held, type Judgement, passed, unchecked } from "../judging/judgement.ts"
import type { Kind } from "../judging/kind.ts"
import { NONE } from "../words/rounding-words.ts"

/** Every indicator of a table of targets has a nature and a value, one that is measured has a unit too. */
export interface IndicatorsComplete {
  readonly kind: "indicators-complete"
  readonly tables: readonly TableKey[]
}

/** An indicator is a row that says any of these. One 定性 is described in words and not counted. */
export function indicatorsComplete(tables: readonly TableKey[]): IndicatorsComplete {
  return { kind: "indicators-complete", tables }
}

function judgeIndicators({ tables: keys }: IndicatorsComplete, { facts }: Held): readonly Judgement[] {
  const { tables } = facts.disclosure
  if (tables === null) return [unchecked("indicators", "no-tables", keys)]
  const own = tables.filter(({ place }) => keys.includes(place))
  if (own.length === 0) return [unchecked("indicators", "table-absent", keys)]
  const indicators = own.flatMap(({ rows }) => rows.flatMap((row) => indicatorIn(row) ?? []))
  if (indicators.length === 0) return [unchecked("indicators", "no-indicators")]
  const failures = FAULTS.flatMap(({ is, ...fault }) => {
    const wrong = indicators.filter(is)
    return wrong.length === 0 ? [] : [failure(fault, wrong)]
  })
  if (failures.length > 0) return failures
  const title = { zh: "绩效指标填写完整", en: "Every indicator is complete" }
  const explanation = {
    zh: `${indicators.length} 个指标的性质、指标值和计量单位都完整。`,
    en: `All ${indicators.length} indicators have their kind, value and unit.`,
  }
  return [passed({ name: "indicators", title, explanation })]
}

/** What an indicator's row says; empty where a cell is. */
interface Indicator {
  readonly row: TableRow
  readonly value: string
  readonly nature: string
  readonly unit: string
}

/** Undefined for rows that say none of it: headings, projects. */
function indicatorIn(row: TableRow): Indicator | undefined {
  const { value = "", nature = "", unit = "" } = row.attributes
  const indicator = { row, value: bare(value), nature: bare(nature), unit: bare(unit) }
  return indicator.value + indicator.nature + indicator.unit === "" ? undefined : indicator
}

function bare(text: string): string {
  return text.replace(/\s/g, "")
}

function isDescribed({ nature }: Indicator): boolean {
  return nature === "定性"
}

/** A value that begins with a number, with a sign before it or not: `≥95%`, `10`, `2024年12月`. */
function isNumber({ value }: Indicator): boolean {
  return /^[≥≤=＝><＞＜]*\d/u.test(value)
}

interface Fault {
  readonly name: string
  readonly title: Bilingual
  readonly advice: Bilingual
}

const FAULTS: readonly (Fault & { readonly is: (indicator: Indicator) => boolean })[] = [
  {
    name: "no-value",
    is: ({ value }) => value === "",
    title: { zh: "有的指标没有指标值", en: "Some indicators have no value" },
    advice: { zh: "请补上指标值。", en: "Add their values." },
  },
  {
    name: "no-nature",
    is: ({ nature }) => nature === "",
    title: {
      zh: "有的指标没有写明性质（≥、≤、=、定性）",
      en: "Some indicators do not say whether they are ≥, ≤, = or qualitative (定性)",
    },
    advice: { zh: "请补上指标性质。", en: "Add the kind of indicator." },
  },
  {
    name: "no-unit",
    is: (indicator) => !isDescribed(indicator) && isNumber(indicator) && !hasUnit(indicator),
    title: { zh: "有的定量指标没有计量单位", en: "Some quantitative indicators have no unit" },
    advice: { zh: "请补上计量单位。", en: "Add their units." },
  },
  {
    name: "described-in-numbers",
    is: (indicator) => isDescribed(indicator) && isNumber(indicator),
    title: { zh: "有的定性指标填了数字", en: "Some qualitative (定性) indicators have a number for a value" },
    advice: {
      zh: "请把性质改为 ≥、≤ 或 =，或用文字描述指标值。",
      en: "Mark them ≥, ≤ or =, or describe the value in words.",
    },
  },
  {
    name: "measured-in-words",
    is: (indicator) =>
      /[≥≤=＝><＞＜]/u.test(indicator.nature) && indicator.value !== "" && !isNumber(indicator),
    title: { zh: "有的定量指标没有数字", en: "Some quantitative indicators have no number" },
    advice: { zh: "请填写数字，或把性质改为定性。", en: "Give a number, or mark them qualitative (定性)." },
  },
]

/** The unit may stand with the value: `≥95%`, `2024年12月`. */
function hasUnit({ unit, value }: Indicator): boolean {
  return unit !== "" || /\d[%％\p{Script=Han}]/u.test(value)
}

function failure({ name, title, advice }: Fault, indicators: readonly Indicator[]): Judgement {
  const rows = indicators.map(({ row }) => row)
  const list = rows.map((row) => `“${row.name}”`).join("、")
  return failed({
    name,
    evidence: rows.map(({ evidence }) => evidence),
    title,
    explanation: { zh: `${title.zh}：${list}。`, en: `${title.en}: ${list}.` },
    advice,
  })
}

function indicatorsInWords({ tables }: IndicatorsComplete): Bilingual {
  const places = tables.map((table) => PLACES[table])
  return {
    zh: `${places.map(({ zh }) => zh).join("、")}：每个指标有性质和指标值，定量的有数字和计量单位，定性的用文字`,
    en: `table of ${places.map(({ en }) => en).join(", ")}: every indicator has a kind and a value; a quantitative one has a number and a unit, a qualitative one words`,
  }
}

/** How it is judged, told and rounded. */
export const INDICATORS_COMPLETE: Kind<IndicatorsComplete> = {
  judge: judgeIndicators,
  inWords: indicatorsInWords,
  rounding: NONE,
}
