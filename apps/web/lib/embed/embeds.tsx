import { overviewOf, type Problem } from "@gouji/application"
import type { Result } from "@gouji/domain"

import { yearChart } from "../../components/disclosure/year-charts.tsx"
import { FigureEmbed, figureEmbedTitle } from "../../components/embed/figure-embed.tsx"
import { StatusEmbed, statusEmbedTitle } from "../../components/embed/status-embed.tsx"
import { YearChartEmbed, yearChartEmbedTitle } from "../../components/embed/year-chart-embed.tsx"
import { YearsChartEmbed, yearsChartEmbedTitle } from "../../components/embed/years-chart-embed.tsx"
import { yearsChart } from "../../components/organisation/years-chart.tsx"
import { asked } from "../asked.ts"
import { chartLabel, type YearChartName } from "../charts/chart-names.ts"
import { disclosureOf } from "../disclosure-of.ts"
import type { Language } from "../language.ts"
import { wordsOf } from "../words/index.ts"
import { ownYears } from "../years-in.ts"
import type { Embed } from "./embed-answer.tsx"
import type { Embedded, YearAddress } from "./embeddable.ts"

type Found = Promise<Result<Embed, Problem>>

/** What an address that can be embedded shows in its frame. */
export function embedOf(lang: Language, embedded: Embedded): Found {
  switch (embedded.kind) {
    case "figure":
      return figureEmbed(lang, embedded.document, embedded.figure)
    case "status":
      return statusEmbed(lang, embedded.of)
    case "year-chart":
      return yearChartEmbed(lang, embedded.of, embedded.name)
    case "years-chart":
      return yearsChartEmbed(lang, embedded.organisation)
  }
}

/** One figure. */
async function figureEmbed(lang: Language, document: string, figure: string): Found {
  const found = await asked((reader) => reader.figure(document, figure))
  if (!found.ok) return found
  const view = found.value
  return shown(figureEmbedTitle({ lang, view }), <FigureEmbed lang={lang} view={view} />)
}

/** How an organisation's year came out. */
async function statusEmbed(lang: Language, address: YearAddress): Found {
  const found = await asked((reader) => disclosureOf(reader, address))
  if (!found.ok) return found
  const { head } = found.value
  return shown(statusEmbedTitle({ lang, head }), <StatusEmbed lang={lang} head={head} />)
}

/** A chart of an organisation's year; none where the document does not say what it would show. */
async function yearChartEmbed(lang: Language, address: YearAddress, name: YearChartName): Found {
  const found = await asked((reader) => disclosureOf(reader, address))
  if (!found.ok) return found
  const view = found.value
  const title = chartLabel(name, wordsOf(lang))
  const chart = yearChart(name, { lang, view, overview: overviewOf(view), title, untitled: true })
  if (chart === null) return nothing(view.head.id)
  const { head } = view
  return shown(
    yearChartEmbedTitle({ lang, head, name }),
    <YearChartEmbed lang={lang} head={head} name={name} chart={chart} />,
  )
}

/** The chart of an organisation through the years; none where there are not two to lay side by side. */
async function yearsChartEmbed(lang: Language, organisation: string): Found {
  const found = await asked(async (reader) => {
    return { ok: true, value: await reader.organisationYears(organisation, "newest") }
  })
  if (!found.ok) return found
  const years = ownYears(found.value, organisation)
  const chart = yearsChart({ lang, organisation, years })
  if (chart === null) return nothing(organisation)
  return shown(
    yearsChartEmbedTitle({ lang, years }),
    <YearsChartEmbed lang={lang} organisation={organisation} years={years} chart={chart} />,
  )
}

function shown(title: string, content: Embed["content"]): Result<Embed, never> {
  return { ok: true, value: { title, content } }
}

function nothing(id: string): Result<never, Problem> {
  return { ok: false, error: { code: "no-such-document", id } }
}
