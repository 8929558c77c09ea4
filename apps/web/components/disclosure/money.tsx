import { chartLabel, type YearChartName } from "../../lib/charts/chart-names.ts"
import { wordsOf } from "../../lib/words/index.ts"
import type { OverviewProps } from "./disclosure-page.tsx"
import { PerHundredSentence } from "./per-hundred-sentence.tsx"
import { YearChart } from "./year-chart.tsx"

/** Where the money comes from, where it goes, and how it is spent. */
export function Money(drawn: OverviewProps) {
  const { lang, view, overview } = drawn
  return (
    <section aria-labelledby="money">
      <h2 id="money">{wordsOf(lang).disclosure.money}</h2>
      {overview.uses !== null && <PerHundredSentence lang={lang} view={view} breakdown={overview.uses} />}
      <div className="pair">
        <Side {...drawn} name="sources" />
        <Side {...drawn} name="uses" />
      </div>
      <YearChart {...drawn} name="nature" />
      <YearChart {...drawn} name="changes" />
      <YearChart {...drawn} name="subjects" />
    </section>
  )
}

/** One side of the money, or that the document does not divide it. */
function Side({ name, ...drawn }: OverviewProps & { readonly name: YearChartName }) {
  const words = wordsOf(drawn.lang)
  const absent = (
    <div className="absent">
      <h3>{chartLabel(name, words)}</h3>
      <p>{words.disclosure.noBreakdown}</p>
    </div>
  )
  return <YearChart {...drawn} name={name} absent={absent} />
}
