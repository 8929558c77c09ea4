import type { Site } from "@gouji/application"
import type { OrganisationYear } from "@gouji/application/reader"

import { yearsChartPath } from "../../lib/embed/embeddable.ts"
import type { Language } from "../../lib/language.ts"
import { wordsOf } from "../../lib/words/index.ts"
import { EmbedLine } from "../embed/embed-line.tsx"
import { yearsChart } from "./years-chart.tsx"

interface Props {
  readonly lang: Language
  readonly organisation: string
  readonly years: readonly OrganisationYear[]
  readonly site: Site
}

/** Travel abroad, cars and reception through the years. */
export function ThreePublicsYears({ lang, organisation, years, site }: Props) {
  const words = wordsOf(lang).disclosure
  const chart = yearsChart({ lang, organisation, years })
  if (chart === null) return null
  return (
    <section aria-labelledby="three-publics">
      <h2 id="three-publics">{words.threePublics}</h2>
      {chart}
      <EmbedLine lang={lang} what={words.threePublics} page={yearsChartPath(organisation)} site={site} />
    </section>
  )
}
