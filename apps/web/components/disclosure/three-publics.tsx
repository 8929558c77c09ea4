import type { Overview } from "@gouji/application"

import { termHref } from "../../lib/addresses.ts"
import { wordsOf } from "../../lib/words/index.ts"
import type { SectionProps } from "./disclosure-page.tsx"
import { YearChart } from "./year-chart.tsx"

interface Props extends SectionProps {
  readonly overview: Overview
}

/** What the public asks for first: travel abroad, cars and reception, each beside last year's. */
export function ThreePublics({ lang, view, overview }: Props) {
  const words = wordsOf(lang).disclosure
  return (
    <section aria-labelledby="three-publics">
      <h2 id="three-publics">{words.threePublics}</h2>
      <YearChart
        name="three-publics"
        lang={lang}
        view={view}
        overview={overview}
        absent={<p className="absent">{words.noThreePublics}</p>}
      />
      <p className="note">
        <a href={termHref(lang, "three-publics")}>{words.whatIs}</a>
      </p>
    </section>
  )
}
