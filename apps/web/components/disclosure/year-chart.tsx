import type { ReactNode } from "react"

import { chartLabel, chartPlace, type YearChartName } from "../../lib/charts/chart-names.ts"
import { yearChartPath } from "../../lib/embed/embeddable.ts"
import { wordsOf } from "../../lib/words/index.ts"
import { EmbedLine } from "../embed/embed-line.tsx"
import type { OverviewProps } from "./disclosure-page.tsx"
import { yearChart } from "./year-charts.tsx"

interface Props extends OverviewProps {
  readonly name: YearChartName
  /** What stands there instead where the document has nothing to draw. */
  readonly absent?: ReactNode
}

/** A chart of the page, with the way to have it in a page of one's own. */
export function YearChart({ name, lang, view, site, overview, absent = null }: Props) {
  const title = chartLabel(name, wordsOf(lang))
  const chart = yearChart(name, { lang, view, overview, title, untitled: false })
  if (chart === null) return absent
  return (
    <div className="charted" id={chartPlace(name)}>
      {chart}
      <EmbedLine lang={lang} what={title} page={yearChartPath(view.head, name)} site={site} />
    </div>
  )
}
