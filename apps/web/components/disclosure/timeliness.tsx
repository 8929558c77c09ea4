import type { Overview } from "@gouji/application"

import { timesOfView } from "../../lib/times-of.ts"
import { wordsOf } from "../../lib/words/index.ts"
import { timesMessage } from "../timeliness/times-words.ts"
import type { SectionProps } from "./disclosure-page.tsx"
import { YearChart } from "./year-chart.tsx"

interface Props extends SectionProps {
  readonly overview: Overview
}

/** Whether the paper was made public in time, as far as its dates are known; else which are not, and nothing drawn. */
export function Timeliness({ lang, view, overview }: Props) {
  return (
    <section aria-labelledby="timeliness">
      <h2 id="timeliness">{wordsOf(lang).disclosure.timeliness}</h2>
      <YearChart
        name="timeliness"
        lang={lang}
        view={view}
        overview={overview}
        absent={<p className="absent">{timesMessage(lang, timesOfView(view))}</p>}
      />
    </section>
  )
}
