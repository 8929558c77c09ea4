import type { OrganisationYear } from "@gouji/application/reader"
import type { ReactNode } from "react"

import { organisationHref } from "../../lib/addresses.ts"
import { fillText } from "../../lib/fill.tsx"
import type { Language } from "../../lib/language.ts"
import { wordsOf } from "../../lib/words/index.ts"
import { EmbedOrigin } from "./embed-source.tsx"

interface Props {
  readonly lang: Language
  /** The earliest first; there are at least two. */
  readonly years: readonly OrganisationYear[]
}

/** The chart of an organisation through the years in somebody else's page. */
export function YearsChartEmbed({
  organisation,
  chart,
  ...of
}: Props & { readonly organisation: string; readonly chart: ReactNode }) {
  const { lang, years } = of
  const dates = years.map(({ head }) => head.publishedAt ?? head.importedAt).toSorted()
  return (
    <>
      <h1>{yearsChartEmbedTitle(of)}</h1>
      {chart}
      <EmbedOrigin
        lang={lang}
        href={organisationHref(lang, organisation)}
        at={dates.at(-1) ?? ""}
        isPublished={years.every(({ head }) => head.publishedAt !== null)}
      />
    </>
  )
}

/** What the embed is called: whose it is, and from when to when. */
export function yearsChartEmbedTitle({ lang, years }: Props): string {
  const words = wordsOf(lang)
  const [first, last] = [years[0]?.head, years.at(-1)?.head]
  const year = `${first?.fiscalYear}–${last?.fiscalYear}`
  const label = words.disclosure.threePublics
  return fillText(words.embed.title, { label, organisation: last?.organisation ?? "", year })
}
