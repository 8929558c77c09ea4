import type { DisclosureSummary } from "@gouji/application"
import type { ReactNode } from "react"

import { disclosureHref } from "../../lib/addresses.ts"
import { chartLabel, chartPlace, type YearChartName } from "../../lib/charts/chart-names.ts"
import { fillText } from "../../lib/fill.tsx"
import type { Language } from "../../lib/language.ts"
import { wordsOf } from "../../lib/words/index.ts"
import { EmbedSource } from "./embed-source.tsx"

interface Props {
  readonly lang: Language
  readonly head: DisclosureSummary
  readonly name: YearChartName
}

/** A chart of an organisation's year in somebody else's page: the page's own, with whose it is and where it is from. */
export function YearChartEmbed({ chart, ...of }: Props & { readonly chart: ReactNode }) {
  const { lang, head, name } = of
  const page = `${disclosureHref(lang, head)}#${chartPlace(name)}`
  return (
    <>
      <h1>{yearChartEmbedTitle(of)}</h1>
      {chart}
      <EmbedSource lang={lang} head={head} href={page} />
    </>
  )
}

/** What the embed of a chart is called. */
export function yearChartEmbedTitle({ lang, head, name }: Props): string {
  const words = wordsOf(lang)
  const year = fillText(words.year, { year: head.fiscalYear, stage: words.stage[head.stage] })
  const label = chartLabel(name, words)
  return fillText(words.embed.title, { label, organisation: head.organisation.name, year })
}
