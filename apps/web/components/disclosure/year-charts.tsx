import {
  type Breakdown,
  type Comparison,
  changeSteps,
  type Overview,
  publicationTimes,
  spendingTree,
} from "@gouji/application"
import type { ReactNode } from "react"

import type { YearChartName } from "../../lib/charts/chart-names.ts"
import { BreakdownTable } from "../breakdown-table.tsx"
import { ComparisonTable } from "../comparison-table.tsx"
import { TimesChart } from "../timeliness/times-chart.tsx"
import { ChangeStepsTable } from "./change-steps-table.tsx"
import type { SectionProps } from "./disclosure-page.tsx"
import { SpendingTreeList } from "./spending-tree-list.tsx"
import { ThreePublicsChart } from "./three-publics-chart.tsx"

/** What a chart of an organisation's year is drawn of. */
export interface YearChartGiven extends SectionProps {
  readonly overview: Overview
  /** What the chart is about. */
  readonly title: string
  /** True where a heading above says that already. */
  readonly untitled: boolean
}

/** The chart of a name, on the page and in frames alike; null where the document does not say what it would show. */
export function yearChart(name: YearChartName, given: YearChartGiven): ReactNode {
  return CHARTS[name](given)
}

const CHARTS: Readonly<Record<YearChartName, (given: YearChartGiven) => ReactNode>> = {
  sources: (given) => breakdown(given, given.overview.sources),
  uses: (given) => breakdown(given, given.overview.uses),
  nature: ({ overview: { basic, project }, ...given }) => {
    const rows = [basic, project].filter((row): row is Comparison => row !== null)
    return rows.length === 0 ? null : <ComparisonTable {...placed(given)} rows={rows} />
  },
  changes: ({ lang, view, overview }) => {
    const steps = changeSteps(overview, view.document.disclosure.unitOfAccount)
    return steps && <ChangeStepsTable lang={lang} view={view} steps={steps} />
  },
  subjects: ({ lang, view }) => {
    const tree = spendingTree(view.document)
    return tree && <SpendingTreeList lang={lang} view={view} tree={tree} />
  },
  "three-publics": ({ overview, ...given }) => {
    const { threePublics, threePublicsParts } = overview
    const isSaid = threePublics !== null || threePublicsParts.length > 0
    return isSaid ? <ThreePublicsChart {...placed(given)} overview={overview} /> : null
  },
  timeliness: ({ lang, view, title }) => {
    const times = publicationTimes(view.head)
    return times.kind === "unknown" ? null : (
      <TimesChart lang={lang} head={view.head} title={title} times={times} />
    )
  },
}

function breakdown(given: YearChartGiven, parts: Breakdown | null): ReactNode {
  return parts && <BreakdownTable {...placed(given)} breakdown={parts} unit={parts.total.unit} />
}

/** What every table of amounts wants to know of where it stands. */
function placed({ lang, view, title, untitled }: Omit<YearChartGiven, "overview">) {
  const unit = view.document.disclosure.unitOfAccount
  return { lang, document: view.head.id, checks: view.checks, unit, title, untitled }
}
