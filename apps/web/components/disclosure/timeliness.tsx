import { publicationTimes } from "@gouji/application"
import { wordsOf } from "../../lib/words/index.ts"
import { timesMessage } from "../timeliness/times-words.ts"
import type { OverviewProps } from "./disclosure-page.tsx"
import { YearChart } from "./year-chart.tsx"

/** Whether the paper was made public in time, as far as its dates are known; else which are not, and nothing drawn. */
export function Timeliness(drawn: OverviewProps) {
  const { lang, view } = drawn
  return (
    <section aria-labelledby="timeliness">
      <h2 id="timeliness">{wordsOf(lang).disclosure.timeliness}</h2>
      <YearChart
        name="timeliness"
        {...drawn}
        absent={<p className="absent">{timesMessage(lang, publicationTimes(view.head))}</p>}
      />
    </section>
  )
}
