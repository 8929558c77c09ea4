import type { DisclosureSummary } from "@gouji/application"

import { disclosureHref } from "../lib/addresses.ts"
import { columnOf } from "../lib/columns.ts"
import { fillText } from "../lib/fill.tsx"
import type { Language } from "../lib/language.ts"
import { operator } from "../lib/operator.ts"
import { siteHere } from "../lib/site-here.ts"
import { wordsOf } from "../lib/words/index.ts"

/** What a government's site tells of itself and of the column a page is in: 政府网站发展指引 (国办发〔2017〕47号), annex on page labels. */
export async function GovernmentMeta({ lang, path }: { readonly lang: Language; readonly path: string }) {
  const by = operator()
  if (by.kind === "civil") return null
  const { site: words } = wordsOf(lang)
  const site = await siteHere()
  const column = columnOf(path, wordsOf(lang))
  return (
    <Labels
      of={{
        SiteName: by.name ?? words.name,
        SiteDomain: new URL(site("/")).host,
        SiteIDCode: by.siteCode,
        ...(column !== undefined && {
          ColumnName: column.name,
          ColumnDescription: column.lead,
          ColumnKeywords: column.name,
          ColumnType: column.name,
        }),
      }}
    />
  )
}

/** And of an article: a disclosure, with the organisation whose it is as where it comes from. */
export async function ArticleMeta({
  lang,
  head,
}: {
  readonly lang: Language
  readonly head: DisclosureSummary
}) {
  if (operator().kind === "civil") return null
  const words = wordsOf(lang)
  const site = await siteHere()
  const { organisation, fiscalYear, publishedAt } = head
  const year = fillText(words.year, { year: fiscalYear, stage: words.stage[head.stage] })
  return (
    <Labels
      of={{
        ArticleTitle: `${organisation.name} ${year}`,
        PubDate: publishedAt === null ? undefined : minuteInChina(publishedAt),
        ContentSource: organisation.name,
        Keywords: [organisation.name, year].join(","),
        Description: head.title,
        Url: site(disclosureHref(lang, head)),
      }}
    />
  )
}

/** Labels of a page's head, those that are known. */
function Labels({ of }: { readonly of: Readonly<Record<string, string | undefined>> }) {
  return Object.entries(of).map(
    ([name, content]) => content !== undefined && <meta key={name} name={name} content={content} />,
  )
}

/** `2024-03-12 10:19`, as such labels have it: by the one time China keeps, eight hours ahead. */
function minuteInChina(moment: string): string {
  const ahead = new Date(Date.parse(moment) + 8 * 60 * 60 * 1000)
  return ahead.toISOString().slice(0, 16).replace("T", " ")
}
