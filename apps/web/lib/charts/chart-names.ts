import type { Words } from "../words/index.ts"

/** The charts of an organisation's year, as the addresses of their frames name them, in the order of the page. */
export const YEAR_CHARTS = [
  "sources",
  "uses",
  "nature",
  "changes",
  "subjects",
  "three-publics",
  "timeliness",
] as const
export type YearChartName = (typeof YEAR_CHARTS)[number]

export function isYearChart(name: string): name is YearChartName {
  return YEAR_CHARTS.some((one) => one === name)
}

/** The one chart of an organisation through the years. */
export const YEARS_CHART = "three-publics"

/** What a chart is about, in words the page has for it. */
export function chartLabel(name: YearChartName, { disclosure }: Words): string {
  const labels = {
    sources: disclosure.sources,
    uses: disclosure.uses,
    nature: disclosure.nature,
    changes: disclosure.steps.title,
    subjects: disclosure.tree.label,
    "three-publics": disclosure.threePublics,
    timeliness: disclosure.timeliness,
  } as const satisfies Record<YearChartName, string>
  return labels[name]
}

/** The place of a chart on its page. */
export function chartPlace(name: YearChartName): string {
  return `chart-${name}`
}
