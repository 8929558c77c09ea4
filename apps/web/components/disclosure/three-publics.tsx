import { termHref } from "../../lib/addresses.ts"
import { wordsOf } from "../../lib/words/index.ts"
import type { OverviewProps } from "./disclosure-page.tsx"
import { YearChart } from "./year-chart.tsx"

/** What the public asks for first: travel abroad, cars and reception, each beside last year's. */
export function ThreePublics(drawn: OverviewProps) {
  const { lang } = drawn
  const words = wordsOf(lang).disclosure
  return (
    <section aria-labelledby="three-publics">
      <h2 id="three-publics">{words.threePublics}</h2>
      <YearChart name="three-publics" {...drawn} absent={<p className="absent">{words.noThreePublics}</p>} />
      <p className="note">
        <a href={termHref(lang, "three-publics")}>{words.whatIs}</a>
      </p>
    </section>
  )
}
