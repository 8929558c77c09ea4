import { type Evidence, slotOf, UNITS } from "@gouji/domain"

import type { WireFigure } from "../../wire.ts"
import { fenOf, tableOf } from "../table.ts"
import { OF_DISCLOSURE, type OfDisclosure, SUBJECT } from "./shared-columns.ts"

interface FigureRow {
  readonly released: OfDisclosure
  readonly figure: WireFigure
  /** Where it stands first. */
  readonly place: Evidence | undefined
  /** How many rules touch it. */
  readonly rules: number
}

/** Every figure of every disclosure that was not withdrawn. */
export const FIGURES = tableOf<FigureRow, OfDisclosure>({
  name: "figures",
  zh: "数字：是什么、印作什么、精确值、印在哪里",
  en: "figures: what each is of, what is printed, its exact value, where it stands",
  key: ["disclosure", "figure"],
  disclosure: "disclosure",
  indexes: [["slot", "year"], ["organisation_id", "fiscal_year", "stage"], ["concept"]],
  rows: figureRows,
  columns: [
    OF_DISCLOSURE,
    {
      name: "disclosure_state",
      kind: "text",
      zh: "公开文件的状态；加总时只取 published",
      en: "state of the disclosure; take only those published into a sum",
      of: ({ released }) => released.state,
    },
    ...SUBJECT,
    {
      name: "figure",
      kind: "text",
      zh: "数字编号",
      en: "id within the disclosure",
      of: ({ figure }) => figure.id,
    },
    {
      name: "slot",
      kind: "text",
      zh: "数字的位置记法",
      en: "what it is of, in the notation of the rules",
      of: ({ figure, released }) => slotOf(figure, released.about.fiscalYear),
    },
    { name: "concept", kind: "text", zh: "概念", en: "concept", of: ({ figure }) => figure.concept },
    {
      name: "label_zh",
      kind: "text",
      zh: "名称",
      en: "name in Chinese",
      of: ({ figure }) => figure.label.zh,
    },
    {
      name: "label_en",
      kind: "text",
      zh: "英文名称",
      en: "name in English",
      of: ({ figure }) => figure.label.en,
    },
    {
      name: "place",
      kind: "text",
      zh: "所在的表，或文字 narrative",
      en: "the table it stands in, or narrative",
      of: ({ figure }) => figure.place,
    },
    {
      name: "year",
      kind: "integer",
      zh: "数字的年度",
      en: "year of the figure",
      of: ({ figure }) => figure.year,
    },
    {
      name: "measure",
      kind: "text",
      zh: "量：金额、增减额、比率、比重、完成率、个数",
      en: "amount, change, rate, share, completion or count",
      of: ({ figure }) => figure.measure,
    },
    {
      name: "state",
      kind: "text",
      zh: "有数、零、空白、不适用、无法辨认",
      en: "stated, zero, blank, not-applicable or unreadable",
      of: ({ figure }) => figure.state,
    },
    { name: "printed", kind: "text", zh: "印作", en: "as printed", of: ({ figure }) => figure.printed },
    {
      name: "unit",
      kind: "text",
      zh: "印的单位",
      en: "unit it is printed in",
      of: ({ figure }) => figure.unit,
    },
    {
      name: "unit_stated",
      kind: "boolean",
      zh: "该处是否写明单位",
      en: "whether the unit is printed there",
      of: ({ figure }) => figure.unitStated,
    },
    { name: "value", kind: "decimal", zh: "精确值", en: "exact value", of: ({ figure }) => figure.value },
    {
      name: "value_unit",
      kind: "text",
      zh: "精确值的单位：金额一律为元",
      en: "unit of the value: yuan for money",
      of: ({ figure }) => (isMoney(figure) ? "元" : figure.unit),
    },
    {
      name: "fen",
      kind: "fen",
      zh: "金额，以分为整数；不足一分的为空",
      en: "money in whole fen; empty where there are parts of one",
      of: ({ figure }) => (isMoney(figure) && figure.value !== null ? fenOf(figure.value) : null),
    },
    {
      name: "quantum",
      kind: "decimal",
      zh: "印到的最小一位，单位同精确值",
      en: "the step it is printed in, in the unit of the value",
      of: ({ figure }) => figure.quantum,
    },
    {
      name: "fund",
      kind: "text",
      zh: "资金性质",
      en: "fund",
      of: ({ figure }) => figure.qualifiers.fund ?? null,
    },
    {
      name: "function_code",
      kind: "text",
      zh: "功能分类科目编码",
      en: "functional code",
      of: ({ figure }) => figure.qualifiers.function ?? null,
    },
    {
      name: "economic_code",
      kind: "text",
      zh: "经济分类科目编码",
      en: "economic code",
      of: ({ figure }) => figure.qualifiers.economic ?? null,
    },
    {
      name: "item",
      kind: "text",
      zh: "项目",
      en: "item in its own words",
      of: ({ figure }) => figure.qualifiers.item ?? null,
    },
    {
      name: "of_concept",
      kind: "text",
      zh: "所说明的是哪个数的增减",
      en: "for a reason: the concept whose change it explains",
      of: ({ figure }) => figure.qualifiers.of ?? null,
    },
    {
      name: "basis",
      kind: "text",
      zh: "口径",
      en: "basis",
      of: ({ figure }) => figure.qualifiers.basis ?? null,
    },
    { name: "said", kind: "text", zh: "增减用词", en: "direction said", of: ({ figure }) => figure.said },
    {
      name: "part_of",
      kind: "text",
      zh: "属于哪个数的其中",
      en: "figure it is part of",
      of: ({ figure }) => figure.partOf,
    },
    {
      name: "section",
      kind: "text",
      zh: "所在标题",
      en: "heading it stands under",
      of: ({ figure }) => figure.section,
    },
    {
      name: "confidence",
      kind: "ratio",
      zh: "辨读的把握",
      en: "confidence in the reading",
      of: ({ figure }) => figure.confidence,
    },
    { name: "page", kind: "integer", zh: "页", en: "page, from 1", of: ({ place }) => place?.page ?? null },
    {
      name: "text_start",
      kind: "integer",
      zh: "在文本中的起点（码点）",
      en: "where it begins in the text, in code points",
      of: ({ place }) => place?.start ?? null,
    },
    {
      name: "text_end",
      kind: "integer",
      zh: "在文本中的终点（不含）",
      en: "where it ends, exclusive",
      of: ({ place }) => place?.end ?? null,
    },
    {
      name: "cell_table",
      kind: "text",
      zh: "表",
      en: "table",
      of: ({ place }) => cellOf(place)?.table ?? null,
    },
    {
      name: "cell_row",
      kind: "integer",
      zh: "行，从 0 起",
      en: "row, from 0",
      of: ({ place }) => cellOf(place)?.row ?? null,
    },
    {
      name: "cell_column",
      kind: "integer",
      zh: "列，从 0 起",
      en: "column, from 0",
      of: ({ place }) => cellOf(place)?.column ?? null,
    },
    {
      name: "quote",
      kind: "text",
      zh: "原文",
      en: "the words it stands in",
      of: ({ place }) => place?.quote ?? null,
    },
    {
      name: "rules",
      kind: "integer",
      zh: "涉及的规则数",
      en: "number of rules that touch it",
      of: ({ rules }) => rules,
    },
  ],
})

function figureRows(released: OfDisclosure): readonly FigureRow[] {
  const { report } = released
  if (report === null) return []
  const touching = new Map<string, Set<string>>()
  for (const { rule, figures } of report.verdicts) {
    for (const id of figures) touching.set(id, (touching.get(id) ?? new Set()).add(rule))
  }
  return report.figures.map((figure) => ({
    released,
    figure,
    place: figure.evidence[0],
    rules: touching.get(figure.id)?.size ?? 0,
  }))
}

function isMoney({ unit }: WireFigure): boolean {
  return unit in UNITS
}

function cellOf(place: Evidence | undefined) {
  return place?.kind === "cell" ? place : undefined
}
